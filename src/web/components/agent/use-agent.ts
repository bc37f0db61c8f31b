import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.ts';
import { AGENT_KEY, AGENT_VERSION, certificates, hello } from './agent-client.ts';

export type AgentState = 'looking' | 'none' | 'absent' | 'refused' | 'other-version' | 'unpaired' | 'ready';

const AGAIN_MS = 3000;

/** Whether there is an agent on this machine, and whether this page may speak with it. Goes on looking until it may. */
export function useAgent() {
  const client = useQueryClient();
  const { data, error } = useQuery({
    queryKey: [AGENT_KEY, 'hello'],
    queryFn: hello,
    retry: false,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.paired && state.error === null ? false : AGAIN_MS),
  });
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: [AGENT_KEY] });
  return { state: stateOf(data, error), error, again };
}

function stateOf(told: Awaited<ReturnType<typeof hello>> | undefined, error: unknown): AgentState {
  if (error) {
    const { code } = asProblem(error);
    if (code === 'AGENT_NONE') return 'none';
    return code === 'AGENT_ABSENT' ? 'absent' : 'refused';
  }
  if (!told) return 'looking';
  if (told.version !== AGENT_VERSION) return 'other-version';
  return told.paired ? 'ready' : 'unpaired';
}

/** The certificates on the tokens of this machine, for a page that is paired. */
export function useAgentCertificates() {
  return useQuery({
    queryKey: [AGENT_KEY, 'certificates'],
    queryFn: certificates,
    retry: false,
    staleTime: 0,
  });
}
