import { Fieldset, PasswordInput, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type OfficePlan, setUpOffice } from '../../api/setup.ts';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { UnitLines } from './UnitLines.tsx';

const EMPTY: OfficePlan = {
  token: '',
  agency: { name: '', parentName: '', abbreviation: 'UBND', place: '' },
  units: [{ name: 'Văn phòng', abbreviation: 'VP' }],
  administrator: { fullName: '', username: '', password: '' },
};

/** A field that was left empty is not sent. */
function cleaned(plan: OfficePlan): OfficePlan {
  const { parentName, ...agency } = plan.agency;
  return { ...plan, agency: { ...agency, ...(parentName?.trim() && { parentName }) } };
}

type OfficeForm = ReturnType<typeof useDraftForm<OfficePlan>>['form'];

function AgencyFields({ form }: { form: OfficeForm }) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('setup.agency')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('setup.name')}
          placeholder={t('setup.namePlaceholder')}
          required
          {...form.getInputProps('agency.name')}
        />
        <TextInput label={t('setup.parentName')} {...form.getInputProps('agency.parentName')} />
        <TextInput
          label={t('setup.abbreviation')}
          description={t('setup.abbreviationHint')}
          required
          {...form.getInputProps('agency.abbreviation')}
        />
        <TextInput
          label={t('setup.place')}
          description={t('setup.placeHint')}
          required
          {...form.getInputProps('agency.place')}
        />
      </SimpleGrid>
    </Fieldset>
  );
}

function AdministratorFields({ form }: { form: OfficeForm }) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('setup.administrator')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput label={t('setup.fullName')} required {...form.getInputProps('administrator.fullName')} />
        <TextInput
          label={t('setup.username')}
          autoCapitalize="none"
          autoComplete="username"
          required
          {...form.getInputProps('administrator.username')}
        />
        <PasswordInput
          label={t('setup.password')}
          autoComplete="new-password"
          required
          {...form.getInputProps('administrator.password')}
        />
      </SimpleGrid>
    </Fieldset>
  );
}

export function SetupForm({ token, onBack }: { token: string; onBack: () => void }) {
  const { t } = useTranslation();
  const { form, restored, forget, discard } = useDraftForm<OfficePlan>('setup', {
    initialValues: { ...EMPTY, token },
  });
  const command = useCommand({
    run: setUpOffice,
    form,
    onDone: () => {
      forget();
      window.history.replaceState(null, '', '/');
    },
  });
  return (
    <form onSubmit={form.onSubmit((plan) => command.send(cleaned(plan)))}>
      <Stack gap="md">
        <Title order={1} size="h2">
          {t('setup.title')}
        </Title>
        <DraftNotice restored={restored} onDiscard={discard} />
        {token === '' && (
          <TextInput
            label={t('setup.token')}
            description={t('setup.tokenHint')}
            required
            {...form.getInputProps('token')}
          />
        )}
        <AgencyFields form={form} />
        <UnitLines form={form} />
        <AdministratorFields form={form} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('setup.submit')} onCancel={onBack} />
      </Stack>
    </form>
  );
}
