import { useTranslation } from 'react-i18next';
import { type SessionSummary, useOpenSessions } from '../../api/signing.ts';
import { showInstant } from '../../components/dates.ts';
import { LinkCard } from '../home/LinkCard.tsx';

/** A signing session that was left before its end, on the first page of who opened it. */
export function OpenSession() {
  const { t } = useTranslation();
  const [latest, ...others] = useOpenSessions().data ?? [];
  if (!latest) return null;
  const to = ({ id }: SessionSummary): string => (others.length > 0 ? '/signing' : `/signing/${id}`);
  const { counts, size, openedAt } = latest;
  const text = `${t('signing.sessionOf', { at: showInstant(openedAt) })}: ${t('signing.progressOf', { signed: counts.signed, size })}`;
  return <LinkCard to={to(latest)} title={t('signing.unfinished')} text={text} />;
}
