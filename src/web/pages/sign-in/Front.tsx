import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import sealMark from '../../assets/seal.svg';
import { LanguageSwitch, SchemeSwitch } from '../../shell/Preferences.tsx';
import classes from './Front.module.css';

/** The frame of the pages that are shown before anybody has signed in. */
export function Front({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.front}>
      <header className={classes.head}>
        <img src={sealMark} alt="" width={44} height={44} />
        <div className={classes.names}>
          <strong>{t('common.product')}</strong>
          <span>{t('signIn.tagline')}</span>
        </div>
        <span className={classes.preferences}>
          <SchemeSwitch />
          <LanguageSwitch />
        </span>
      </header>
      <main className={wide ? classes.wide : classes.card}>{children}</main>
    </div>
  );
}
