import { Button, Group, Loader, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Agency, type AgencyBody, saveAgency, useAgency } from '../../api/administration.ts';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { useEditing } from './use-editing.ts';

const FIELDS = ['name', 'parentName', 'abbreviation', 'place', 'code', 'address', 'phone', 'email'] as const;
type AgencyValues = { [field in (typeof FIELDS)[number]]: string };
const REQUIRED = new Set<string>(['name', 'abbreviation', 'place']);

function valuesOf(agency: Agency): AgencyValues {
  return Object.fromEntries(FIELDS.map((field) => [field, agency[field] ?? ''])) as AgencyValues;
}

function bodyOf(values: AgencyValues): AgencyBody {
  return Object.fromEntries(
    Object.entries(values).filter(([, text]) => text.trim() !== ''),
  ) as unknown as AgencyBody;
}

function AgencyForm({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const { form, command } = useEditing({
    name: 'agency',
    initial: valuesOf(agency),
    run: (values: AgencyValues) => saveAgency(agency, bodyOf(values)),
    changes: ['agency', 'session'],
    notice: t('common.saved'),
  });
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`administration.agency.${field}`)}
            required={REQUIRED.has(field)}
            {...form.getInputProps(field)}
          />
        ))}
      </SimpleGrid>
      {command.error && <ProblemAlert error={command.error} />}
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={command.busy}>
          {t('common.save')}
        </Button>
      </Group>
    </form>
  );
}

export default function AgencyPart() {
  const { t } = useTranslation();
  const agency = useAgency();
  return (
    <Panel title={t('administration.tabs.agency')}>
      {agency.isPending && <Loader aria-label={t('common.loading')} />}
      {agency.error && <ProblemAlert error={agency.error} />}
      {agency.data && <AgencyForm agency={agency.data} />}
    </Panel>
  );
}
