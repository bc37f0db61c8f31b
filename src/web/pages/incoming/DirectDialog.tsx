import { Stack, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import {
  directIncoming,
  type IncomingView,
  type TransferBody,
  transferIncoming,
} from '../../api/incoming.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { PeopleSelect, UnitSelect, UnitsSelect } from '../../components/fields/choices.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { QuickDeadline } from './QuickDeadline.tsx';

interface DirectionValues {
  leadUnit: string | null;
  coordinateUnits: string[];
  informedUnits: string[];
  informedPeople: string[];
  deadline: string | null;
  text: string;
}

function bodyOf({ leadUnit, deadline, text, ...rest }: DirectionValues): TransferBody {
  return { ...rest, text: text.trim(), ...(leadUnit && { leadUnit }), ...(deadline && { deadline }) };
}

function DirectionFields({
  form,
  textLabel,
}: {
  form: UseFormReturnType<DirectionValues>;
  textLabel: string;
}) {
  const { t } = useTranslation();
  const { leadUnit, coordinateUnits } = form.values;
  const lead = leadUnit ? [leadUnit] : [];
  return (
    <Stack gap="sm">
      <Textarea label={textLabel} autosize minRows={3} data-autofocus {...form.getInputProps('text')} />
      <UnitSelect label={t('incoming.field.leadUnit')} clearable {...form.getInputProps('leadUnit')} />
      <UnitsSelect
        label={t('incoming.field.coordinateUnits')}
        without={lead}
        {...form.getInputProps('coordinateUnits')}
      />
      <QuickDeadline {...form.getInputProps('deadline')} />
      <UnitsSelect
        label={t('incoming.field.informedUnits')}
        without={[...lead, ...coordinateUnits]}
        {...form.getInputProps('informedUnits')}
      />
      <PeopleSelect label={t('incoming.field.informedPeople')} {...form.getInputProps('informedPeople')} />
    </Stack>
  );
}

interface DirectDialogProps {
  doc: IncomingView;
  mode: 'direct' | 'take-over' | 'transfer';
  onClose: () => void;
}

/** A leader's direction, or the clerk's transfer to a unit that is known (NĐ 30/2020, Điều 23). */
export function DirectDialog({ doc, mode, onClose }: DirectDialogProps) {
  const { t } = useTranslation();
  const { form, restored, forget, discard } = useDraftForm<DirectionValues>(`incoming:${doc.id}:${mode}`, {
    initialValues: {
      leadUnit: null,
      coordinateUnits: [],
      informedUnits: [],
      informedPeople: [],
      deadline: doc.deadline ?? null,
      text: '',
    },
  });
  const run = (values: DirectionValues): Promise<IncomingView> => {
    const body = bodyOf(values);
    if (mode === 'transfer') return transferIncoming(doc, body);
    return directIncoming(doc, { ...body, takeOver: mode === 'take-over' });
  };
  const onDone = (): void => {
    forget();
    onClose();
  };
  const command = useCommand({ run, changes: ['incoming', 'task'], form, onDone });
  const textLabel = t(mode === 'transfer' ? 'incoming.dialog.transferText' : 'incoming.dialog.directionText');
  return (
    <Dialog title={t(`incoming.actions.${mode}`)} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <DraftNotice restored={restored} onDiscard={discard} />
        <DirectionFields form={form} textLabel={textLabel} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t(`incoming.actions.${mode}`)} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
