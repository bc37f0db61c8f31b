import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignedHead } from '../../api/journal.ts';
import { showInstant } from '../../components/dates.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';

/** A head that is kept elsewhere proves later that nothing before it was rewritten or cut. */
function save(head: SignedHead): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(head, null, 2)], { type: 'application/json' }));
  link.download = `journal-head-${head.seq}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function HeadList({ heads }: { heads: readonly SignedHead[] }) {
  const { t } = useTranslation();
  const list = whole({ data: heads, isPending: false, error: null, refetch: () => {} });
  return (
    <RecordList
      label={t('audit.heads')}
      list={list}
      keyOf={({ seq, at }) => `${seq} ${at}`}
      empty={t('audit.noHeads')}
      columns={[
        { label: t('audit.seq'), width: 100, place: 'title', show: (head) => head.seq },
        { label: t('audit.at'), width: 160, show: (head) => showInstant(head.at) },
        {
          label: t('audit.head'),
          show: (head) => (
            <Text size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {head.hash}
            </Text>
          ),
        },
        {
          label: t('common.download'),
          place: 'acts',
          width: 120,
          show: (head) => (
            <Button size="compact-sm" variant="default" onClick={() => save(head)}>
              {t('audit.export')}
            </Button>
          ),
        },
      ]}
    />
  );
}
