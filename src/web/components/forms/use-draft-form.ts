import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { changedFrom, merged, newestFor } from './draft-values.ts';

/** Named by the person, so that who signs in next in this browser does not find what another one typed. */
function useDraftPlace(name: string): string {
  const { data } = useSession();
  return `draft:${data?.person?.id ?? ''}:${name}`;
}

function read<T extends object>(place: string): Partial<T> | undefined {
  try {
    const stored = sessionStorage.getItem(place);
    return stored === null ? undefined : (JSON.parse(stored) as Partial<T>);
  } catch {
    return undefined;
  }
}

/** Keeps what differs from the record, so that a draft found later does not undo what others changed meanwhile. */
function keep<T extends object>(place: string, values: T, initial: T): void {
  const changed = changedFrom(initial, values);
  if (Object.keys(changed).length === 0) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify(changed));
}

/** When the record has moved on, what was not touched follows it; what was typed stays. */
function useNewest<T extends object>(form: UseFormReturnType<T>, initial: T): void {
  const base = useRef(initial);
  useEffect(() => {
    if (JSON.stringify(base.current) === JSON.stringify(initial)) return;
    const untouched = newestFor(form.getValues(), base.current, initial);
    base.current = initial;
    form.setValues(untouched);
  });
}

/** A form that keeps what was typed over a reload or a lost session, until `forget` is called after it was sent. */
export function useDraftForm<T extends object>(name: string, input: UseFormInput<T> & { initialValues: T }) {
  const place = useDraftPlace(name);
  const { initialValues } = input;
  const [stored] = useState(() => read<T>(place));
  const form = useForm<T>({
    ...input,
    initialValues: merged(initialValues, stored),
    onValuesChange: (values) => keep(place, values, initialValues),
  });
  useNewest(form, initialValues);
  const forget = (): void => sessionStorage.removeItem(place);
  const discard = (): void => {
    form.setValues(initialValues);
    forget();
  };
  return { form, restored: stored !== undefined, forget, discard };
}
