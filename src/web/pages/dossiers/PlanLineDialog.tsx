import { NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import {
  addPlanLine,
  changePlanLine,
  type FilePlanBody,
  type FilePlanLine,
  type Retention,
} from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { PersonSelect, UnitSelect } from '../../components/fields/choices.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { RetentionFields } from './RetentionFields.tsx';

interface LineValues {
  code: string;
  heading: string;
  unit: string;
  keeper: string | null;
  retention: Retention;
  order: number;
}

function valuesOf(line: FilePlanLine | undefined): LineValues {
  const {
    code = '',
    heading = '',
    unit = '',
    keeper = null,
    retention = { years: 10 },
    order = 0,
  } = line ?? {};
  return { code, heading, unit, keeper, retention, order };
}

function bodyOf({ keeper, ...values }: LineValues, year: number): FilePlanBody {
  return { ...values, year, ...(keeper && { keeper }) };
}

function LineFields({ form }: { form: UseFormReturnType<LineValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('dossiers.field.code')} required {...form.getInputProps('code')} />
        <NumberInput
          label={t('dossiers.field.order')}
          min={0}
          hideControls
          {...form.getInputProps('order')}
        />
      </SimpleGrid>
      <Textarea label={t('dossiers.field.title')} autosize required {...form.getInputProps('heading')} />
      <UnitSelect label={t('dossiers.field.unit')} required {...form.getInputProps('unit')} />
      <PersonSelect label={t('dossiers.field.keeper')} clearable {...form.getInputProps('keeper')} />
      <RetentionFields {...(form.getInputProps('retention') as Parameters<typeof RetentionFields>[0])} />
    </>
  );
}

interface PlanLineDialogProps {
  year: number;
  line: FilePlanLine | undefined;
  onClose: () => void;
}

export function PlanLineDialog({ year, line: newest, onClose }: PlanLineDialogProps) {
  const { t } = useTranslation();
  const { held: line } = useHeld(newest);
  const { form, restored, forget, discard } = useDraftForm(`file-plan:${line?.id ?? 'new'}`, {
    initialValues: valuesOf(line),
  });
  const command = useCommand({
    run: (values: LineValues) => {
      const body = bodyOf(values, year);
      return line ? changePlanLine(line, body) : addPlanLine(body);
    },
    changes: ['file-plan'],
    form,
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t(line ? 'dossiers.planLine.edit' : 'dossiers.planLine.add')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <LineFields form={form} />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
