import { useTranslation } from 'react-i18next';
import type { DossierView } from '../../api/dossiers.ts';
import { showDay, showInstant } from '../../components/dates.ts';
import { WaitingFor } from '../../components/document/WaitingFor.tsx';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { DOSSIER_TONES, retentionText } from './dossier-columns.tsx';

function stamp(act: { by: { name: string }; at: string; note?: string | undefined } | undefined): string {
  if (!act) return '';
  return [`${act.by.name}, ${showInstant(act.at)}`, act.note].filter(Boolean).join(' – ');
}

export function DossierFacts({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { state, waitsFor, handOver } = dossier;
  const late = handOver?.late ? ` (${t('dossiers.late')})` : '';
  const facts: Fact[] = [
    [
      t('dossiers.field.state'),
      <Tag key="state" tone={DOSSIER_TONES[state]}>
        {t(`dossiers.state.${state}`)}
      </Tag>,
    ],
    [
      t('dossiers.field.waiting'),
      waitsFor.length > 0 ? <WaitingFor key="waiting" waitsFor={waitsFor} /> : '',
    ],
    [t('dossiers.field.code'), dossier.code],
    [t('dossiers.field.unit'), dossier.unit.name],
    [t('dossiers.field.keeper'), dossier.keeper.name],
    [t('dossiers.field.retention'), retentionText(t, dossier.retention)],
    [t('dossiers.field.openedOn'), showDay(dossier.openedOn)],
    [t('dossiers.field.closedOn'), showDay(dossier.closedOn)],
    [t('dossiers.field.keepUntil'), showDay(dossier.keepUntil)],
    [t('dossiers.handedOver'), handOver && stamp(handOver) + late],
    [t('dossiers.archivedBy'), stamp(dossier.archived)],
  ];
  return (
    <Panel title={t('dossiers.facts')}>
      <Facts facts={facts} />
      {dossier.mustBeHandedOver && state !== 'archived' && state !== 'submitted' && (
        <p style={{ margin: '8px 0 0', fontSize: '0.875rem' }}>{t('dossiers.mustHandOver')}</p>
      )}
    </Panel>
  );
}
