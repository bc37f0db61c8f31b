import { NumberInput, Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addBook, type Book, type BookBody, changeBook, useDocumentTypes } from '../../api/registers.ts';
import { SearchMultiSelect } from '../../components/fields/choices.tsx';
import { useHeld } from '../../components/forms/use-held.ts';
import { currentLocale } from '../../i18n/index.ts';
import { EditDialog, type FormOf } from './EditDialog.tsx';

interface BookValues extends Omit<BookBody, 'secrecy' | 'state'> {
  secret: boolean;
  closed: boolean;
}

function valuesOf(book: Book | undefined, year: number): BookValues {
  const { name = '', code = '', direction = 'incoming', documentTypes = [], firstNumber = 1 } = book ?? {};
  const standing = { secret: book?.secrecy === 'secret', closed: book?.state === 'closed' };
  return { name, code, direction, documentTypes, firstNumber, order: book?.order ?? 1, year, ...standing };
}

function bodyOf({ secret, closed, ...values }: BookValues): BookBody {
  return { ...values, secrecy: secret ? 'secret' : 'none', state: closed ? 'closed' : 'open' };
}

function NumberFields({ form }: { form: FormOf<BookValues> }) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <NumberInput label={t('registers.field.year')} min={2000} max={2200} {...form.getInputProps('year')} />
      <NumberInput
        label={t('registers.field.firstNumber')}
        min={1}
        max={999_999}
        {...form.getInputProps('firstNumber')}
      />
      <NumberInput label={t('registers.field.order')} min={0} max={999} {...form.getInputProps('order')} />
    </SimpleGrid>
  );
}

function BookFields({ form, known }: { form: FormOf<BookValues>; known: boolean }) {
  const { t } = useTranslation();
  const { data: types = [] } = useDocumentTypes();
  const locale = currentLocale();
  const directions = (['incoming', 'outgoing'] as const).map((value) => ({
    value,
    label: t(`codes.direction.${value}`),
  }));
  return (
    <>
      <TextInput label={t('registers.field.name')} required data-autofocus {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Select
          label={t('registers.field.direction')}
          allowDeselect={false}
          data={directions}
          {...form.getInputProps('direction')}
        />
        <TextInput
          label={t('registers.field.code')}
          description={t('books.codeHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('code')}
        />
      </SimpleGrid>
      <NumberFields form={form} />
      <p style={{ margin: 0, fontSize: '0.8125rem', color: 'var(--mantine-color-dimmed)' }}>
        {t('books.firstHint')}
      </p>
      <SearchMultiSelect
        label={t('registers.field.documentTypes')}
        description={t('books.typesHint')}
        data={types.map((type) => ({ value: type.code, label: type[locale] }))}
        {...form.getInputProps('documentTypes')}
      />
      <Switch label={t('books.secret')} {...form.getInputProps('secret', { type: 'checkbox' })} />
      {known && <Switch label={t('books.closed')} {...form.getInputProps('closed', { type: 'checkbox' })} />}
    </>
  );
}

interface BookDialogProps {
  book: Book | undefined;
  year: number;
  onClose: () => void;
}

export function BookDialog({ book: newest, year, onClose }: BookDialogProps) {
  const { t } = useTranslation();
  const { held: book } = useHeld(newest);
  return (
    <EditDialog
      title={book ? t('books.edit', { name: book.name }) : t('books.add')}
      draft={`book:${book?.id ?? 'new'}`}
      initial={valuesOf(book, year)}
      fields={(form) => <BookFields form={form} known={book !== undefined} />}
      changes={['book', 'register-entry']}
      run={(values) => (book ? changeBook(book, bodyOf(values)) : addBook(bodyOf(values)))}
      onClose={onClose}
    />
  );
}
