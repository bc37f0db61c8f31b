import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type DossierView, fileInto, type Subject } from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FileField } from '../../components/fields/FileField.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { DocumentPicker } from './DocumentPicker.tsx';

interface PickValues {
  what: 'document' | 'file';
  /** `kind/id` */
  document: string;
  file: { id: string; name: string } | null;
}

function subjectOf({ what, document, file }: PickValues): Subject {
  if (what === 'file') return { kind: 'file', id: file?.id ?? '' };
  const [kind, id] = document.split('/');
  return { kind: kind as Subject['kind'], id: id ?? '' };
}

function usePickForm() {
  const { t } = useTranslation();
  return useForm<PickValues>({
    initialValues: { what: 'document', document: '', file: null },
    validate: {
      document: (document, { what }) => (what === 'document' && !document ? t('common.required') : null),
      file: (file, { what }) => (what === 'file' && !file ? t('common.required') : null),
    },
  });
}

function PickedFile({ form }: { form: ReturnType<typeof usePickForm> }) {
  const { t } = useTranslation();
  const { file } = form.errors;
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>
        {t('dossiers.dialog.pickFileHint')}
      </Text>
      <FileField
        label={t('dossiers.dialog.pickFileLabel')}
        value={form.values.file}
        onChange={(next) => form.setFieldValue('file', next)}
        {...(file !== undefined && { error: String(file) })}
      />
    </div>
  );
}

/** What arises in the work is collected into its dossier (NĐ 30/2020, Điều 29.3): documents, and other material as files. */
export function PickDocumentDialog({ dossier, onClose }: { dossier: DossierView; onClose: () => void }) {
  const { t } = useTranslation();
  const form = usePickForm();
  const command = useCommand({
    run: (values: PickValues) => fileInto(dossier, subjectOf(values)),
    changes: ['dossier', 'incoming', 'outgoing', 'search'],
    onDone: onClose,
  });
  return (
    <Dialog title={t('dossiers.actions.file')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('dossiers.dialog.pickKind')}
            data={[
              { value: 'document', label: t('dossiers.dialog.pickDocument') },
              { value: 'file', label: t('dossiers.dialog.pickFile') },
            ]}
            {...form.getInputProps('what')}
          />
          {form.values.what === 'document' ? (
            <DocumentPicker
              label={t('dossiers.dialog.pick')}
              description={t('dossiers.dialog.pickHint')}
              required
              {...form.getInputProps('document')}
            />
          ) : (
            <PickedFile form={form} />
          )}
          {command.error && <ProblemAlert error={command.error} />}
        </Stack>
        <FormFoot busy={command.busy} submit={t('dossiers.actions.file')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
