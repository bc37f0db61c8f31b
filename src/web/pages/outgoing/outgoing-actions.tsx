import type { TFunction } from 'i18next';
import {
  cancelNumber,
  type OutgoingView,
  recallOutgoing,
  returnOutgoing,
  sealOutgoing,
  signOutgoing,
  submitOutgoing,
  withdrawOutgoing,
} from '../../api/outgoing.ts';
import { ReasonDialog } from '../../components/dialogs/ReasonDialog.tsx';
import type { ActionButton, ActionTable } from '../../components/document/ActionButtons.tsx';
import { FileDialog } from '../dossiers/FileDialog.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { UpdateDialog, VersionDialog } from './EditDialogs.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { SignDialog } from './SignDialog.tsx';

type Action = ActionButton<OutgoingView>;
type Name = Parameters<typeof texts>[1];

function texts(t: TFunction, name: 'submit' | 'recall' | 'return' | 'cancel-number' | 'withdraw') {
  const labels = {
    submit: { label: t('outgoing.dialog.submitNote') },
    recall: { label: t('outgoing.dialog.recallReason') },
    return: { label: t('outgoing.dialog.returnReason'), hint: t('outgoing.dialog.returnHint') },
    'cancel-number': { label: t('outgoing.dialog.cancelReason'), hint: t('outgoing.dialog.cancelHint') },
    withdraw: { label: t('outgoing.dialog.withdrawReason') },
  };
  return { title: t(`outgoing.actions.${name}`), submit: t(`outgoing.actions.${name}`), ...labels[name] };
}

interface TextAct {
  run: (doc: OutgoingView, text: string) => Promise<unknown>;
  weight?: 'first' | 'alarm';
  required?: boolean;
}

/** An act that takes one text: a reason, or a note that may stay empty. */
function withText(t: TFunction, name: Name, { run, weight, required = true }: TextAct): Action {
  return {
    label: t(`outgoing.actions.${name}`),
    ...(weight && { weight }),
    dialog: (doc, onClose) => (
      <ReasonDialog
        {...texts(t, name)}
        draft={`outgoing:${doc.id}:${name}`}
        required={required}
        {...(weight === 'alarm' && { tone: 'seal' })}
        changes={['outgoing', 'incoming']}
        run={(text) => run(doc, text)}
        onClose={onClose}
      />
    ),
  };
}

function signing(t: TFunction): { sign: Action; seal: Action } {
  return {
    sign: {
      label: t('outgoing.actions.sign'),
      weight: 'first',
      dialog: (doc, onClose) => (
        <SignDialog
          document={doc.id}
          owner="person"
          title={t('outgoing.actions.sign')}
          text={t('outgoing.dialog.signText')}
          run={(body) => signOutgoing(doc, body)}
          onClose={onClose}
        />
      ),
    },
    seal: {
      label: t('outgoing.actions.seal'),
      weight: 'first',
      dialog: (doc, onClose) => (
        <SignDialog
          document={doc.id}
          owner="agency"
          title={t('outgoing.actions.seal')}
          text={t('outgoing.dialog.sealText')}
          run={(body) => sealOutgoing(doc, body)}
          onClose={onClose}
        />
      ),
    },
  };
}

function dialogs(t: TFunction): {
  [name in 'update' | 'add-version' | 'check' | 'issue' | 'record-paper' | 'file']: Action;
} {
  return {
    update: {
      label: t('outgoing.actions.update'),
      dialog: (doc, onClose) => <UpdateDialog doc={doc} onClose={onClose} />,
    },
    'add-version': {
      label: t('outgoing.actions.add-version'),
      dialog: (doc, onClose) => <VersionDialog doc={doc} onClose={onClose} />,
    },
    check: {
      label: t('outgoing.actions.check'),
      weight: 'first',
      dialog: (doc, onClose) => <CheckDialog doc={doc} onClose={onClose} />,
    },
    issue: {
      label: t('outgoing.actions.issue'),
      weight: 'first',
      dialog: (doc, onClose) => <IssueDialog doc={doc} onClose={onClose} />,
    },
    file: {
      label: t('outgoing.actions.file'),
      dialog: (doc, onClose) => <FileDialog doc={{ ...doc, kind: 'outgoing' }} onClose={onClose} />,
    },
    'record-paper': {
      label: t('outgoing.actions.record-paper'),
      weight: 'first',
      dialog: (doc, onClose) => <PaperDialog doc={doc} onClose={onClose} />,
    },
  };
}

/** What each action of the server looks like here, in the order of the buttons. */
export function outgoingActions(t: TFunction): ActionTable<OutgoingView> {
  const { sign, seal } = signing(t);
  const { check, issue, update, ...edits } = dialogs(t);
  return {
    submit: withText(t, 'submit', { run: submitOutgoing, weight: 'first', required: false }),
    approve: {
      label: t('outgoing.actions.approve'),
      weight: 'first',
      dialog: (doc, onClose) => <ApproveDialog doc={doc} onClose={onClose} />,
    },
    check,
    sign,
    seal,
    issue,
    ...edits,
    update,
    recall: withText(t, 'recall', { run: recallOutgoing }),
    return: withText(t, 'return', { run: returnOutgoing, weight: 'alarm' }),
    'cancel-number': withText(t, 'cancel-number', { run: cancelNumber, weight: 'alarm' }),
    withdraw: withText(t, 'withdraw', { run: withdrawOutgoing, weight: 'alarm' }),
  };
}
