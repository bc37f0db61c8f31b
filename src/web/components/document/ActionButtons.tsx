import { Button, Group } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';

/** What a button does: its words, its weight, and the dialog that it opens. */
export interface ActionButton<T> {
  readonly label: string;
  readonly weight?: 'first' | 'alarm';
  readonly dialog: (item: T, onClose: () => void) => ReactNode;
}
export type ActionTable<T> = { readonly [action: string]: ActionButton<T> | undefined };

interface ActionButtonsProps<T> {
  item: T & { actions: readonly string[] };
  table: ActionTable<T>;
  label: string;
}

const LOOKS = {
  first: { variant: 'filled', color: 'ink' },
  alarm: { variant: 'outline', color: 'seal' },
  plain: { variant: 'default' },
} as const;

/** Shows a button for each action that the server sent, in the table's order, and the dialog of the one pressed. */
export function ActionButtons<T>({ item, table, label }: ActionButtonsProps<T>) {
  const [open, setOpen] = useState<string>();
  const offered = Object.entries(table).filter(([action]) => item.actions.includes(action));
  if (offered.length === 0) return null;
  return (
    <>
      <Group gap="xs" mb="sm" role="group" aria-label={label}>
        {offered.map(([action, button]) => (
          <Button key={action} {...LOOKS[button?.weight ?? 'plain']} onClick={() => setOpen(action)}>
            {button?.label}
          </Button>
        ))}
      </Group>
      {open && <Fragment key={open}>{table[open]?.dialog(item, () => setOpen(undefined))}</Fragment>}
    </>
  );
}
