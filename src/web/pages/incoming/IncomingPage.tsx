import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type IncomingView, useIncoming } from '../../api/incoming.ts';
import { useTypeName } from '../../api/registers.ts';
import { ActionButtons } from '../../components/document/ActionButtons.tsx';
import { DocumentFrame } from '../../components/document/DocumentFrame.tsx';
import { StepStrip } from '../../components/document/StepStrip.tsx';
import { JudgementPanel } from '../../components/judgement/JudgementPanel.tsx';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { isGone, RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { HistoryTimeline } from '../../components/timeline/HistoryTimeline.tsx';
import { HandlingPanels } from './HandlingPanels.tsx';
import { IncomingFacts } from './IncomingFacts.tsx';
import { incomingActions } from './incoming-actions.tsx';
import { STEP_OF_STATE } from './incoming-states.ts';
import { TaskPanel } from './TaskPanel.tsx';

function Strip({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const steps = (['register', 'submit', 'direct', 'assign', 'report', 'complete'] as const).map((step) =>
    t(`incoming.steps.${step}`),
  );
  return <StepStrip label={t('incoming.steps.label')} steps={steps} at={STEP_OF_STATE[doc.state]} />;
}

/** Who handles the document may answer it; the editor opens with what is known. */
function AnswerLink({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  if (!doc.actions.includes('answer')) return null;
  const subject = new URLSearchParams({ answersTo: doc.id });
  return (
    <Button component={Link} to={`/outgoing/draft?${subject}`} variant="default">
      {t('incoming.actions.answer')}
    </Button>
  );
}

function IncomingDocument({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const arrival =
    doc.arrivalNumber === undefined ? '' : `${t('incoming.field.arrival')} ${doc.arrivalNumber}`;
  const over = [arrival, doc.numberAndSymbol, typeName(doc.type)].filter(Boolean).join(' · ');
  return (
    <Page title={doc.abstract} over={over} actions={<AnswerLink doc={doc} />}>
      <Strip doc={doc} />
      <DocumentFrame files={doc.files}>
        <ActionButtons item={doc} table={incomingActions(t)} label={t('incoming.actions.label')} />
        <HandlingPanels doc={doc} />
        <IncomingFacts doc={doc} />
        {doc.files.map(({ id }) => (
          <JudgementPanel key={id} file={id} />
        ))}
        <TaskPanel tasks={doc.tasks} />
        <Panel title={t('history.title')}>
          <HistoryTimeline kind="incoming" id={doc.id} />
        </Panel>
      </DocumentFrame>
    </Page>
  );
}

export default function IncomingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const doc = useIncoming(id);
  if (doc.data && !isGone(doc.error)) return <IncomingDocument doc={doc.data} />;
  const again = (): void => void doc.refetch();
  if (doc.error)
    return <RecordProblem error={doc.error} onRetry={again} to="/incoming" list={t('incoming.title')} />;
  return <Loader aria-label={t('common.loading')} />;
}
