import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePositions } from '../../api/administration.ts';
import { type Position, usePeople } from '../../api/directory.ts';
import { newestOf } from '../../components/forms/use-held.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { AdminFrame } from './AdminFrame.tsx';
import { EditButton } from './EditButton.tsx';
import { nextOrder } from './next-order.ts';
import { PositionDialog } from './PositionDialog.tsx';

function useColumns(onEdit: (position: Position) => void): Column<Position>[] {
  const { t } = useTranslation();
  const { data: people = [] } = usePeople();
  const countOf = (id: string) => people.filter((one) => one.active && one.position === id).length;
  return [
    { label: t('positions.name'), place: 'title', show: ({ title }) => title },
    {
      label: t('positions.authority'),
      width: '30%',
      show: ({ authority }) => t(`positions.authorities.${authority}`),
    },
    { label: t('positions.people'), width: 110, show: ({ id }) => countOf(id) },
    { label: t('administration.order'), width: 90, show: ({ order }) => order, hideOnCard: true },
    {
      label: t('administration.act'),
      place: 'acts',
      width: 90,
      show: (position) =>
        position.actions.includes('change') && (
          <EditButton name={position.title} onClick={() => onEdit(position)} />
        ),
    },
  ];
}

export default function PositionsPage() {
  const { t } = useTranslation();
  const positions = usePositions();
  const [chosen, setChosen] = useState<Position | 'new'>();
  const columns = useColumns(setChosen);
  const add = positions.actions.includes('add') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setChosen('new')}>
      {t('positions.add')}
    </Button>
  );
  return (
    <AdminFrame title={t('administration.parts.positions')} actions={add}>
      <RecordList
        label={t('administration.parts.positions')}
        columns={columns}
        list={whole(positions)}
        keyOf={({ id }) => id}
        empty={t('positions.empty')}
      />
      {chosen && (
        <PositionDialog
          position={chosen === 'new' ? undefined : newestOf(positions.data, chosen)}
          next={nextOrder(positions.data)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </AdminFrame>
  );
}
