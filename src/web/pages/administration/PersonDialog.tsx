import { Loader, MultiSelect, SimpleGrid, Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import {
  type Person,
  type PersonBody,
  savePerson,
  usePerson,
  usePositions,
} from '../../api/administration.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { SecrecySelect } from '../../components/fields/CodeSelects.tsx';
import { SearchSelect, UnitSelect } from '../../components/fields/choices.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useEditing } from './use-editing.ts';

const ROLES = ['clerk', 'leader', 'head', 'officer', 'archivist', 'searcher', 'administrator'] as const;

interface PersonValues {
  fullName: string;
  username: string;
  unit: string;
  position: string | null;
  roles: PersonBody['roles'];
  clearance: PersonBody['clearance'];
  active: boolean;
  email: string;
  phone: string;
}

function valuesOf(person: Person | undefined): PersonValues {
  const { fullName = '', username = '', unit = '', position = null, roles = ['officer'] } = person ?? {};
  const { clearance = 'none', active = true, email = '', phone = '' } = person ?? {};
  return { fullName, username, unit, position, roles, clearance, active, email, phone };
}

function bodyOf({ position, email, phone, ...values }: PersonValues): PersonBody {
  return { ...values, ...(position && { position }), ...(email && { email }), ...(phone && { phone }) };
}

function RightsFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <MultiSelect
        label={t('administration.person.roles')}
        required
        data={ROLES.map((value) => ({ value, label: t(`codes.role.${value}`) }))}
        {...form.getInputProps('roles')}
      />
      <SecrecySelect label={t('administration.person.clearance')} {...form.getInputProps('clearance')} />
      <Switch label={t('administration.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </>
  );
}

function PersonFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation();
  const { data: positions = [] } = usePositions();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t('administration.person.fullName')}
        required
        data-autofocus
        {...form.getInputProps('fullName')}
      />
      <TextInput
        label={t('administration.person.username')}
        autoCapitalize="none"
        required
        {...form.getInputProps('username')}
      />
      <UnitSelect label={t('administration.person.unit')} required {...form.getInputProps('unit')} />
      <SearchSelect
        label={t('administration.person.position')}
        clearable
        data={positions.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps('position')}
      />
      <TextInput label={t('administration.person.email')} {...form.getInputProps('email')} />
      <TextInput label={t('administration.person.phone')} {...form.getInputProps('phone')} />
    </SimpleGrid>
  );
}

function PersonForm({ person, onClose }: { person: Person | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const editing = useEditing<PersonValues>({
    name: `person:${person?.id ?? 'new'}`,
    initial: valuesOf(person),
    run: (values) => savePerson(person, bodyOf(values)),
    changes: ['person', 'unit'],
    onDone: onClose,
  });
  const title = t(person ? 'administration.person.edit' : 'administration.person.add');
  return (
    <EditDialog title={title} editing={editing} onClose={onClose}>
      <PersonFields form={editing.form} />
      <RightsFields form={editing.form} />
    </EditDialog>
  );
}

export function PersonDialog({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const person = usePerson(id);
  if (id === undefined || person.data) return <PersonForm person={person.data} onClose={onClose} />;
  return (
    <Dialog title={t('administration.person.edit')} onClose={onClose}>
      <Loader aria-label={t('common.loading')} />
    </Dialog>
  );
}
