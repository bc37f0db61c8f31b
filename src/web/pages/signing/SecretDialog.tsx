import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SigningKey, useSigningKeys } from '../../api/keys.ts';
import { type SigningSession, unlockSession } from '../../api/signing.ts';
import { AgentBatchNotice } from '../../components/agent/AgentBatchNotice.tsx';
import { AgentGate } from '../../components/agent/AgentGate.tsx';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import {
  KeySecretFields,
  type KeySecretValues,
  NO_SECRETS,
  secretsOf,
} from '../../components/keys/KeySecretFields.tsx';
import { KeySelect } from '../../components/keys/KeySelect.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import type { AgentRun } from './use-agent-run.ts';

interface SecretDialogProps {
  session: SigningSession;
  agent: AgentRun;
  onClose: () => void;
  onLater: () => void;
}

/** The keys that may go on with this session: the agency's or the person's own, and of one certificate to the end. */
function fitting(keys: readonly SigningKey[], { purpose, certificate }: SigningSession): SigningKey[] {
  const owner = purpose === 'sign' ? 'person' : 'agency';
  const own = keys.filter((key) => key.ownerKind === owner);
  return certificate ? own.filter(({ fingerprint }) => fingerprint === certificate.fingerprint) : own;
}

/** A key on the person's own machine is asked for through the agent there, if there is one. */
function Foot({ isAgent, children }: { isAgent: boolean; children: ReactNode }) {
  return isAgent ? <AgentGate>{children}</AgentGate> : children;
}

function SecretForm({
  session,
  agent,
  keys,
  onClose,
  onLater,
}: SecretDialogProps & { keys: readonly SigningKey[] }) {
  const { t } = useTranslation();
  const form = useForm<KeySecretValues>({ initialValues: { keyId: keys[0]?.id ?? '', ...NO_SECRETS } });
  const key = keys.find(({ id }) => id === form.values.keyId);
  const isAgent = key?.held === 'agent';
  const command = useCommand({
    run: (values: KeySecretValues): Promise<unknown> =>
      isAgent && key ? agent.start(key) : unlockSession(session.id, secretsOf(values)),
    changes: ['signing-session'],
    form,
    onDone: onClose,
  });
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      <Stack gap="sm">
        <Text size="sm">{t('signing.secret.text')}</Text>
        <KeySelect label={t('signing.secret.key')} keys={keys} {...form.getInputProps('keyId')} />
        <KeySecretFields signingKey={key} form={form} />
        <AgentBatchNotice waiting={agent.asking} count={session.size - session.counts.signed} />
        {command.error && <ProblemAlert error={command.error} />}
        <Foot isAgent={isAgent}>
          <FormFoot
            busy={command.busy}
            submit={t('signing.secret.submit', { count: session.counts.chosen })}
            cancel={t('signing.secret.later')}
            tone="seal"
            onCancel={onLater}
          />
        </Foot>
      </Stack>
    </form>
  );
}

/** Asks once for the whole session. The secret leaves this dialog only with the request. */
export function SecretDialog(props: SecretDialogProps) {
  const { t } = useTranslation();
  const keys = useSigningKeys();
  const own = fitting(keys.data ?? [], props.session);
  const missing = props.session.purpose === 'sign' ? 'outgoing.dialog.noKey' : 'outgoing.dialog.noAgencyKey';
  // Whoever opens it begins to type: the focus goes to what is there when it opens.
  if (!keys.data && !keys.error) return null;
  return (
    <Dialog title={t('signing.secret.title')} onClose={props.onLater}>
      {keys.error && <ProblemAlert error={keys.error} />}
      {keys.data && own.length === 0 && (
        <Alert variant="outline" color="seal" className="surface">
          <Text size="sm">{t(missing)}</Text>
          <Anchor component={Link} to="/keys" size="sm" underline="always">
            {t('outgoing.dialog.toKeys')}
          </Anchor>
        </Alert>
      )}
      {own.length > 0 && <SecretForm {...props} keys={own} />}
    </Dialog>
  );
}
