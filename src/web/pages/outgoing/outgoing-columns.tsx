import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutgoingSummary } from '../../api/outgoing.ts';
import { useTypeName } from '../../api/registers.ts';
import { showDay, showInstant } from '../../components/dates.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { SecrecyTag, UrgencyTag } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { OUTGOING_TONES } from './outgoing-states.ts';

export function useOutgoingColumns(): Column<OutgoingSummary>[] {
  const { t } = useTranslation();
  const typeName = useTypeName();
  return [
    {
      label: t('outgoing.field.numberAndSymbol'),
      width: 140,
      show: (item) => item.numberAndSymbol ?? '–',
    },
    { label: t('outgoing.field.issuedOn'), width: 110, show: (item) => showDay(item.issuedOn) },
    {
      label: t('outgoing.field.abstract'),
      place: 'title',
      show: (item) => `${typeName(item.type)}: ${item.abstract}`,
    },
    { label: t('outgoing.field.unit'), width: 170, show: (item) => item.unit.name, hideOnCard: true },
    { label: t('outgoing.field.drafter'), width: 150, show: (item) => item.drafter.name },
    {
      label: t('outgoing.field.state'),
      width: 190,
      place: 'aside',
      show: (item) => (
        <Group gap={4}>
          <Tag tone={OUTGOING_TONES[item.state]}>{t(`outgoing.state.${item.state}`)}</Tag>
          <UrgencyTag urgency={item.urgency} />
          <SecrecyTag secrecy={item.secrecy} />
        </Group>
      ),
    },
    {
      label: t('outgoing.field.updatedAt'),
      width: 140,
      hideOnCard: true,
      show: (item) => showInstant(item.updatedAt),
    },
  ];
}
