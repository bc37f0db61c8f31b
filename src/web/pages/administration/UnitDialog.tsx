import { NumberInput, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { saveUnit, type UnitBody } from '../../api/administration.ts';
import type { Unit } from '../../api/directory.ts';
import { PersonSelect } from '../../components/fields/choices.tsx';
import { useHeld } from '../../components/forms/use-held.ts';
import { cleaned } from './cleaned.ts';
import { EditDialog, type FormOf } from './EditDialog.tsx';

interface UnitValues {
  name: string;
  abbreviation: string;
  order: number;
  head: string | null;
  active: boolean;
}

interface UnitDialogProps {
  unit: Unit | undefined;
  /** The place of a new one. */
  next: number;
  onClose: () => void;
}

function valuesOf(unit: Unit | undefined, next: number): UnitValues {
  if (!unit) return { name: '', abbreviation: '', order: next, head: null, active: true };
  const { name, abbreviation, order, head = null, active } = unit;
  return { name, abbreviation, order, head, active };
}

function bodyOf({ head, ...values }: UnitValues): UnitBody {
  return cleaned({ ...values, ...(head && { head }) });
}

function UnitFields({ form }: { form: FormOf<UnitValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('units.name')} required data-autofocus {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput
          label={t('units.abbreviation')}
          description={t('units.abbreviationHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('abbreviation')}
        />
        <NumberInput label={t('administration.order')} min={0} max={9999} {...form.getInputProps('order')} />
      </SimpleGrid>
      <PersonSelect
        label={t('units.head')}
        description={t('units.headHint')}
        clearable
        {...form.getInputProps('head')}
      />
      <Switch label={t('units.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </>
  );
}

export function UnitDialog(props: UnitDialogProps) {
  const { next, onClose } = props;
  const { t } = useTranslation();
  const { held: unit } = useHeld(props.unit);
  return (
    <EditDialog
      title={t(unit ? 'units.edit' : 'units.add')}
      draft={`unit:${unit?.id ?? 'new'}`}
      initial={valuesOf(unit, next)}
      fields={(form) => <UnitFields form={form} />}
      changes={['unit', 'person']}
      run={(values) => saveUnit(unit, bodyOf(values))}
      onClose={onClose}
    />
  );
}
