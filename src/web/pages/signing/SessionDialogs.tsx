import { useTranslation } from 'react-i18next';
import { decideLines, endSession, type SigningSession } from '../../api/signing.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { SecretDialog } from './SecretDialog.tsx';
import { isOpen } from './signing-states.ts';
import type { Sitting } from './use-sitting.ts';

interface SessionDialogsProps {
  session: SigningSession;
  sitting: Sitting;
}

function AllDialog({ session, sitting }: SessionDialogsProps) {
  const { t } = useTranslation();
  const left = session.lines.filter(isOpen);
  const unseen = left.filter(({ seen }) => !seen).length;
  const count = left.length;
  const act = session.purpose === 'sign' ? 'signing.all' : 'signing.allSeal';
  return (
    <ConfirmDialog
      title={t('signing.allTitle')}
      text={t('signing.allText', { count, unseen })}
      submit={t(act, { count })}
      tone="seal"
      changes={['signing-session']}
      run={() =>
        decideLines(
          session.id,
          left.map(({ id }) => ({ line: id, decision: 'sign' as const })),
        )
      }
      onDone={() => sitting.ask(sitting.isReady ? undefined : 'secret')}
      onClose={() => sitting.ask(undefined)}
    />
  );
}

/** What the session asks about: the secret, all that is left, its end. */
export function SessionDialogs({ session, sitting }: SessionDialogsProps) {
  const { t } = useTranslation();
  const close = (): void => sitting.ask(undefined);
  switch (sitting.asking) {
    case 'secret':
      return <SecretDialog session={session} agent={sitting.agent} onClose={close} onLater={sitting.later} />;
    case 'all':
      return <AllDialog session={session} sitting={sitting} />;
    case 'end':
      return (
        <ConfirmDialog
          title={t('signing.end')}
          text={t('signing.endText')}
          submit={t('signing.end')}
          changes={['signing-session', 'outgoing']}
          run={() => endSession(session.id)}
          onClose={close}
        />
      );
    default:
      return null;
  }
}
