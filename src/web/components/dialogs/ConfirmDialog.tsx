import { Text } from '@mantine/core';
import { FormFoot } from '../forms/FormFoot.tsx';
import { useCommand } from '../forms/use-command.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  title: string;
  text: string;
  submit: string;
  tone?: 'ink' | 'seal';
  changes: readonly string[];
  run: () => Promise<unknown>;
  onClose: () => void;
  /** Instead of closing it, where something else comes next. */
  onDone?: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, text, submit, tone, changes, run, onClose, onDone = onClose } = props;
  const command = useCommand({ run: (_: undefined) => run(), changes, onDone });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          command.send(undefined);
        }}
      >
        <Text>{text}</Text>
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={submit} onCancel={onClose} {...(tone && { tone })} />
      </form>
    </Dialog>
  );
}
