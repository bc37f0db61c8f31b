import type { UseFormInput } from '@mantine/form';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';

interface Editing<T extends object> {
  /** Names the draft. */
  name: string;
  initial: T;
  validate?: UseFormInput<T>['validate'];
  run: (values: T) => Promise<unknown>;
  changes: readonly string[];
  notice?: string;
  onDone?: () => void;
}

/** The form of an administration dialog with its draft and its command. */
export function useEditing<T extends object>({ name, initial, validate, onDone, ...rest }: Editing<T>) {
  const draft = useDraftForm<T>(`administration:${name}`, {
    initialValues: initial,
    ...(validate && { validate }),
  });
  const command = useCommand({
    ...rest,
    form: draft.form,
    onDone: () => {
      draft.forget();
      onDone?.();
    },
  });
  return { ...draft, command };
}
