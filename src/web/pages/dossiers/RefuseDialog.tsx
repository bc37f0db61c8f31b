import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type DossierView, refuseDossier } from '../../api/dossiers.ts';
import { ReasonDialog } from '../../components/dialogs/ReasonDialog.tsx';

/** A returned dossier is its keeper's again: the archive no longer reads it, so one goes back to what waits. */
export function RefuseDialog({ dossier, onClose }: { dossier: DossierView; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <ReasonDialog
      title={t('dossiers.actions.refuse')}
      submit={t('dossiers.actions.refuse')}
      label={t('dossiers.dialog.refuseReason')}
      draft={`dossier:${dossier.id}:refuse`}
      tone="seal"
      changes={['dossier']}
      run={async (reason) => {
        await refuseDossier(dossier, reason);
        await navigate('/archive');
      }}
      onClose={onClose}
    />
  );
}
