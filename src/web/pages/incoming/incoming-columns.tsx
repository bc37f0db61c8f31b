import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IncomingSummary } from '../../api/incoming.ts';
import { showDay } from '../../components/dates.ts';
import { WaitingFor } from '../../components/document/WaitingFor.tsx';
import type { Column } from '../../components/list/RecordList.tsx';
import { Deadline, SecrecyTag, UrgencyTag } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { INCOMING_TONES } from './incoming-states.ts';

/** Who can act now; where nobody has to, with whom it lies. */
export function Holder({ item: { holder, waitsFor } }: { item: IncomingSummary }) {
  const { t } = useTranslation();
  if (waitsFor.length > 0) return <WaitingFor waitsFor={waitsFor} />;
  return holder ? (holder.name ?? t(`incoming.holder.${holder.kind}`)) : null;
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

/** What came from inside the agency has no arrival number. */
function Arrival({ item }: { item: IncomingSummary }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{item.arrivalNumber ?? t('incoming.inside')}</strong>
      <div className="minor">{showDay(item.arrivalOn)}</div>
    </>
  );
}

const inLine = (...parts: (string | number | undefined)[]): string => parts.filter(Boolean).join(' · ');

function Origin({ item }: { item: IncomingSummary }) {
  return (
    <>
      {item.numberAndSymbol ?? '–'}
      <div className="minor">{item.issuer}</div>
    </>
  );
}

export function useIncomingColumns(): Column<IncomingSummary>[] {
  const { t } = useTranslation();
  return [
    {
      label: t('incoming.field.arrival'),
      width: 96,
      show: (item) => <Arrival item={item} />,
      card: ({ arrivalNumber, arrivalOn }) =>
        inLine(arrivalNumber ?? t('incoming.inside'), showDay(arrivalOn)),
    },
    {
      label: t('incoming.field.document'),
      width: 210,
      show: (item) => <Origin item={item} />,
      card: ({ numberAndSymbol, issuer }) => inLine(numberAndSymbol, issuer),
    },
    { label: t('incoming.field.abstract'), place: 'title', show: (item) => item.abstract },
    {
      label: t('incoming.field.holder'),
      width: 168,
      show: (item) => (item.holder || item.waitsFor.length > 0) && <Holder item={item} />,
    },
    {
      label: t('incoming.field.deadline'),
      width: 110,
      show: (item) =>
        item.deadline && <Deadline date={item.deadline} finished={item.state === 'completed'} />,
    },
    {
      label: t('incoming.field.state'),
      width: 130,
      place: 'aside',
      show: (item) => <StateTags item={item} />,
    },
  ];
}
