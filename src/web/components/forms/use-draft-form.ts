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

/** A secret never becomes a draft, nor does a file. */
function writable(key: string, value: unknown): unknown {
  return /^(?:pass|token)/i.test(key) || value instanceof File ? undefined : value;
}

/** Fields that the draft does not hold (secrets, new fields) keep their first value. */
function merged<T extends object>(initial: T, stored: Partial<T> | undefined): T {
  const known = Object.entries(stored ?? {}).filter(([key]) => key in initial);
  const deep = known.map(([key, value]) => {
    const first = initial[key as keyof T];
    const plain = typeof first === 'object' && first !== null && !Array.isArray(first);
    return [key, plain && value ? { ...first, ...value } : value];
  });
  return { ...initial, ...Object.fromEntries(deep) };
}

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(PREFIX + name);
}

/** A form that keeps what was typed over a reload or a lost session, until `forget` is called after it was sent. */
export function useDraftForm<T extends object>(name: string, input: UseFormInput<T> & { initialValues: T }) {
  const [stored] = useState(() => read<T>(name));
  const form = useForm<T>({
    ...input,
    initialValues: merged(input.initialValues, stored),
    onValuesChange: (values) => sessionStorage.setItem(PREFIX + name, JSON.stringify(values, writable)),
  });
  const forget = (): void => forgetDraft(name);
  const discard = (): void => {
    form.setValues(input.initialValues);
    forget();
  };
  return { form, restored: stored !== undefined, forget, discard };
}
