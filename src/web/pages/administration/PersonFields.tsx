import { Checkbox, Group, type SelectProps, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePositions } from '../../api/administration.ts';
import type { Role } from '../../api/session.ts';
import { SecrecySelect } from '../../components/fields/CodeSelects.tsx';
import { SearchSelect, UnitSelect } from '../../components/fields/choices.tsx';
import type { FormOf } from './EditDialog.tsx';
import type { PersonValues } from './person-values.ts';

const ROLES: readonly Role[] = [
  'clerk',
  'leader',
  'head',
  'officer',
  'archivist',
  'searcher',
  'administrator',
];

function PositionSelect(props: SelectProps) {
  const { data = [] } = usePositions();
  return (
    <SearchSelect data={data.map(({ id, title }) => ({ value: id, label: title }))} clearable {...props} />
  );
}

function RoleChoice({ form }: { form: FormOf<PersonValues> }) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('people.roles')}
      description={t('people.rolesHint')}
      required
      {...form.getInputProps('roles')}
    >
      <Group gap="lg" mt={6}>
        {ROLES.map((role) => (
          <Checkbox key={role} value={role} label={t(`codes.role.${role}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

export function PersonFields({ form }: { form: FormOf<PersonValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t('people.fullName')} required {...form.getInputProps('fullName')} />
        <TextInput
          label={t('people.username')}
          description={t('people.usernameHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoCapitalize="none"
          autoComplete="off"
          required
          {...form.getInputProps('username')}
        />
        <UnitSelect label={t('people.unit')} required {...form.getInputProps('unit')} />
        <PositionSelect label={t('people.position')} {...form.getInputProps('position')} />
      </SimpleGrid>
      <RoleChoice form={form} />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <SecrecySelect label={t('people.clearance')} {...form.getInputProps('clearance')} />
        <TextInput label={t('people.email')} type="email" {...form.getInputProps('email')} />
        <TextInput label={t('people.phone')} type="tel" {...form.getInputProps('phone')} />
      </SimpleGrid>
      <Switch label={t('people.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </>
  );
}
