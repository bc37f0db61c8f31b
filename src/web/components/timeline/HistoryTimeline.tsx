import { Loader, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type HistoryEntry, useHistory } from '../../api/history.ts';
import { showInstant } from '../dates.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import { actionText, detailText } from './action-text.ts';

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const detail = detailText(entry);
  return (
    <>
      {detail && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {detail}
        </Text>
      )}
      <Text size="xs" c="dimmed" className="number">
        {entry.actor.name}
        {entry.onBehalfOf && ` (${t('history.onBehalfOf', { name: entry.onBehalfOf.name })})`} ·{' '}
        {showInstant(entry.at)}
      </Text>
    </>
  );
}

/** Who did what with a record and when, newest first. */
export function HistoryTimeline({ kind, id }: { kind: string; id: string }) {
  const { t } = useTranslation();
  const history = useHistory(kind, id);
  if (history.error) return <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Loader size="sm" aria-label={t('common.loading')} />;
  return (
    <Timeline bulletSize={12} lineWidth={2} active={history.data.length}>
      {[...history.data].reverse().map((entry) => (
        <Timeline.Item
          key={entry.seq}
          title={actionText(t, entry.action)}
          styles={{ itemTitle: { fontSize: '0.9375rem', fontWeight: 600 } }}
        >
          <Entry entry={entry} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
