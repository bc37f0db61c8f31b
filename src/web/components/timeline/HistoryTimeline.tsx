import { Button, Loader, Text, Timeline } from '@mantine/core';
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

const TITLE = { itemTitle: { fontSize: '0.9375rem', fontWeight: 600 }, item: { marginTop: 14 } };

/** Who did what with a record and when, newest first. */
export function HistoryTimeline({ kind, id }: { kind: string; id: string }) {
  const { t } = useTranslation();
  const history = useHistory(kind, id);
  if (history.error) return <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Loader size="sm" aria-label={t('common.loading')} />;
  const entries = history.data.pages.flatMap((page) => page.items);
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2}>
        {entries.map((entry) => (
          <Timeline.Item key={entry.seq} title={actionText(t, entry.action)} styles={TITLE}>
            <Entry entry={entry} />
          </Timeline.Item>
        ))}
      </Timeline>
      {history.hasNextPage && (
        <Button variant="default" size="xs" mt="sm" onClick={() => void history.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  );
}
