import { useTranslation } from 'react-i18next';
import { addVersion, type OutgoingView, updateOutgoing } from '../../api/outgoing.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { ContentFields } from './ContentFields.tsx';
import { DescribedFields } from './DescribedFields.tsx';
import { contentOfDraft, type DraftValues, describedOf, valuesOf } from './draft-values.ts';

interface EditDialogProps {
  doc: OutgoingView;
  onClose: () => void;
}

function useEditing(
  { doc, onClose }: EditDialogProps,
  name: string,
  run: (values: DraftValues) => Promise<unknown>,
) {
  const draft = useDraftForm(`outgoing:${doc.id}:${name}`, { initialValues: valuesOf(doc) });
  const command = useCommand({
    run,
    changes: ['outgoing'],
    form: draft.form,
    onDone: () => {
      draft.forget();
      onClose();
    },
  });
  return { ...draft, command };
}

export function UpdateDialog({ doc, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const save = (values: DraftValues) => updateOutgoing(doc, describedOf(values));
  const { form, restored, discard, command } = useEditing({ doc, onClose }, 'update', save);
  return (
    <Dialog title={t('outgoing.draft.editTitle')} onClose={onClose} size="xl">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <DraftNotice restored={restored} onDiscard={discard} />
        <DescribedFields form={form} answering={doc.answersTo !== undefined} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

export function VersionDialog({ doc, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const save = (values: DraftValues) => addVersion(doc, contentOfDraft(values));
  const { form, restored, discard, command } = useEditing({ doc, onClose }, 'version', save);
  return (
    <Dialog title={t('outgoing.actions.add-version')} onClose={onClose} size="xl">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <DraftNotice restored={restored} onDiscard={discard} />
        <ContentFields form={form} withNote />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
