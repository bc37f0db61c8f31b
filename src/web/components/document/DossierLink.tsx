import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDossier } from '../../api/dossiers.ts';

/** The dossier that a document lies in, by its code and title; who may not read it sees that there is one. */
export function DossierLink({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: dossier, isPending } = useDossier(id);
  if (isPending) return <>…</>;
  if (!dossier) return <>{t('common.notForYou')}</>;
  return (
    <Anchor component={Link} to={`/dossiers/${id}`}>
      {dossier.code} – {dossier.title}
    </Anchor>
  );
}
