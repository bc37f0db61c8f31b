import type { TFunction } from 'i18next';
import { acceptDossier, checkFixity, type DossierView, handOver, reopenDossier } from '../../api/dossiers.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { ReasonDialog } from '../../components/dialogs/ReasonDialog.tsx';
import type { ActionButton, ActionTable } from '../../components/document/ActionButtons.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { PickDocumentDialog } from './PickDocumentDialog.tsx';
import { RefuseDialog } from './RefuseDialog.tsx';
import { UpdateDossierDialog } from './UpdateDossierDialog.tsx';

type Action = ActionButton<DossierView>;

const CHANGES = ['dossier', 'incoming', 'outgoing', 'archive'];

interface Words {
  name: 'reopen' | 'hand-over' | 'accept';
  label: string;
  required: boolean;
  weight?: 'first';
}

function withText(
  t: TFunction,
  { name, label, required, weight }: Words,
  run: (dossier: DossierView, text: string) => Promise<unknown>,
): Action {
  const title = t(`dossiers.actions.${name}`);
  return {
    label: title,
    ...(weight && { weight }),
    dialog: (dossier, onClose) => (
      <ReasonDialog
        title={title}
        submit={title}
        label={label}
        required={required}
        draft={`dossier:${dossier.id}:${name}`}
        changes={CHANGES}
        run={(text) => run(dossier, text)}
        onClose={onClose}
      />
    ),
  };
}

function fixity(t: TFunction): Action {
  const title = t('dossiers.actions.check-fixity');
  return {
    label: title,
    dialog: (dossier, onClose) => (
      <ConfirmDialog
        title={title}
        submit={title}
        text={t('dossiers.dialog.fixityText')}
        changes={CHANGES}
        run={() => checkFixity(dossier)}
        onClose={onClose}
      />
    ),
  };
}

function byArchivist(t: TFunction): ActionTable<DossierView> {
  const acceptWords: Words = {
    name: 'accept',
    label: t('dossiers.dialog.acceptNote'),
    required: false,
    weight: 'first',
  };
  return {
    accept: withText(t, acceptWords, acceptDossier),
    refuse: {
      label: t('dossiers.actions.refuse'),
      weight: 'alarm',
      dialog: (dossier, onClose) => <RefuseDialog dossier={dossier} onClose={onClose} />,
    },
    'check-fixity': fixity(t),
  };
}

export function dossierActions(t: TFunction): ActionTable<DossierView> {
  const handOverWords: Words = {
    name: 'hand-over',
    label: t('dossiers.dialog.handOverNote'),
    required: false,
    weight: 'first',
  };
  const reopenWords: Words = { name: 'reopen', label: t('dossiers.dialog.reopenReason'), required: true };
  return {
    file: {
      label: t('dossiers.actions.file'),
      weight: 'first',
      dialog: (dossier, onClose) => <PickDocumentDialog dossier={dossier} onClose={onClose} />,
    },
    'hand-over': withText(t, handOverWords, handOver),
    ...byArchivist(t),
    close: {
      label: t('dossiers.actions.close'),
      dialog: (dossier, onClose) => <CloseDialog dossier={dossier} onClose={onClose} />,
    },
    reopen: withText(t, reopenWords, reopenDossier),
    update: {
      label: t('dossiers.actions.update'),
      dialog: (dossier, onClose) => <UpdateDossierDialog dossier={dossier} onClose={onClose} />,
    },
  };
}
