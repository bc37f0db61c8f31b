import { useTranslation } from 'react-i18next';
import { type DossierView, useFixityChecks } from '../../api/dossiers.ts';
import { showInstant } from '../../components/dates.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { Tag } from '../../components/tags/Tag.tsx';

/** What the checks of an archived dossier found; shown to who may check. */
export function FixityPanel({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { data: checks = [] } = useFixityChecks(dossier.id, dossier.actions.includes('check-fixity'));
  if (checks.length === 0) return null;
  const facts = checks.map(({ at, problems, files }): Fact => {
    const broken = files.filter(({ verdict }) => verdict !== 'ok');
    const names = broken
      .map(({ name, verdict }) => `${name}: ${t(`dossiers.verdict.${verdict}`)}`)
      .join('; ');
    const told = t(problems === 0 ? 'dossiers.fixityOk' : 'dossiers.fixityBad', { count: problems });
    return [
      showInstant(at),
      <span key={at}>
        <Tag tone={problems === 0 ? 'done' : 'alarm'}>{told}</Tag> {names}
      </span>,
    ];
  });
  return (
    <Panel title={t('dossiers.fixity')}>
      <Facts facts={facts} />
    </Panel>
  );
}
