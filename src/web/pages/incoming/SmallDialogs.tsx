import { NumberInput, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type IncomingView, submitIncoming, tellProgress, updateIncoming } from '../../api/incoming.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { PersonSelect } from '../../components/fields/choices.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { RegisterFields } from './RegisterFields.tsx';
import { type RegisterValues, updateBodyOf, valuesOf } from './register-values.ts';

interface IncomingDialogProps {
  doc: IncomingView;
  onClose: () => void;
}

/** A draft form and its command: what every dialog of an incoming document does. */
function useStep<T extends object>(
  { doc, onClose }: IncomingDialogProps,
  { name, initial, run }: { name: string; initial: T; run: (values: T) => Promise<unknown> },
) {
  const draft = useDraftForm<T>(`incoming:${doc.id}:${name}`, { initialValues: initial });
  const onDone = (): void => {
    draft.forget();
    onClose();
  };
  const command = useCommand({ run, changes: ['incoming', 'task'], form: draft.form, onDone });
  return { ...draft, command };
}

export function SubmitDialog({ doc, onClose }: IncomingDialogProps) {
  const { t } = useTranslation();
  const run = ({ to }: { to: string }) => submitIncoming(doc, to);
  const { form, command } = useStep({ doc, onClose }, { name: 'submit', initial: { to: '' }, run });
  return (
    <Dialog title={t('incoming.actions.submit')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <PersonSelect
          withRole="leader"
          label={t('incoming.dialog.leader')}
          required
          data-autofocus
          {...form.getInputProps('to')}
        />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('incoming.actions.submit')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

interface ProgressValues {
  text: string;
  percent: number | '';
}

export function ProgressDialog({ doc, onClose }: IncomingDialogProps) {
  const { t } = useTranslation();
  const initial: ProgressValues = { text: '', percent: doc.handling.progress?.percent ?? '' };
  const run = ({ text, percent }: ProgressValues) =>
    tellProgress(doc, { text: text.trim(), ...(percent !== '' && { percent }) });
  const { form, command, restored, discard } = useStep({ doc, onClose }, { name: 'progress', initial, run });
  return (
    <Dialog title={t('incoming.actions.progress')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <Textarea
            label={t('incoming.dialog.progressText')}
            autosize
            minRows={3}
            required
            data-autofocus
            {...form.getInputProps('text')}
          />
          <NumberInput
            label={t('incoming.dialog.percent')}
            min={0}
            max={100}
            step={10}
            hideControls
            {...form.getInputProps('percent')}
          />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

export function UpdateDialog({ doc, onClose }: IncomingDialogProps) {
  const { t } = useTranslation();
  const files = doc.files.map(({ id }) => id);
  const run = (values: RegisterValues) => updateIncoming(doc, updateBodyOf(values, files));
  const initial = valuesOf(doc);
  const { form, command, restored, discard } = useStep({ doc, onClose }, { name: 'update', initial, run });
  return (
    <Dialog title={t('incoming.actions.update')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <DraftNotice restored={restored} onDiscard={discard} />
        <RegisterFields form={form} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
