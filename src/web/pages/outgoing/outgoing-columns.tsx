import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutgoingSummary } from '../../api/outgoing.ts';
import { useTypeName } from '../../api/registers.ts';
import { showDay, showInstant } from '../../components/dates.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { SecrecyTag, UrgencyTag } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { OUTGOING_TONES } from './outgoing-states.ts';

function NumberOf({ item }: { item: OutgoingSummary }) {
  return (
    <>
      {item.numberAndSymbol ?? '–'}
      <div className="minor">{showDay(item.issuedOn)}</div>
    </>
  );
}

function DrafterOf({ item }: { item: OutgoingSummary }) {
  return (
    <>
      {item.drafter.name}
      <div className="minor">{item.unit.name}</div>
    </>
  );
}

export function useOutgoingColumns(): Column<OutgoingSummary>[] {
  const { t } = useTranslation();
  const typeName = useTypeName();
  return [
    {
      label: t('outgoing.field.numberAndSymbol'),
      width: 150,
      show: (item) => <NumberOf item={item} />,
      card: ({ numberAndSymbol, issuedOn }) => numberAndSymbol && `${numberAndSymbol} · ${showDay(issuedOn)}`,
    },
    {
      label: t('outgoing.field.abstract'),
      place: 'title',
      show: (item) => `${typeName(item.type)}: ${item.abstract}`,
    },
    {
      label: t('outgoing.field.drafter'),
      width: 220,
      show: (item) => <DrafterOf item={item} />,
      card: ({ drafter, unit }) => `${drafter.name} · ${unit.name}`,
    },
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
