import { type UseFormInput, useForm } from '@mantine/form';
import { useState } from 'react';

const PREFIX = 'draft:';

function read<T extends object>(name: string): Partial<T> | undefined {
  try {
    const stored = sessionStorage.getItem(PREFIX + name);
    return stored === null ? undefined : (JSON.parse(stored) as Partial<T>);
  } catch {
    return undefined;
  }
}

/** A secret never becomes a draft. */
function withoutSecrets(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => !/pass/i.test(key) && !(value instanceof File)),
  );
}

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(PREFIX + name);
}

/** A form that keeps what was typed over a reload or a lost session, until `forget` is called after it was sent. */
export function useDraftForm<T extends object>(name: string, input: UseFormInput<T> & { initialValues: T }) {
  const [stored] = useState(() => read<T>(name));
  const form = useForm<T>({
    ...input,
    initialValues: { ...input.initialValues, ...stored },
    onValuesChange: (values) => sessionStorage.setItem(PREFIX + name, JSON.stringify(withoutSecrets(values))),
  });
  const forget = (): void => forgetDraft(name);
  const discard = (): void => {
    form.setValues(input.initialValues);
    forget();
  };
  return { form, restored: stored !== undefined, forget, discard };
}
