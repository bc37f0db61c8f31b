import {
  IconShieldCheck,
  IconShieldHalf,
  IconShieldOff,
  IconShieldQuestion,
  IconShieldX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../api/judgements.ts';
import { Tag } from '../tags/Tag.tsx';
import classes from './Judgement.module.css';
import { fileStanding, inOwnWords, type Standing, TONE } from './standing.ts';

const ICONS: { readonly [standing in Standing]: ComponentType<{ size?: number }> } = {
  passed: IconShieldCheck,
  intact: IconShieldHalf,
  open: IconShieldQuestion,
  failed: IconShieldX,
  none: IconShieldOff,
};

export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return <Tag tone={TONE[standing]}>{t(`judgement.standing.${standing}`)}</Tag>;
}

/** The verdict on a file by colour, word and picture, and in one sentence. */
export function VerdictBanner({ judgement }: { judgement: Judgement }) {
  const { t } = useTranslation();
  const standing = fileStanding(judgement);
  const Icon = ICONS[standing];
  return (
    <div className={classes.banner} data-tone={TONE[standing]} role="status">
      <Icon size={24} aria-hidden />
      <div>
        <div className={classes.word}>{t(`judgement.standing.${standing}`)}</div>
        <div className={classes.sentence}>{inOwnWords(judgement.sentence)}</div>
      </div>
    </div>
  );
}
