import { Alert, Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFoot } from '../forms/FormFoot.tsx';
import { useCommand } from '../forms/use-command.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import { pair } from './agent-client.ts';
import { type AgentState, useAgent } from './use-agent.ts';

/** How the agent of this office is started: what whoever looks after the machine has made a shortcut of. */
function StartHint({ state }: { state: Exclude<AgentState, 'ready' | 'unpaired' | 'looking' | 'refused'> }) {
  const { t } = useTranslation();
  return (
    <Alert variant="outline" color="ink" className="surface" title={t('agent.title')}>
      <Text size="sm">
        {t(state === 'none' ? 'agent.none' : state === 'absent' ? 'agent.absent' : 'agent.otherVersion')}
      </Text>
      {state === 'absent' && (
        <>
          <Text size="sm" mt="xs">
            {t('agent.start')}
          </Text>
          <Code block mt={4}>{`npm run vanthu -- agent --origin ${window.location.origin}`}</Code>
        </>
      )}
    </Alert>
  );
}

/** Asks for the code that the agent shows in its own window. */
function PairForm({ onPaired }: { onPaired: () => Promise<void> }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (code) => (/^\d{8}$/.test(code.replace(/\s/g, '')) ? null : t('agent.codeShape')) },
  });
  const command = useCommand({
    run: ({ code }: { code: string }) => pair(code),
    onDone: () => void onPaired(),
    notice: t('agent.paired'),
  });
  return (
    <form
      onSubmit={(event) => {
        // A form around this one is not sent with it.
        event.stopPropagation();
        form.onSubmit((values) => command.send(values))(event);
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('agent.code')}
          description={t('agent.codeHint')}
          autoComplete="off"
          inputMode="numeric"
          maxLength={12}
          required
          data-autofocus
          {...form.getInputProps('code')}
        />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('agent.pair')} />
      </Stack>
    </form>
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
      return <PairForm onPaired={again} />;
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
