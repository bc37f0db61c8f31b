import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../forms/DraftNotice.tsx';
import { FormFoot } from '../forms/FormFoot.tsx';
import { useCommand } from '../forms/use-command.ts';
import { useDraftForm } from '../forms/use-draft-form.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import { Dialog } from './Dialog.tsx';

interface ReasonDialogProps {
  title: string;
  /** Names the draft that is kept. */
  draft: string;
  label?: string;
  hint?: string;
  submit: string;
  required?: boolean;
  tone?: 'ink' | 'seal';
  changes: readonly string[];
  run: (text: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for one text (a reason, a result, a note) and sends it. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, draft, label, hint, submit, required = true, tone, changes, run, onClose } = props;
  const { t } = useTranslation();
  const { form, restored, forget, discard } = useDraftForm(draft, {
    initialValues: { text: '' },
    validate: { text: (text) => (required && text.trim() === '' ? t('common.required') : null) },
  });
  const command = useCommand({
    run,
    changes,
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={form.onSubmit(({ text }) => command.send(text.trim()))}>
        <DraftNotice restored={restored} onDiscard={discard} />
        <Textarea
          label={label ?? t('common.reason')}
          description={hint}
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
          required={required}
          {...form.getInputProps('text')}
        />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={submit} onCancel={onClose} {...(tone && { tone })} />
      </form>
    </Dialog>
  );
}
