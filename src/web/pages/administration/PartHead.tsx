import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface PartHeadProps {
  add: string;
  onAdd: () => void;
  children?: ReactNode;
}

/** What stands above a list of the administration: its filter and the button that adds. */
export function PartHead({ add, onAdd, children }: PartHeadProps) {
  return (
    <Group justify="space-between" mb="sm" gap="sm">
      <Group gap="sm">{children}</Group>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onAdd}>
        {add}
      </Button>
    </Group>
  );
}
