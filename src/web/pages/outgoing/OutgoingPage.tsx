import { Alert, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type OutgoingView, useOutgoing } from '../../api/outgoing.ts';
import { useTypeName } from '../../api/registers.ts';
import { showInstant } from '../../components/dates.ts';
import { ActionButtons } from '../../components/document/ActionButtons.tsx';
import { DocumentFrame } from '../../components/document/DocumentFrame.tsx';
import { StepStrip } from '../../components/document/StepStrip.tsx';
import { JudgementPanel } from '../../components/judgement/JudgementPanel.tsx';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import type { ShownFile } from '../../components/pdf/FileViewer.tsx';
import { isGone, RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { HistoryTimeline } from '../../components/timeline/HistoryTimeline.tsx';
import { OutgoingFacts } from './OutgoingFacts.tsx';
import { DispatchPanel, SignaturePanel, VersionPanel } from './OutgoingPanels.tsx';
import { outgoingActions } from './outgoing-actions.tsx';
import { STEP_OF_STATE } from './outgoing-states.ts';
import { PlacesPanel } from './PlacesPanel.tsx';

/** The signed file where there is one, else the newest draft. */
function shownFiles(doc: OutgoingView): ShownFile[] {
  const id = doc.signedFile ?? doc.currentFile;
  const version = doc.versions.find(({ file }) => file === id) ?? doc.versions.at(-1);
  if (id === undefined || !version) return [];
  return [{ id, name: version.name, mediaType: doc.signedFile ? 'application/pdf' : version.mediaType }];
}

function Strip({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  const steps = (['draft', 'unit', 'form', 'sign', 'seal', 'issue'] as const).map((step) =>
    t(`outgoing.steps.${step}`),
  );
  return <StepStrip label={t('outgoing.steps.label')} steps={steps} at={STEP_OF_STATE[doc.state]} />;
}

function Notes({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  const { returned, withdrawn } = doc;
  return (
    <>
      {doc.frozen && <Text mb="sm">{t('outgoing.archived')}</Text>}
      {returned && (
        <Alert variant="outline" color="seal" className="surface" title={t('outgoing.returned')} mb="sm">
          {returned.reason}
          <Text size="xs" c="dimmed">
            {t('outgoing.returnedBy', { name: returned.by.name, at: showInstant(returned.at) })}
          </Text>
        </Alert>
      )}
      {withdrawn && (
        <Alert variant="outline" color="seal" className="surface" title={t('outgoing.withdrawn')} mb="sm">
          {withdrawn.reason}
        </Alert>
      )}
      {doc.issuedLate && <Text mb="sm">{t('outgoing.late')}</Text>}
    </>
  );
}

function OutgoingDocument({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const over = [doc.numberAndSymbol, typeName(doc.type)].filter(Boolean).join(' · ');
  return (
    <Page title={doc.abstract || t('outgoing.one')} over={over}>
      <Strip doc={doc} />
      <DocumentFrame files={shownFiles(doc)}>
        <ActionButtons item={doc} table={outgoingActions(t)} label={t('outgoing.actions.label')} />
        <Notes doc={doc} />
        <OutgoingFacts doc={doc} />
        <PlacesPanel doc={doc} />
        <SignaturePanel doc={doc} />
        <JudgementPanel file={doc.signedFile} />
        <DispatchPanel doc={doc} />
        <VersionPanel doc={doc} />
        <Panel title={t('history.title')}>
          <HistoryTimeline kind="outgoing" id={doc.id} />
        </Panel>
      </DocumentFrame>
    </Page>
  );
}

export default function OutgoingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const doc = useOutgoing(id);
  if (doc.data && !isGone(doc.error)) return <OutgoingDocument doc={doc.data} />;
  const again = (): void => void doc.refetch();
  if (doc.error)
    return <RecordProblem error={doc.error} onRetry={again} to="/outgoing" list={t('outgoing.title')} />;
  return <Loader aria-label={t('common.loading')} />;
}
