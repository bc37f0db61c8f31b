import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IncomingSummary } from '../../api/incoming.ts';
import { showDay } from '../../components/dates.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { Deadline, SecrecyTag, UrgencyTag } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { INCOMING_TONES } from './incoming-states.ts';

export function useHolderText(): (item: Pick<IncomingSummary, 'holder'>) => string {
  const { t } = useTranslation();
  return ({ holder }) => (holder ? (holder.name ?? t(`incoming.holder.${holder.kind}`)) : '');
}

export function StateTags({ item }: { item: IncomingSummary }) {
  const { t } = useTranslation();
  return (
    <Group gap={4}>
      <Tag tone={INCOMING_TONES[item.state]}>{t(`incoming.state.${item.state}`)}</Tag>
      <UrgencyTag urgency={item.urgency} />
      <SecrecyTag secrecy={item.secrecy} />
      {item.returned && <Tag tone="alarm">{t('incoming.returned')}</Tag>}
    </Group>
  );
}

export function useIncomingColumns(): Column<IncomingSummary>[] {
  const { t } = useTranslation();
  const holderText = useHolderText();
  return [
    { label: t('incoming.field.arrival'), width: 80, show: (item) => item.arrivalNumber ?? '–' },
    {
      label: t('incoming.field.arrivalOn'),
      width: 100,
      show: (item) => showDay(item.arrivalOn),
      hideOnCard: true,
    },
    { label: t('incoming.field.numberAndSymbol'), width: 130, show: (item) => item.numberAndSymbol ?? '' },
    { label: t('incoming.field.issuer'), width: 170, show: (item) => item.issuer },
    { label: t('incoming.field.abstract'), place: 'title', show: (item) => item.abstract },
    { label: t('incoming.field.holder'), width: 140, show: holderText },
    {
      label: t('incoming.field.deadline'),
      width: 110,
      show: (item) => <Deadline date={item.deadline} finished={item.state === 'completed'} />,
    },
    {
      label: t('incoming.field.state'),
      width: 130,
      place: 'aside',
      show: (item) => <StateTags item={item} />,
    },
  ];
}
