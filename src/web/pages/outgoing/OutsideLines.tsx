import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftValues } from './draft-values.ts';

export const METHODS = ['post', 'exchange', 'email', 'hand'] as const;

function OutsideLine({ form, index }: { form: UseFormReturnType<DraftValues>; index: number }) {
  const { t } = useTranslation();
  const line = `outside.${index}`;
  const name = form.values.outside[index]?.name ?? '';
  return (
    <Group align="flex-end" gap="xs" wrap="wrap">
      <TextInput
        style={{ flex: '3 1 220px' }}
        label={t('outgoing.draft.outsideName')}
        required
        {...form.getInputProps(`${line}.name`)}
      />
      <Select
        style={{ flex: '1 1 140px' }}
        label={t('outgoing.draft.method')}
        allowDeselect={false}
        data={METHODS.map((value) => ({ value, label: t(`outgoing.method.${value}`) }))}
        {...form.getInputProps(`${line}.method`)}
      />
      <TextInput
        style={{ flex: '2 1 180px' }}
        label={t('outgoing.draft.address')}
        {...form.getInputProps(`${line}.address`)}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('outgoing.draft.removeOutside', { name })}
        onClick={() => form.removeListItem('outside', index)}
      >
        <IconTrash size={17} />
      </ActionIcon>
    </Group>
  );
}

export function OutsideLines({ form }: { form: UseFormReturnType<DraftValues> }) {
  const { t } = useTranslation();
  const add = (): void => form.insertListItem('outside', { name: '', method: 'post', address: '' });
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('outgoing.field.outside')}
      </Text>
      {form.values.outside.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name while it is typed
        <OutsideLine key={index} form={form} index={index} />
      ))}
      {form.errors.recipients && (
        <Text size="sm" c="var(--mantine-color-error)">
          {form.errors.recipients}
        </Text>
      )}
      <Group>
        <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {t('outgoing.draft.addOutside')}
        </Button>
      </Group>
    </Stack>
  );
}
