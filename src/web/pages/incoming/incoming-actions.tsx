import type { TFunction } from 'i18next';
import {
  completeIncoming,
  type IncomingView,
  noteIncoming,
  recallIncoming,
  reportIncoming,
  returnIncoming,
} from '../../api/incoming.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { ReasonDialog } from '../../components/dialogs/ReasonDialog.tsx';
import type { ActionButton, ActionTable } from '../../components/document/ActionButtons.tsx';
import { FileDialog } from '../dossiers/FileDialog.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import { DirectDialog } from './DirectDialog.tsx';
import { ProgressDialog, SubmitDialog, UpdateDialog } from './SmallDialogs.tsx';

type Action = ActionButton<IncomingView>;
type TextAction = 'report' | 'complete' | 'return' | 'recall';

const CHANGES = ['incoming', 'task'];

function labels(t: TFunction, name: TextAction): { label: string; hint?: string } {
  switch (name) {
    case 'report':
      return { label: t('incoming.dialog.result') };
    case 'complete':
      return { label: t('incoming.dialog.completeText') };
    case 'return':
      return { label: t('incoming.dialog.returnReason'), hint: t('incoming.dialog.returnHint') };
    default:
      return { label: t('incoming.dialog.recallReason') };
  }
}

/** An act that takes one text. */
function withText(
  t: TFunction,
  name: TextAction,
  run: (doc: IncomingView, text: string) => Promise<unknown>,
): Action {
  const title = t(`incoming.actions.${name}`);
  const alarm = name === 'return';
  const first = name === 'report' || name === 'complete';
  return {
    label: title,
    ...(alarm && { weight: 'alarm' }),
    ...(first && { weight: 'first' }),
    dialog: (doc, onClose) => (
      <ReasonDialog
        {...labels(t, name)}
        title={title}
        submit={title}
        draft={`incoming:${doc.id}:${name}`}
        required={name !== 'complete'}
        {...(alarm && { tone: 'seal' })}
        changes={CHANGES}
        run={(text) => run(doc, text)}
        onClose={onClose}
      />
    ),
  };
}

function sending(t: TFunction): {
  [name in 'submit' | 'transfer' | 'direct' | 'take-over' | 'assign']: Action;
} {
  const direction = (mode: 'direct' | 'take-over' | 'transfer', weight?: 'first'): Action => ({
    label: t(`incoming.actions.${mode}`),
    ...(weight && { weight }),
    dialog: (doc, onClose) => <DirectDialog doc={doc} mode={mode} onClose={onClose} />,
  });
  return {
    direct: direction('direct', 'first'),
    'take-over': direction('take-over'),
    transfer: direction('transfer'),
    submit: {
      label: t('incoming.actions.submit'),
      weight: 'first',
      dialog: (doc, onClose) => <SubmitDialog doc={doc} onClose={onClose} />,
    },
    assign: {
      label: t('incoming.actions.assign'),
      // Once somebody has the work, giving it to another one is the exception.
      weight: ({ handling: { assignment } }) => (assignment ? undefined : 'first'),
      dialog: (doc, onClose) => <AssignDialog doc={doc} onClose={onClose} />,
    },
  };
}

function handling(t: TFunction): { [name in 'progress' | 'note' | 'update' | 'file']: Action } {
  return {
    progress: {
      label: t('incoming.actions.progress'),
      dialog: (doc, onClose) => <ProgressDialog doc={doc} onClose={onClose} />,
    },
    note: {
      label: t('incoming.actions.note'),
      weight: 'first',
      dialog: (doc, onClose) => (
        <ConfirmDialog
          title={t('incoming.actions.note')}
          text={t('incoming.dialog.noteText')}
          submit={t('incoming.actions.note')}
          changes={CHANGES}
          run={() => noteIncoming(doc)}
          onClose={onClose}
        />
      ),
    },
    update: {
      label: t('incoming.actions.update'),
      dialog: (doc, onClose) => <UpdateDialog doc={doc} onClose={onClose} />,
    },
    file: {
      label: t('incoming.actions.file'),
      dialog: (doc, onClose) => <FileDialog doc={{ ...doc, kind: 'incoming' }} onClose={onClose} />,
    },
  };
}

/** What each action of the server looks like here, in the order of the buttons. */
export function incomingActions(t: TFunction): ActionTable<IncomingView> {
  const { progress, note, update, file } = handling(t);
  const { submit, transfer, direct, assign, ...takeOver } = sending(t);
  return {
    submit,
    direct,
    assign,
    transfer,
    ...takeOver,
    note,
    complete: withText(t, 'complete', completeIncoming),
    report: withText(t, 'report', reportIncoming),
    progress,
    file,
    update,
    return: withText(t, 'return', returnIncoming),
    recall: withText(t, 'recall', recallIncoming),
  };
}
