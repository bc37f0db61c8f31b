import { NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useBooks } from '../../api/registers.ts';
import { SecrecySelect, TypeSelect, UrgencySelect } from '../../components/fields/CodeSelects.tsx';
import { DayInput } from '../../components/fields/DayInput.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { dayDoubt, type RegisterValues } from './register-values.ts';

export type RegisterForm = UseFormReturnType<RegisterValues>;

/** Input props, with the mark “please check” until the person has touched the field. */
function useField(form: RegisterForm) {
  const { t } = useTranslation();
  return (name: keyof RegisterValues & string) => {
    const props = form.getInputProps(name);
    const unsure = form.values.unsure.includes(name);
    const onChange = (value: unknown): void => {
      props.onChange(value);
      if (unsure) form.setFieldValue('unsure', (before) => before.filter((one) => one !== name));
    };
    return {
      ...props,
      onChange,
      ...(unsure && { description: <Tag tone="wait">{t('incoming.form.check')}</Tag> }),
    };
  };
}

function MainFields({ form }: { form: RegisterForm }) {
  const { t } = useTranslation();
  const field = useField(form);
  const doubt = dayDoubt(form.values);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput
          label={t('incoming.field.numberAndSymbol')}
          placeholder="15/QĐ-BNV"
          {...field('numberAndSymbol')}
        />
        <DayInput
          label={t('incoming.field.documentOn')}
          clearable
          {...field('documentOn')}
          {...(doubt && { description: <Tag tone="wait">{t(`incoming.form.${doubt}`)}</Tag> })}
        />
      </SimpleGrid>
      <TextInput label={t('incoming.field.issuer')} required {...field('issuer')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TypeSelect label={t('incoming.field.type')} required {...field('type')} />
        <TextInput label={t('incoming.field.signer')} {...field('signer')} />
      </SimpleGrid>
      <Textarea label={t('incoming.field.abstract')} autosize minRows={2} required {...field('abstract')} />
    </>
  );
}

function MoreFields({ form }: { form: RegisterForm }) {
  const { t } = useTranslation();
  const field = useField(form);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" verticalSpacing="sm">
        <UrgencySelect label={t('incoming.field.urgency')} {...field('urgency')} />
        <SecrecySelect label={t('incoming.field.secrecy')} {...field('secrecy')} />
        <DayInput label={t('incoming.field.deadline')} clearable {...field('deadline')} />
        <NumberInput label={t('incoming.field.pages')} min={1} hideControls {...field('pages')} />
        <NumberInput label={t('incoming.field.copies')} min={1} hideControls {...field('copies')} />
      </SimpleGrid>
      <TextInput label={t('incoming.field.note')} {...field('note')} />
    </>
  );
}

function ArrivalFields({ form }: { form: RegisterForm }) {
  const { t } = useTranslation();
  const year = Number((form.values.arrivalOn || '0').slice(0, 4));
  const { data: books = [] } = useBooks({ direction: 'incoming' });
  const open = books.filter((book) => book.state === 'open' && book.year === year);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
      <DayInput label={t('incoming.field.arrivalOn')} required {...form.getInputProps('arrivalOn')} />
      <Select
        label={t('incoming.field.book')}
        placeholder={t('incoming.field.bookAuto')}
        clearable
        clearButtonProps={{ 'aria-label': t('incoming.field.bookAuto') }}
        data={open.map((book) => ({ value: book.id, label: book.name }))}
        {...form.getInputProps('book')}
      />
    </SimpleGrid>
  );
}

export function RegisterFields({ form, arriving = false }: { form: RegisterForm; arriving?: boolean }) {
  return (
    <Stack gap="sm">
      {arriving && <ArrivalFields form={form} />}
      <MainFields form={form} />
      <MoreFields form={form} />
    </Stack>
  );
}
