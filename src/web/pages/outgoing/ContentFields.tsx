import { NumberInput, SegmentedControl, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../components/fields/FileField.tsx';
import type { DraftValues } from './draft-values.ts';

type DraftForm = UseFormReturnType<DraftValues>;

function ComposeFields({ form }: { form: DraftForm }) {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Textarea
          label={t('outgoing.draft.to')}
          description={t('outgoing.draft.toHint')}
          autosize
          minRows={2}
          {...form.getInputProps('to')}
        />
        <Textarea
          label={t('outgoing.draft.grounds')}
          description={t('outgoing.draft.groundsHint')}
          autosize
          minRows={2}
          {...form.getInputProps('grounds')}
        />
      </SimpleGrid>
      <Textarea
        label={t('outgoing.draft.paragraphs')}
        description={t('outgoing.draft.paragraphsHint')}
        autosize
        minRows={8}
        required
        {...form.getInputProps('paragraphs')}
        error={form.errors.paragraphs ?? form.errors.compose}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('outgoing.draft.initials')}
          description={t('outgoing.draft.initialsHint')}
          {...form.getInputProps('initials')}
        />
        <NumberInput
          label={t('outgoing.draft.copies')}
          description={t('outgoing.draft.copiesHint')}
          min={1}
          hideControls
          {...form.getInputProps('copies')}
        />
      </SimpleGrid>
    </>
  );
}

function UploadFields({ form }: { form: DraftForm }) {
  const { t } = useTranslation();
  return (
    <FileField
      label={t('outgoing.draft.fileLabel')}
      hint={t('outgoing.draft.fileHint')}
      value={form.values.file}
      error={form.errors.file as string}
      onChange={(file) => form.setFieldValue('file', file && { id: file.id, name: file.name })}
    />
  );
}

/** The content of a draft: composed from fields in the layout of NĐ 30, or a file of one's own. */
export function ContentFields({ form, withNote = false }: { form: DraftForm; withNote?: boolean }) {
  const { t } = useTranslation();
  if (form.values.secrecy !== 'none') return <Text c="dimmed">{t('outgoing.draft.secretHint')}</Text>;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('outgoing.draft.source')}
        style={{ alignSelf: 'flex-start' }}
        data={(['compose', 'upload'] as const).map((value) => ({
          value,
          label: t(`outgoing.draft.${value}`),
        }))}
        {...form.getInputProps('source')}
      />
      {form.values.source === 'compose' ? <ComposeFields form={form} /> : <UploadFields form={form} />}
      {withNote && <TextInput label={t('outgoing.field.note')} {...form.getInputProps('note')} />}
    </Stack>
  );
}
