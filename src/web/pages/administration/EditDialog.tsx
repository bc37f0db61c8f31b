import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

export type FormOf<T> = UseFormReturnType<T>;

interface EditDialogProps<T extends object> {
  title: string;
  /** Names the draft that is kept. */
  draft: string;
  initial: T;
  fields: (form: FormOf<T>) => ReactNode;
  changes: readonly string[];
  run: (values: T) => Promise<unknown>;
  onClose: () => void;
  size?: 'md' | 'lg' | 'xl';
}

/** A form in a dialog: a draft is kept, a refusal stands at its field, and it closes when it was saved. */
export function EditDialog<T extends object>(props: EditDialogProps<T>) {
  const { title, draft, initial, fields, changes, run, onClose, size = 'lg' } = props;
  const { t } = useTranslation();
  const { form, restored, forget, discard } = useDraftForm<T>(draft, { initialValues: initial });
  const command = useCommand({
    run,
    changes,
    form,
    notice: t('common.saved'),
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={title} onClose={onClose} size={size}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          {fields(form)}
          {command.error && <ProblemAlert error={command.error} />}
        </Stack>
        <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
