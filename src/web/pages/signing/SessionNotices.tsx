import { Alert, Button, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SigningSession } from '../../api/signing.ts';
import classes from './Signing.module.css';
import { needsSecret } from './signing-states.ts';

/** How far it is: a bar to look at, and a sentence that is read out as it changes. */
export function SessionProgress({ session, isReady }: { session: SigningSession; isReady: boolean }) {
  const { t } = useTranslation();
  const { counts, size } = session;
  const isBusy = isReady && counts.chosen > 0;
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
          animated={isBusy}
          aria-hidden
        />
      </Progress.Root>
      <Text size="sm" className="number" role="status">
        {isBusy && `${t('signing.working')} `}
        {t('signing.counts', { ...counts })}
      </Text>
    </div>
  );
}

interface SessionNoticesProps {
  session: SigningSession;
  isReady: boolean;
  onSecret: () => void;
}

/** Why nothing is signed at this moment, and the way on. */
export function SessionNotices({ session, isReady, onSecret }: SessionNoticesProps) {
  const { t } = useTranslation();
  const { stopped, counts } = session;
  const needs = needsSecret(session, isReady);
  const isStopped = stopped !== undefined && !isReady && session.state === 'open';
  if (!isStopped && !needs) return null;
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
      {needs && (
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
