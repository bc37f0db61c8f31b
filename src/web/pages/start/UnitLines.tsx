import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfficePlan } from '../../api/setup.ts';

export function UnitLines({ form }: { form: UseFormReturnType<OfficePlan> }) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('setup.units')}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('setup.unitsHint')}
        </Text>
        {form.values.units.map((unit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name while it is typed
          <Group key={index} wrap="nowrap" align="flex-end">
            <TextInput
              style={{ flex: 1 }}
              label={t('setup.unitName')}
              required
              {...form.getInputProps(`units.${index}.name`)}
            />
            <TextInput
              w={130}
              label={t('setup.abbreviation')}
              required
              {...form.getInputProps(`units.${index}.abbreviation`)}
            />
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('setup.removeUnit', { name: unit.name })}
              disabled={form.values.units.length === 1}
              onClick={() => form.removeListItem('units', index)}
            >
              <IconTrash size={17} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => form.insertListItem('units', { name: '', abbreviation: '' })}
          >
            {t('setup.addUnit')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
