import { Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AGENCIES, addAgency, type NewAgency } from '../../api/agencies.ts';
import { EditDialog, type FormOf } from './EditDialog.tsx';
import { FirstPasswordField } from './FirstPasswordField.tsx';

const EMPTY: NewAgency = {
  agency: { name: '', code: '', abbreviation: 'UBND', place: '', parentName: '' },
  unit: { name: 'Văn phòng', abbreviation: 'VP' },
  administrator: { fullName: '', username: '', password: '' },
};
const BELOW = ['label', 'input', 'description', 'error'] as ['label', 'input', 'description', 'error'];

/** A field that was left empty is not sent. */
function cleaned({ agency: { parentName, ...agency }, ...rest }: NewAgency): NewAgency {
  return { ...rest, agency: { ...agency, ...(parentName?.trim() && { parentName }) } };
}

function AgencyFields({ form }: { form: FormOf<NewAgency> }) {
  const { t } = useTranslation();
  const hinted = (name: 'code' | 'abbreviation' | 'place') => ({
    label: t(`agencies.${name}`),
    description: t(`agencies.${name}Hint`),
    inputWrapperOrder: BELOW,
    required: true,
    ...form.getInputProps(`agency.${name}`),
  });
  return (
    <Fieldset legend={t('agencies.agency')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput
          label={t('agencies.name')}
          required
          data-autofocus
          {...form.getInputProps('agency.name')}
        />
        <TextInput label={t('agencies.parentName')} {...form.getInputProps('agency.parentName')} />
        <TextInput {...hinted('code')} />
        <TextInput {...hinted('place')} />
        <TextInput {...hinted('abbreviation')} />
      </SimpleGrid>
    </Fieldset>
  );
}

function UnitFields({ form }: { form: FormOf<NewAgency> }) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('agencies.unit')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t('units.name')} required {...form.getInputProps('unit.name')} />
        <TextInput label={t('units.abbreviation')} required {...form.getInputProps('unit.abbreviation')} />
      </SimpleGrid>
    </Fieldset>
  );
}

function AdministratorFields({ form }: { form: FormOf<NewAgency> }) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('agencies.administrator')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mb="sm">
        <TextInput label={t('people.fullName')} required {...form.getInputProps('administrator.fullName')} />
        <TextInput
          label={t('people.username')}
          description={t('people.usernameHint')}
          inputWrapperOrder={BELOW}
          autoCapitalize="none"
          autoComplete="off"
          required
          {...form.getInputProps('administrator.username')}
        />
      </SimpleGrid>
      <FirstPasswordField
        description={t('agencies.passwordHint')}
        required
        {...form.getInputProps('administrator.password')}
      />
    </Fieldset>
  );
}

export function AddAgencyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <EditDialog
      title={t('agencies.add')}
      draft="agency:new"
      size="xl"
      initial={EMPTY}
      fields={(form) => (
        <>
          <AgencyFields form={form} />
          <UnitFields form={form} />
          <AdministratorFields form={form} />
        </>
      )}
      changes={[AGENCIES]}
      run={(values) => addAgency(cleaned(values))}
      onClose={onClose}
    />
  );
}
