import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Unit, usePeople, useUnits } from '../../api/directory.ts';
import { newestOf } from '../../components/forms/use-held.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { EditButton } from './EditButton.tsx';
import { nextOrder } from './next-order.ts';
import { UnitDialog } from './UnitDialog.tsx';

function useColumns(onEdit: (unit: Unit) => void): Column<Unit>[] {
  const { t } = useTranslation();
  const { data: people = [] } = usePeople();
  const nameOf = (id: string | undefined) => people.find((one) => one.id === id)?.fullName ?? '';
  const countOf = (unit: string) => people.filter((one) => one.active && one.unit === unit).length;
  return [
    { label: t('units.name'), place: 'title', show: ({ name }) => name },
    { label: t('units.abbreviation'), width: 140, show: ({ abbreviation }) => abbreviation },
    { label: t('units.head'), width: '24%', show: ({ head }) => nameOf(head) },
    { label: t('units.people'), width: 100, show: ({ id }) => countOf(id) },
    {
      label: t('registers.field.state'),
      width: 150,
      place: 'aside',
      show: ({ active }) => (
        <Tag tone={active ? 'done' : 'plain'}>
          {t(active ? 'administration.active' : 'administration.inactive')}
        </Tag>
      ),
    },
    {
      label: t('administration.act'),
      place: 'acts',
      width: 90,
      show: (unit) =>
        unit.actions.includes('change') && <EditButton name={unit.name} onClick={() => onEdit(unit)} />,
    },
  ];
}

export default function UnitsPage() {
  const { t } = useTranslation();
  const units = useUnits();
  const [chosen, setChosen] = useState<Unit | 'new'>();
  const columns = useColumns(setChosen);
  const add = units.actions.includes('add') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setChosen('new')}>
      {t('units.add')}
    </Button>
  );
  return (
    <AdminFrame title={t('administration.parts.units')} actions={add}>
      <RecordList
        label={t('administration.parts.units')}
        columns={columns}
        list={whole(units)}
        keyOf={({ id }) => id}
        empty={t('units.empty')}
      />
      {chosen && (
        <UnitDialog
          unit={chosen === 'new' ? undefined : newestOf(units.data, chosen)}
          next={nextOrder(units.data)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </AdminFrame>
  );
}
