import { Button, Group } from '@mantine/core';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { onConflict } from '../forms/conflicts.ts';

type Weight = 'first' | 'alarm';

/** What a button does: its words, its weight, and the dialog that it opens. */
export interface ActionButton<T> {
  readonly label: string;
  readonly weight?: Weight | ((item: T) => Weight | undefined);
  readonly dialog: (item: T, onClose: () => void) => ReactNode;
}
export type ActionTable<T> = { readonly [action: string]: ActionButton<T> | undefined };

interface Offered {
  version: number;
  actions: readonly string[];
}

interface ActionButtonsProps<T> {
  item: T & Offered;
  table: ActionTable<T>;
  label: string;
}

const LOOKS = {
  first: { variant: 'filled', color: 'ink' },
  alarm: { variant: 'outline', color: 'seal' },
  plain: { variant: 'default' },
} as const;

function looksOf<T>({ weight }: ActionButton<T>, item: T) {
  return LOOKS[(typeof weight === 'function' ? weight(item) : weight) ?? 'plain'];
}

interface Opened<T> {
  action: string;
  item: T & Offered;
}

/**
 * The dialog that is open holds the version that the person saw when they opened it, though the page behind follows what
 * others do. Only after they were told of a conflict does it go on with the newest.
 */
function useOpened<T>(item: T & Offered) {
  const [opened, setOpened] = useState<Opened<T>>();
  const [overtaken, setOvertaken] = useState(false);
  useEffect(() => onConflict(() => setOvertaken(true)), []);
  useEffect(() => {
    if (!overtaken || !opened || opened.item.version === item.version) return;
    setOpened({ ...opened, item });
    setOvertaken(false);
  }, [overtaken, opened, item]);
  return {
    opened,
    open: (action: string) => {
      setOvertaken(false);
      setOpened({ action, item });
    },
    close: () => setOpened(undefined),
  };
}

/** Shows a button for each action that the server sent, in the table's order, and the dialog of the one pressed. */
export function ActionButtons<T>({ item, table, label }: ActionButtonsProps<T>) {
  const { opened, open, close } = useOpened(item);
  const offered = Object.entries(table).flatMap(([action, button]) =>
    button && item.actions.includes(action) ? [[action, button] as const] : [],
  );
  return (
    <>
      {offered.length > 0 && (
        <Group gap="xs" mb="sm" role="group" aria-label={label}>
          {offered.map(([action, button]) => (
            <Button key={action} {...looksOf(button, item)} onClick={() => open(action)}>
              {button.label}
            </Button>
          ))}
        </Group>
      )}
      {opened && <Fragment key={opened.action}>{table[opened.action]?.dialog(opened.item, close)}</Fragment>}
    </>
  );
}
