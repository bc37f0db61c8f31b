import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { savePosition } from '../../api/administration.ts';
import type { Position } from '../../api/directory.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { EditDialog, type FormOf } from './EditDialog.tsx';

interface PositionValues {
  title: string;
  order: number;
  authority: Position['authority'];
}

interface PositionDialogProps {
  position: Position | undefined;
  next: number;
  onClose: () => void;
}

const AUTHORITIES: readonly Position['authority'][] = ['head', 'deputy', 'none'];

function valuesOf(position: Position | undefined, next: number): PositionValues {
  if (!position) return { title: '', order: next, authority: 'none' };
  const { title, order, authority } = position;
  return { title, order, authority };
}

function PositionFields({ form }: { form: FormOf<PositionValues> }) {
  const { t } = useTranslation();
  const authorities = AUTHORITIES.map((value) => ({ value, label: t(`positions.authorities.${value}`) }));
  return (
    <>
      <TextInput
        label={t('positions.name')}
        description={t('positions.nameHint')}
        required
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Select
        label={t('positions.authority')}
        allowDeselect={false}
        data={authorities}
        {...form.getInputProps('authority')}
      />
      <NumberInput label={t('administration.order')} min={0} max={9999} {...form.getInputProps('order')} />
    </>
  );
}

export function PositionDialog(props: PositionDialogProps) {
  const { next, onClose } = props;
  const { t } = useTranslation();
  const { held: position } = useHeld(props.position);
  return (
    <EditDialog
      title={t(position ? 'positions.edit' : 'positions.add')}
      draft={`position:${position?.id ?? 'new'}`}
      initial={valuesOf(position, next)}
      fields={(form) => <PositionFields form={form} />}
      changes={['position', 'person']}
      run={(values) => savePosition(position, values)}
      onClose={onClose}
      size="md"
    />
  );
}
