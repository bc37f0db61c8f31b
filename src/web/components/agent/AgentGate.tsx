import { Alert, Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../forms/use-command.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import { pair } from './agent-client.ts';
import { type AgentState, useAgent } from './use-agent.ts';

/** How the agent of this office is started: what whoever looks after the machine has made a shortcut of. */
function StartHint({ state }: { state: Exclude<AgentState, 'ready' | 'unpaired' | 'looking' | 'refused'> }) {
  const { t } = useTranslation();
  return (
    <Alert variant="outline" color="ink" className="surface" w="100%" title={t('agent.title')}>
      <Text size="sm">
        {t(state === 'none' ? 'agent.none' : state === 'absent' ? 'agent.absent' : 'agent.otherVersion')}
      </Text>
      {state === 'absent' && (
        <>
          <Text size="sm" mt="xs">
            {t('agent.start')}
          </Text>
          <Code
            block
            mt={4}
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >{`npm run vanthu -- agent --origin ${window.location.origin}`}</Code>
        </>
      )}
    </Alert>
  );
}

/** Asks for the code that the agent shows in its own window. No form of its own: it may stand within one. */
function Pairing({ onPaired }: { onPaired: () => Promise<void> }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const command = useCommand({
    run: () => pair(code),
    onDone: () => void onPaired(),
    notice: t('agent.paired'),
  });
  const complete = /^\d{8}$/.test(code.replace(/\s/g, ''));
  const send = (): void => {
    if (complete) command.send(undefined);
  };
  return (
    <Stack gap="sm">
      <TextInput
        label={t('agent.code')}
        description={t('agent.codeHint')}
        autoComplete="off"
        inputMode="numeric"
        maxLength={12}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form around this is not sent by it.
          event.preventDefault();
          send();
        }}
      />
      {command.error && <ProblemAlert error={command.error} />}
      <Group justify="flex-end">
        <Button loading={command.busy} disabled={!complete} onClick={send}>
          {t('agent.pair')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Its children are there while the agent of this machine is, and is paired with this page. */
export function AgentGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state, error, again } = useAgent();
  switch (state) {
    case 'ready':
      return <>{children}</>;
    case 'unpaired':
      return <Pairing onPaired={again} />;
    case 'refused':
      return <ProblemAlert error={error} onRetry={() => void again()} />;
    case 'looking':
      return (
        <Text size="sm" role="status">
          {t('agent.looking')}
        </Text>
      );
    default:
      return (
        <Stack gap="xs" align="flex-start">
          <StartHint state={state} />
          <Button variant="default" size="xs" onClick={() => void again()}>
            {t('problem.retry')}
          </Button>
        </Stack>
      );
  }
}
