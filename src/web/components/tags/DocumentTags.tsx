import { useTranslation } from 'react-i18next';
import type { Texts } from '../../i18n/vi/index.ts';
import { daysUntil, showDay } from '../dates.ts';
import { Tag, type Tone } from './Tag.tsx';

type Urgency = keyof Texts['codes']['urgency'];
type Secrecy = keyof Texts['codes']['secrecy'];

export function UrgencyTag({ urgency }: { urgency: string | undefined }) {
  const { t } = useTranslation();
  if (urgency === undefined || urgency === 'none') return null;
  return <Tag tone="alarm">{t(`codes.urgency.${urgency as Urgency}`)}</Tag>;
}

export function SecrecyTag({ secrecy }: { secrecy: string | undefined }) {
  const { t } = useTranslation();
  if (secrecy === undefined || secrecy === 'none') return null;
  return <Tag tone="alarm">{t(`codes.secrecy.${secrecy as Secrecy}`)}</Tag>;
}

type Distance = keyof Texts['codes']['deadline'];

function distanceOf(days: number): Distance {
  if (days === 0) return 'today';
  return days < 0 ? 'late' : 'left';
}

function toneOf(days: number): Tone {
  if (days < 0) return 'alarm';
  return days <= 2 ? 'wait' : 'plain';
}

/** A deadline with how far it is; of finished work only the day. */
export function Deadline({ date, finished = false }: { date: string | undefined; finished?: boolean }) {
  const { t } = useTranslation();
  if (date === undefined || date === '') return null;
  if (finished) return <span className="number">{showDay(date)}</span>;
  const days = daysUntil(date);
  return (
    <span className="number">
      {showDay(date)}{' '}
      {days <= 7 && (
        <Tag tone={toneOf(days)}>{t(`codes.deadline.${distanceOf(days)}`, { count: Math.abs(days) })}</Tag>
      )}
    </span>
  );
}
