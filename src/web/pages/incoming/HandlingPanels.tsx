import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IncomingView } from '../../api/incoming.ts';
import { showDay, showInstant } from '../../components/dates.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import classes from './HandlingPanels.module.css';

interface Act {
  by: { name: string };
  at: string;
}

function Written({ text, act }: { text: string | undefined; act: Act }) {
  return (
    <div className={classes.written}>
      {text && <p>{text}</p>}
      <Text size="xs" c="dimmed" className="number">
        {act.by.name}, {showInstant(act.at)}
      </Text>
    </div>
  );
}

const names = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ');

function DirectionPanel({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const { direction } = doc.handling;
  if (!direction) return null;
  const facts: Fact[] = [
    [t('incoming.field.leadUnit'), direction.leadUnit?.name],
    [t('incoming.field.coordinateUnits'), names(direction.coordinateUnits)],
    [t('incoming.field.informedUnits'), names(direction.informedUnits)],
    [t('incoming.field.informedPeople'), names(direction.informedPeople)],
    [t('incoming.field.deadline'), showDay(direction.deadline)],
  ];
  return (
    <Panel title={t(direction.transferred ? 'incoming.direction.transferred' : 'incoming.direction.title')}>
      <Written text={direction.text} act={direction} />
      <Facts facts={facts} />
    </Panel>
  );
}

function AssignmentPanel({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const { assignment, coordinators } = doc.handling;
  if (!assignment) return null;
  const facts: Fact[] = [
    [t('incoming.field.lead'), assignment.lead.name],
    [t('incoming.field.coordinators'), names(coordinators.map(({ person }) => person))],
    [t('incoming.field.deadline'), showDay(assignment.deadline)],
  ];
  return (
    <Panel title={t('incoming.assignment')}>
      <Written text={assignment.text} act={assignment} />
      <Facts facts={facts} />
    </Panel>
  );
}

function Returned({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const { returned } = doc.handling;
  if (!returned) return null;
  return (
    <Alert variant="outline" color="seal" className="surface" title={t('incoming.returned')} mb="sm">
      {returned.reason}
      <Text size="xs" c="dimmed">
        {t('incoming.returnedBy', { name: returned.by.name, at: showInstant(returned.at) })}
      </Text>
    </Alert>
  );
}

/** Who issued it took it back: it no longer has force (NĐ 30/2020, Điều 18.4). */
function Withdrawn({ doc: { withdrawn } }: { doc: IncomingView }) {
  const { t } = useTranslation();
  if (!withdrawn) return null;
  return (
    <Alert variant="outline" color="seal" className="surface" title={t('incoming.withdrawn')} mb="sm">
      {withdrawn.reason}
      <Text size="xs" c="dimmed">
        {withdrawn.by.name}, {showInstant(withdrawn.at)}
      </Text>
    </Alert>
  );
}

/** What people wrote on the document: why it came back, the direction, the assignment, the result. */
export function HandlingPanels({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const { report, completion } = doc.handling;
  return (
    <>
      {doc.frozen && <Text mb="sm">{t('incoming.archived')}</Text>}
      <Withdrawn doc={doc} />
      <Returned doc={doc} />
      {completion && (
        <Panel title={t('incoming.completion')}>
          <Written text={completion.text} act={completion} />
        </Panel>
      )}
      {report && (
        <Panel title={t('incoming.report')}>
          <Written text={report.result} act={report} />
        </Panel>
      )}
      <AssignmentPanel doc={doc} />
      <DirectionPanel doc={doc} />
    </>
  );
}
