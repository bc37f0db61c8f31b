import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { asProblem, fieldErrors } from '../../api/problem.ts';
import { queries } from '../../api/query-client.ts';
import { tellConflict } from './conflicts.ts';

interface CommandOptions<I, O> {
  readonly run: (input: I) => Promise<O>;
  /** Kinds whose lists and pages show something of what changed. */
  readonly changes?: readonly string[];
  readonly onDone?: (result: O) => void;
  /** Shown for some seconds when done. */
  readonly notice?: string;
  /** Reasons with a field are shown at the field. */
  // biome-ignore lint/suspicious/noExplicitAny: a form of any values
  readonly form?: UseFormReturnType<any, any>;
}

function freshen(kinds: readonly string[]): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => kinds.includes(String(queryKey[0])) });
}

/** Sends a command once; keeps what was typed when it fails and brings the newest version when somebody was first. */
export function useCommand<I, O>({ run, changes = [], onDone, notice, form }: CommandOptions<I, O>) {
  const mutation = useMutation({
    mutationFn: run,
    onError: (error) => {
      const problem = asProblem(error);
      form?.setErrors(fieldErrors(problem));
      if (problem.status === 412) {
        void freshen(changes);
        tellConflict();
      }
    },
    onSuccess: async (result) => {
      if (notice !== undefined) notifications.show({ message: notice });
      onDone?.(result);
      await freshen([...changes, 'home', 'history']);
    },
  });
  return { send: mutation.mutate, busy: mutation.isPending, error: mutation.error, clear: mutation.reset };
}
