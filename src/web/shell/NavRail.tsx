import { ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useSignedIn } from '../api/session.ts';
import sealMark from '../assets/seal.svg';
import { navItemsFor } from './nav-items.ts';
import classes from './Shell.module.css';

export function NavRail({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation();
  const { roles, agency } = useSignedIn();
  return (
    <ScrollArea style={{ flex: 1 }}>
      <Link to="/" className={classes.brand} onClick={onChosen}>
        <img src={sealMark} alt="" width={34} height={34} />
        <span>
          <span className={classes.brandName}>{t('common.product')}</span>
          <br />
          <span className={classes.brandAgency}>{agency?.name}</span>
        </span>
      </Link>
      <ul className={classes.navList}>
        {navItemsFor(roles).map(({ name, to, icon: Icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className={classes.navLink} onClick={onChosen}>
              <Icon size={18} aria-hidden />
              {t(`shell.nav.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </ScrollArea>
  );
}
