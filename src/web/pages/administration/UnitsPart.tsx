import { NumberInput, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveUnit } from '../../api/administration.ts';
import { type Unit, usePeople, useUnits } from '../../api/directory.ts';
import { PersonSelect } from '../../components/fields/choices.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import { EditButton } from './EditButton.tsx';
import { EditDialog } from './EditDialog.tsx';
import { PartHead } from './PartHead.tsx';
import { useEditing } from './use-editing.ts';

interface UnitValues {
  name: string;
  abbreviation: string;
  order: number;
  head: string | null;
  active: boolean;
}

function UnitDialog({ unit, onClose }: { unit: Unit | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const { name = '', abbreviation = '', order = 1, head = null, active = true } = unit ?? {};
  const editing = useEditing<UnitValues>({
    name: `unit:${unit?.id ?? 'new'}`,
    initial: { name, abbreviation, order, head, active },
    run: ({ head: chosen, ...values }) => saveUnit(unit, { ...values, ...(chosen && { head: chosen }) }),
    changes: ['unit', 'person'],
    onDone: onClose,
  });
  const { form } = editing;
  return (
    <EditDialog
      title={t(unit ? 'administration.unit.edit' : 'administration.unit.add')}
      editing={editing}
      onClose={onClose}
    >
      <TextInput
        label={t('administration.unit.name')}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={2}>
        <TextInput
          label={t('administration.unit.abbreviation')}
          required
          {...form.getInputProps('abbreviation')}
        />
        <NumberInput
          label={t('administration.order')}
          min={0}
          hideControls
          {...form.getInputProps('order')}
        />
      </SimpleGrid>
      <PersonSelect label={t('administration.unit.head')} clearable {...form.getInputProps('head')} />
      <Switch label={t('administration.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </EditDialog>
  );
}

function useColumns(onEdit: (unit: Unit) => void): Column<Unit>[] {
  const { t } = useTranslation();
  const { data: people = [] } = usePeople();
  const nameOf = (id: string | undefined): string => people.find((one) => one.id === id)?.fullName ?? '';
  return [
    { label: t('administration.order'), width: 80, show: (unit) => unit.order, hideOnCard: true },
    { label: t('administration.unit.name'), place: 'title', show: (unit) => unit.name },
    { label: t('administration.unit.abbreviation'), width: 120, show: (unit) => unit.abbreviation },
    { label: t('administration.unit.head'), width: 200, show: (unit) => nameOf(unit.head) },
    {
      label: t('administration.active'),
      width: 140,
      show: (unit) => (unit.active ? '' : <Tag>{t('administration.inactive')}</Tag>),
    },
    {
      label: t('common.edit'),
      width: 60,
      place: 'aside',
      show: (unit) => <EditButton name={unit.name} onClick={() => onEdit(unit)} />,
    },
  ];
}

export default function UnitsPart() {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<{ unit?: Unit }>();
  const columns = useColumns((unit) => setEdited({ unit }));
  return (
    <>
      <PartHead add={t('administration.unit.add')} onAdd={() => setEdited({})} />
      <RecordList
        label={t('administration.tabs.units')}
        columns={columns}
        list={whole(useUnits())}
        keyOf={({ id }) => id}
        empty={t('administration.unit.empty')}
      />
      {edited && <UnitDialog unit={edited.unit} onClose={() => setEdited(undefined)} />}
    </>
  );
}
