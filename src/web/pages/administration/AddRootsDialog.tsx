import { FileInput, Loader, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addRoots, inspectRoots } from '../../api/trust.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { InspectedList } from './InspectedList.tsx';
import { StartSet } from './StartSet.tsx';

interface AddValues {
  file: File | null;
  reason: string;
}

function useAdding(onDone: () => void) {
  const { t } = useTranslation();
  const form = useForm<AddValues>({
    initialValues: { file: null, reason: '' },
    validate: {
      file: (file) => (file ? null : t('common.required')),
      reason: (reason) => (reason.trim() === '' ? t('common.required') : null),
    },
  });
  const inspection = useMutation({ mutationFn: inspectRoots });
  const choose = (file: File | null): void => {
    form.setFieldValue('file', file);
    form.clearFieldError('file');
    if (file) inspection.mutate(file);
    else inspection.reset();
  };
  const command = useCommand({
    run: ({ file, reason }: AddValues) => addRoots(file as File, reason.trim()),
    changes: ['trusted-root'],
    form,
    notice: t('trust.added'),
    onDone,
  });
  return { form, inspection, choose, command };
}

/** What the file holds is shown before it is trusted, so that its fingerprints can be compared with the published ones. */
export function AddRootsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { form, inspection, choose, command } = useAdding(onClose);
  const { value: file, error } = form.getInputProps('file');
  const refused = inspection.data?.some(({ problems }) => problems.length > 0) ?? false;
  return (
    <Dialog title={t('trust.add')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <FileInput
            label={t('trust.file')}
            description={t('trust.fileHint')}
            placeholder={t('common.choose')}
            accept=".pem,.crt,.cer,.der,.p7b,.p7c"
            required
            clearable
            clearButtonProps={{ 'aria-label': t('common.remove') }}
            value={file}
            error={error}
            onChange={choose}
          />
          {!file && <StartSet onChoose={choose} />}
          {inspection.isPending && <Loader size="sm" aria-label={t('common.loading')} />}
          {inspection.error && <ProblemAlert error={inspection.error} />}
          {inspection.data && <InspectedList roots={inspection.data} />}
          {refused && <Text size="sm">{t('trust.refused')}</Text>}
          <Textarea
            label={t('trust.reason')}
            description={t('trust.reasonHint')}
            autosize
            minRows={2}
            required
            {...form.getInputProps('reason')}
          />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot
            busy={command.busy}
            submit={t('trust.add')}
            onCancel={onClose}
            disabled={refused || inspection.isPending || inspection.isError}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
