import { Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JudgedSignature } from '../../api/judgements.ts';
import { showInstant } from '../dates.ts';

interface Event {
  readonly at: string;
  readonly text: string;
}

function useEvents(signature: JudgedSignature, judgedAt: string): Event[] {
  const { t } = useTranslation();
  const { signer, claimedAt, provenAt, provableUntil, timestamps } = signature;
  const stamps = timestamps.map(({ at, by }) => ({
    at,
    text: t('judgement.timestamped', { name: by?.name ?? '…' }),
  }));
  const all = [
    { at: signer?.notBefore, text: t('judgement.event.notBefore') },
    { at: claimedAt, text: t('judgement.event.claimed') },
    ...stamps,
    { at: provenAt, text: t('judgement.event.proven') },
    { at: judgedAt, text: t('judgement.event.judged') },
    { at: provableUntil, text: t('judgement.event.until') },
    { at: signer?.notAfter, text: t('judgement.event.notAfter') },
  ];
  const known = all.filter((one): one is Event => one.at !== undefined);
  return known.sort((a, b) => a.at.localeCompare(b.at));
}

const TITLE = { itemTitle: { fontSize: '0.875rem' }, item: { marginTop: 8 } };

/** What happened when, as far as it is claimed or proven. */
export function TimesOf({ signature, judgedAt }: { signature: JudgedSignature; judgedAt: string }) {
  const events = useEvents(signature, judgedAt);
  return (
    <Timeline bulletSize={10} lineWidth={2}>
      {events.map(({ at, text }) => (
        <Timeline.Item key={at + text} title={text} styles={TITLE}>
          <Text size="xs" c="dimmed" className="number">
            {showInstant(at)}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
