import { useState } from 'react';
import { decideLines, type LineOrder, type SessionLine, type SigningSession } from '../../api/signing.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { beside, isOpen, nextOpen } from './signing-states.ts';
import { useAgentRun } from './use-agent-run.ts';
import { useSight } from './use-sight.ts';

export type Asking = 'secret' | 'all' | 'end' | undefined;

/** What one does in the session: walks through it and decides. */
export function useSitting(session: SigningSession, alone: boolean) {
  const { lines } = session;
  const [chosen, choose] = useState<string>();
  const [asking, ask] = useState<Asking>();
  /** The signer wants to give the secret at the end. */
  const [later, setLater] = useState(false);
  const agent = useAgentRun(session);
  const current = lines.find(({ id }) => id === chosen) ?? lines.find(isOpen) ?? lines[0];
  const command = useCommand({ run: (orders: LineOrder[]) => decideLines(session.id, orders) });
  const sight = useSight(alone && session.state === 'open' ? current : undefined, (line) =>
    command.send([{ line: line.id, seen: 'alone' }]),
  );
  const decide = (line: SessionLine, decision: 'sign' | 'skip' | 'wait'): void => {
    const seen = alone && sight.isSeen(line);
    command.send([{ line: line.id, decision, ...(seen && { seen: 'alone' as const }) }]);
    agent.retry(line.id);
    if (decision === 'sign' && !session.unlocked && !agent.isOn && !later) ask('secret');
    if (decision !== 'wait') choose((nextOpen(lines, line.id) ?? line).id);
  };
  const walk = (by: 1 | -1): void => choose(beside(lines, current?.id, by)?.id);
  return {
    agent,
    /** Whether what is chosen is signed without asking. */
    isReady: session.unlocked || agent.isOn,
    current,
    choose,
    decide,
    walk,
    command,
    asking,
    ask,
    later: () => {
      setLater(true);
      ask(undefined);
    },
  };
}

export type Sitting = ReturnType<typeof useSitting>;
