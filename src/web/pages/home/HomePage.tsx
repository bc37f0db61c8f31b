import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Home, useHome } from '../../api/home.ts';
import { type Role, useSignedIn } from '../../api/session.ts';
import { legalToday, showLongDay } from '../../components/dates.ts';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { LeftBehindRow } from '../left-behind/LeftBehindRow.tsx';
import { OpenSession } from '../signing/OpenSession.tsx';
import classes from './HomePage.module.css';
import { LinkCard } from './LinkCard.tsx';
import { DossierRow, EndingRow, IncomingRow, OutgoingRow, TaskRow } from './rows.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';

function Work({ home, has }: { home: Home; has: (role: Role) => boolean }) {
  const { t } = useTranslation();
  const { leftBehind, endings, incoming, tasks, outgoing, overdue, dossiers } = home;
  return (
    <>
      <WaitingPanel
        title={t('leftBehind.title')}
        to="/left-behind"
        part={leftBehind}
        row={(item) => <LeftBehindRow item={item} />}
        hideEmpty
      />
      <WaitingPanel
        title={t('agencyKeys.soon')}
        to={has('administrator') ? '/administration/keys' : '/keys'}
        part={endings}
        row={(item) => <EndingRow item={item} />}
        hideEmpty
      />
      <WaitingPanel
        title={t('home.incoming')}
        to="/incoming?box=waiting"
        part={incoming}
        row={(item) => <IncomingRow item={item} />}
      />
      <WaitingPanel
        title={t('home.tasks')}
        to="/tasks"
        part={tasks}
        row={(item) => <TaskRow item={item} />}
      />
      <WaitingPanel
        title={t('home.outgoing')}
        to="/outgoing?scope=waiting"
        part={outgoing}
        row={(item) => <OutgoingRow item={item} />}
      />
      <WaitingPanel
        title={t('home.overdue')}
        to="/incoming?box=overdue"
        part={overdue}
        row={(item) => <IncomingRow item={item} />}
        hideEmpty
      />
      <WaitingPanel
        title={t('home.dossiers')}
        to={has('archivist') ? '/archive' : '/dossiers?scope=waiting'}
        part={dossiers}
        row={(item) => <DossierRow item={item} />}
        hideEmpty={!has('archivist')}
      />
    </>
  );
}

/** Who signs, or puts the seal. */
const SIGNERS = ['leader', 'head', 'clerk'] as const;

/** What waits for the reader, in the order of their work. */
export default function HomePage() {
  const { t } = useTranslation();
  const { person, roles } = useSignedIn();
  const home = useHome();
  const has = (role: Role): boolean => roles.includes(role);
  return (
    <Page title={t('home.greeting', { name: person.name })} over={showLongDay(legalToday())}>
      {home.error && <ProblemAlert error={home.error} onRetry={() => void home.refetch()} />}
      <div className={classes.grid}>
        {SIGNERS.some(has) && <OpenSession />}
        {home.isPending && <Skeleton height={160} />}
        {home.data && <Work home={home.data} has={has} />}
        {has('searcher') && <LinkCard to="/search" title={t('home.search')} text={t('home.searchHint')} />}
        {has('administrator') && (
          <LinkCard to="/administration" title={t('home.administer')} text={t('home.administerHint')} />
        )}
      </div>
      {roles.length === 0 && <Text c="dimmed">{t('home.noRole')}</Text>}
    </Page>
  );
}
