import { Button, Group, Loader, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { pauseSession, type SigningSession, useSigningSession } from '../../api/signing.ts';
import { showInstant } from '../../components/dates.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { isGone, RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { OneByOne } from './OneByOne.tsx';
import { Receipts } from './Receipts.tsx';
import { SessionDialogs } from './SessionDialogs.tsx';
import { SessionNotices, SessionProgress } from './SessionNotices.tsx';
import classes from './Signing.module.css';
import { isOpen } from './signing-states.ts';
import { Together } from './Together.tsx';
import { type Sitting, useSitting } from './use-sitting.ts';

const MODES = ['alone', 'together', 'receipts'] as const;
type Mode = (typeof MODES)[number];

/** Stands in the address; an ended session opens with its receipts. */
function useMode(session: SigningSession): [Mode, (mode: string) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = MODES.find((one) => one === address.get('mode'));
  const mode = asked ?? (session.state === 'ended' ? 'receipts' : 'alone');
  return [mode, (next) => setAddress({ mode: next }, { replace: true })];
}

function PageActs({ session, sitting }: { session: SigningSession; sitting: Sitting }) {
  const { t } = useTranslation();
  const pause = useCommand({ run: () => pauseSession(session.id) });
  const count = session.lines.filter(isOpen).length;
  const all = session.purpose === 'sign' ? 'signing.all' : 'signing.allSeal';
  return (
    <>
      {pause.error && <ProblemAlert error={pause.error} />}
      {sitting.agent.isOn && (
        <Button variant="default" onClick={sitting.agent.stop}>
          {t('signing.pause')}
        </Button>
      )}
      {session.actions.includes('pause') && (
        <Button variant="default" loading={pause.busy} onClick={() => pause.send(undefined)}>
          {t('signing.pause')}
        </Button>
      )}
      {session.actions.includes('end') && (
        <Button variant="default" onClick={() => sitting.ask('end')}>
          {t('signing.end')}
        </Button>
      )}
      {session.actions.includes('decide') && count > 0 && (
        <Button variant="outline" color="seal" onClick={() => sitting.ask('all')}>
          {t(all, { count })}
        </Button>
      )}
    </>
  );
}

function Desk({ session }: { session: SigningSession }) {
  const { t } = useTranslation();
  const [mode, setMode] = useMode(session);
  const sitting = useSitting(session, mode === 'alone');
  const { purpose, certificate, openedAt } = session;
  return (
    <Page
      title={t(purpose === 'sign' ? 'signing.session' : 'signing.sealSession')}
      over={showInstant(openedAt)}
      actions={<PageActs session={session} sitting={sitting} />}
    >
      <SessionNotices session={session} isReady={sitting.isReady} onSecret={() => sitting.ask('secret')} />
      {Boolean(sitting.agent.error) && <ProblemAlert error={sitting.agent.error} />}
      {sitting.command.error && <ProblemAlert error={sitting.command.error} />}
      <Group gap="md" mb="sm" className={classes.head}>
        <SegmentedControl
          aria-label={t('signing.mode.label')}
          value={mode}
          onChange={setMode}
          data={MODES.map((value) => ({ value, label: t(`signing.mode.${value}`) }))}
        />
        <SessionProgress session={session} isReady={sitting.isReady} />
      </Group>
      {certificate && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('signing.certificate', { holder: certificate.holder })}
        </Text>
      )}
      {mode === 'alone' && <OneByOne session={session} sitting={sitting} />}
      {mode === 'together' && <Together session={session} sitting={sitting} />}
      {mode === 'receipts' && <Receipts session={session} />}
      <SessionDialogs session={session} sitting={sitting} />
    </Page>
  );
}

export default function SessionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const session = useSigningSession(id);
  if (session.data && !isGone(session.error)) return <Desk key={id} session={session.data} />;
  const again = (): void => void session.refetch();
  if (session.error)
    return <RecordProblem error={session.error} onRetry={again} to="/signing" list={t('signing.title')} />;
  return <Loader aria-label={t('common.loading')} />;
}
