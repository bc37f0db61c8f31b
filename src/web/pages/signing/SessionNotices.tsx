import { Alert, Button, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SigningSession } from '../../api/signing.ts';
import classes from './Signing.module.css';
import { isBusy, needsSecret } from './signing-states.ts';

/** How far it is: a bar to look at, and a sentence that is read out as it changes. */
export function SessionProgress({ session }: { session: SigningSession }) {
  const { t } = useTranslation();
  const { counts, size } = session;
  const signed = Math.round((counts.signed / size) * 100);
  return (
    <div className={classes.progress}>
      <Progress.Root size="md">
        <Progress.Section
          value={signed}
          color="green.8"
          aria-label={t('signing.progressOf', { ...counts, size })}
        />
        <Progress.Section
          value={(counts.chosen / size) * 100}
          color="yellow.6"
          animated={isBusy(session)}
          aria-hidden
        />
      </Progress.Root>
      <Text size="sm" className="number" role="status">
        {isBusy(session) && `${t('signing.working')} `}
        {t('signing.counts', { ...counts })}
      </Text>
    </div>
  );
}

/** Why nothing is signed at this moment, and the way on. */
export function SessionNotices({ session, onSecret }: { session: SigningSession; onSecret: () => void }) {
  const { t } = useTranslation();
  const { stopped, counts, unlocked } = session;
  const isStopped = stopped !== undefined && !unlocked && session.state === 'open';
  if (!isStopped && !needsSecret(session)) return null;
  return (
    <Alert
      role="alert"
      variant="outline"
      color="seal"
      className="surface"
      mb="sm"
      {...(isStopped && { title: t('signing.stopped') })}
    >
      {isStopped && (
        <Text size="sm">
          {stopped.message} {t('signing.stoppedHint')}
        </Text>
      )}
      {needsSecret(session) && (
        <>
          <Text size="sm" mb="xs">
            {t('signing.locked', { count: counts.chosen })}
          </Text>
          <Button size="xs" color="seal" onClick={onSecret}>
            {t('signing.goOn', { count: counts.chosen })}
          </Button>
        </>
      )}
    </Alert>
  );
}
