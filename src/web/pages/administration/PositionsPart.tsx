import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savePosition, usePositions } from '../../api/administration.ts';
import type { Position } from '../../api/directory.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { EditButton } from './EditButton.tsx';
import { EditDialog } from './EditDialog.tsx';
import { PartHead } from './PartHead.tsx';
import { useEditing } from './use-editing.ts';

const AUTHORITIES = ['head', 'deputy', 'none'] as const;

interface PositionValues {
  title: string;
  order: number;
  authority: Position['authority'];
}

function PositionDialog({ position, onClose }: { position: Position | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const { title = '', order = 1, authority = 'none' } = position ?? {};
  const editing = useEditing<PositionValues>({
    name: `position:${position?.id ?? 'new'}`,
    initial: { title, order, authority },
    run: (values) => savePosition(position, values),
    changes: ['position', 'person'],
    onDone: onClose,
  });
  const { form } = editing;
  const heading = t(position ? 'administration.position.edit' : 'administration.position.add');
  return (
    <EditDialog title={heading} editing={editing} onClose={onClose}>
      <TextInput
        label={t('administration.position.title')}
        required
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Select
        label={t('administration.position.authority')}
        allowDeselect={false}
        data={AUTHORITIES.map((value) => ({
          value,
          label: t(`administration.position.authorities.${value}`),
        }))}
        {...form.getInputProps('authority')}
      />
      <NumberInput label={t('administration.order')} min={0} hideControls {...form.getInputProps('order')} />
    </EditDialog>
  );
}

export default function PositionsPart() {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<{ position?: Position }>();
  const columns: Column<Position>[] = [
    { label: t('administration.order'), width: 80, show: (position) => position.order, hideOnCard: true },
    { label: t('administration.position.title'), place: 'title', show: (position) => position.title },
    {
      label: t('administration.position.authority'),
      width: 200,
      show: (position) => t(`administration.position.authorities.${position.authority}`),
    },
    {
      label: t('common.edit'),
      width: 60,
      place: 'aside',
      show: (position) => <EditButton name={position.title} onClick={() => setEdited({ position })} />,
    },
  ];
  return (
    <>
      <PartHead add={t('administration.position.add')} onAdd={() => setEdited({})} />
      <RecordList
        label={t('administration.tabs.positions')}
        columns={columns}
        list={whole(usePositions())}
        keyOf={({ id }) => id}
        empty={t('administration.position.empty')}
      />
      {edited && <PositionDialog position={edited.position} onClose={() => setEdited(undefined)} />}
    </>
  );
}
