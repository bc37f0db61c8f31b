import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listDossiers } from '../../api/dossiers.ts';
import { listIncoming } from '../../api/incoming.ts';
import { listOutgoing } from '../../api/outgoing.ts';
import { type Role, useSignedIn } from '../../api/session.ts';
import { listTasks } from '../../api/tasks.ts';
import { legalToday, showLongDay } from '../../components/dates.ts';
import { Page } from '../../components/page/Page.tsx';
import classes from './HomePage.module.css';
import { LinkCard } from './LinkCard.tsx';
import { DossierRow, IncomingRow, OutgoingRow, TaskRow } from './rows.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';

function Incoming() {
  const { t } = useTranslation();
  return (
    <WaitingPanel
      title={t('home.incoming')}
      to="/incoming?box=waiting"
      name={['incoming', 'list', 'waiting']}
      load={(after) => listIncoming({ box: 'waiting' }, after)}
      row={(item) => <IncomingRow item={item} />}
    />
  );
}

function Overdue() {
  const { t } = useTranslation();
  return (
    <WaitingPanel
      title={t('home.overdue')}
      to="/incoming?box=overdue"
      name={['incoming', 'list', 'overdue']}
      load={(after) => listIncoming({ box: 'overdue' }, after)}
      row={(item) => <IncomingRow item={item} />}
      hideEmpty
    />
  );
}

function Outgoing() {
  const { t } = useTranslation();
  return (
    <WaitingPanel
      title={t('home.outgoing')}
      to="/outgoing?scope=waiting"
      name={['outgoing', 'list', { mine: 'waiting' }]}
      load={(after) => listOutgoing({ mine: 'waiting' }, after)}
      row={(item) => <OutgoingRow item={item} />}
    />
  );
}

function Tasks() {
  const { t } = useTranslation();
  return (
    <WaitingPanel
      title={t('home.tasks')}
      to="/tasks"
      name={['task', 'list', 'waiting']}
      load={(after) => listTasks('waiting', after)}
      row={(item) => <TaskRow item={item} />}
    />
  );
}

function Dossiers({ archivist }: { archivist: boolean }) {
  const { t } = useTranslation();
  return (
    <WaitingPanel
      title={t('home.dossiers')}
      to={archivist ? '/archive' : '/dossiers?scope=waiting'}
      name={['dossier', 'list', 'waiting']}
      load={(after) => listDossiers({ mine: 'waiting' }, after)}
      row={(item) => <DossierRow item={item} />}
      hideEmpty={!archivist}
    />
  );
}

/** What waits for the reader, in the order of their work. */
export default function HomePage() {
  const { t } = useTranslation();
  const { person, roles } = useSignedIn();
  const has = (...wanted: Role[]): boolean => wanted.some((role) => roles.includes(role));
  const works = has('clerk', 'leader', 'head', 'officer');
  return (
    <Page title={t('home.greeting', { name: person.name })} over={showLongDay(legalToday())}>
      <div className={classes.grid}>
        {works && <Incoming />}
        {has('head', 'officer') && <Tasks />}
        {works && <Outgoing />}
        {works && <Overdue />}
        {(works || has('archivist')) && <Dossiers archivist={has('archivist')} />}
        {has('searcher') && <LinkCard to="/search" title={t('home.search')} text={t('home.searchHint')} />}
        {has('administrator') && (
          <LinkCard to="/administration" title={t('home.administer')} text={t('home.administerHint')} />
        )}
      </div>
      {roles.length === 0 && <Text c="dimmed">{t('home.nothing')}</Text>}
    </Page>
  );
}
