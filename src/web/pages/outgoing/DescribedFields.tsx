import { Checkbox, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SecrecySelect, TypeSelect, UrgencySelect } from '../../components/fields/CodeSelects.tsx';
import { PersonSelect, UnitsSelect } from '../../components/fields/choices.tsx';
import { DayInput } from '../../components/fields/DayInput.tsx';
import { type DraftValues, needsMandate } from './draft-values.ts';
import { OutsideLines } from './OutsideLines.tsx';

const AUTHORITIES = ['TM', 'KT', 'TL', 'TUQ', 'Q', 'none'] as const;

interface DescribedFieldsProps {
  form: UseFormReturnType<DraftValues>;
  answering: boolean;
  withSecrecy?: boolean;
}

function SigningFields({ form }: { form: UseFormReturnType<DraftValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PersonSelect label={t('outgoing.field.signer')} required {...form.getInputProps('signer')} />
        <Select
          label={t('outgoing.field.authority')}
          allowDeselect={false}
          data={AUTHORITIES.map((value) => ({ value, label: t(`outgoing.authority.${value}`) }))}
          {...form.getInputProps('authority')}
        />
      </SimpleGrid>
      {needsMandate(form.values.authority) && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('outgoing.field.mandate')}
            required
            {...form.getInputProps('mandateDocument')}
          />
          <DayInput
            label={t('outgoing.field.mandateUntil')}
            clearable
            {...form.getInputProps('mandateUntil')}
          />
        </SimpleGrid>
      )}
    </>
  );
}

export function DescribedFields({ form, answering, withSecrecy = false }: DescribedFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: withSecrecy ? 3 : 2 }}>
        <TypeSelect own label={t('outgoing.field.type')} required {...form.getInputProps('type')} />
        <UrgencySelect label={t('outgoing.field.urgency')} {...form.getInputProps('urgency')} />
        {withSecrecy && (
          <SecrecySelect label={t('outgoing.field.secrecy')} {...form.getInputProps('secrecy')} />
        )}
      </SimpleGrid>
      <Textarea
        label={t('outgoing.field.abstract')}
        autosize
        minRows={2}
        required
        {...form.getInputProps('abstract')}
      />
      <SigningFields form={form} />
      <UnitsSelect label={t('outgoing.field.inside')} {...form.getInputProps('inside')} />
      <OutsideLines form={form} />
      {answering && (
        <Checkbox
          label={t('outgoing.field.completes')}
          {...form.getInputProps('completesIncoming', { type: 'checkbox' })}
        />
      )}
    </Stack>
  );
}
