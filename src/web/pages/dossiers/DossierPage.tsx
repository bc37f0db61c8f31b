import { Alert, Anchor, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type DossierView, useDossier } from '../../api/dossiers.ts';
import { showInstant } from '../../components/dates.ts';
import { ActionButtons } from '../../components/document/ActionButtons.tsx';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { isGone, RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { HistoryTimeline } from '../../components/timeline/HistoryTimeline.tsx';
import { DossierFacts } from './DossierFacts.tsx';
import classes from './DossierPage.module.css';
import { dossierActions } from './dossier-actions.tsx';
import { FiledList } from './FiledList.tsx';
import { FixityPanel } from './FixityPanel.tsx';

function Returned({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { returned } = dossier;
  if (!returned || dossier.state !== 'returned') return null;
  return (
    <Alert variant="outline" color="seal" className="surface" title={t('dossiers.refused')} mb="sm">
      {returned.reason}
      <Text size="xs" c="dimmed">
        {returned.by.name}, {showInstant(returned.at)}
      </Text>
    </Alert>
  );
}

function DossierSheet({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const print = (
    <Anchor href={`/api/dossiers/${dossier.id}/documents.html`} target="_blank" rel="noreferrer" size="sm">
      {t('dossiers.printList')}
    </Anchor>
  );
  return (
    <Page title={dossier.title} over={`${t('dossiers.one')} ${dossier.code}`}>
      <ActionButtons item={dossier} table={dossierActions(t)} label={t('dossiers.actions.label')} />
      <Returned dossier={dossier} />
      <div className={classes.columns}>
        <Panel title={t('dossiers.documents')} actions={print}>
          <FiledList dossier={dossier} />
        </Panel>
        <div>
          <DossierFacts dossier={dossier} />
          <FixityPanel dossier={dossier} />
          <Panel title={t('history.title')}>
            <HistoryTimeline kind="dossier" id={dossier.id} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

export default function DossierPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const dossier = useDossier(id);
  if (dossier.data && !isGone(dossier.error)) return <DossierSheet dossier={dossier.data} />;
  const again = (): void => void dossier.refetch();
  const list = t('dossiers.title');
  if (dossier.error)
    return <RecordProblem error={dossier.error} onRetry={again} to="/dossiers" list={list} />;
  return <Loader aria-label={t('common.loading')} />;
}
