// The signing agent of the reader's own machine, asked by this page itself: the office's server takes no part in it.
import i18next from 'i18next';
import { answer, api } from '../../api/client.ts';
import { Problem, problemOf } from '../../api/problem.ts';
import { queries } from '../../api/query-client.ts';
import type { AgentAlgorithm, AgentCertificate, AgentDocument, AgentHello } from './agent-types.ts';

/** The version of the agent's protocol that this page speaks. */
export const AGENT_VERSION = 1;
/** Of this tab, until it is closed; the agent knows one page at a time. */
const STORED = 'signing-agent';
/** What is known of the agent, among all that this page knows. */
export const AGENT_KEY = 'signing-agent';
const HELLO = '/hello';
const LOOK_MS = 700;

let address: Promise<string | undefined> | undefined;

/** From the office: it says at which port its agents listen. A failure is not remembered. */
function agentAddress(): Promise<string | undefined> {
  address ??= answer(api.GET('/api/signing-agent')).then(
    (found) => found.address,
    (error: unknown) => {
      address = undefined;
      throw error;
    },
  );
  return address;
}

/** The agent was stopped, or started anew: what the page shows of it is not so any more. */
function lookAgain(): void {
  void queries.invalidateQueries({ queryKey: [AGENT_KEY, 'hello'] });
}

interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: unknown;
}

function headersOf({ body }: Call): Record<string, string> {
  const bearer = sessionStorage.getItem(STORED);
  return {
    'Accept-Language': i18next.language,
    ...(bearer && { Authorization: `Bearer ${bearer}` }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
}

async function reached(to: string, call: Call): Promise<Response> {
  try {
    return await fetch(`${to}/v1${call.path}`, {
      method: call.method ?? 'GET',
      headers: headersOf(call),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    });
  } catch {
    if (call.path !== HELLO) lookAgain();
    throw new Problem(0, 'AGENT_ABSENT', { detail: i18next.t('agent.absent') });
  }
}

async function ask<T>(call: Call): Promise<T> {
  const to = await agentAddress();
  if (to === undefined) throw new Problem(0, 'AGENT_NONE', { detail: i18next.t('agent.none') });
  const response = await reached(to, call);
  if (response.status === 401) {
    sessionStorage.removeItem(STORED);
    lookAgain();
  }
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export function hello(): Promise<AgentHello> {
  return ask({ path: HELLO });
}

/** By the code that the agent shows in its own window. */
export async function pair(code: string): Promise<void> {
  const { token } = await ask<{ token: string }>({ method: 'POST', path: '/pair', body: { code } });
  sessionStorage.setItem(STORED, token);
}

/** What the tokens on this machine show without a PIN. */
export async function certificates(): Promise<AgentCertificate[]> {
  return (await ask<{ items: AgentCertificate[] }>({ path: '/certificates' })).items;
}

export interface AgentBatch {
  readonly id: string;
  /** `toBeSigned`: DER of the signed attributes, base64; so is the signature. The same again gives the same. */
  sign(document: string, toBeSigned: string, algorithm: AgentAlgorithm): Promise<string>;
  /** The agent forgets the PIN. */
  close(): Promise<void>;
}

interface BatchState {
  batch: string;
  state: 'asking' | 'open';
}

export interface BatchOrder {
  fingerprint: string;
  documents: readonly AgentDocument[];
}

/** Done when the person has agreed at the agent and typed the PIN there; whoever declines, or is declined, is told why. */
export async function openBatch(order: BatchOrder, until?: AbortSignal): Promise<AgentBatch> {
  const { batch } = await ask<BatchState>({ method: 'POST', path: '/batches', body: order });
  const close = (): Promise<void> => ask({ method: 'DELETE', path: `/batches/${batch}` });
  while ((await ask<BatchState>({ path: `/batches/${batch}` })).state === 'asking') {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (!until?.aborted) continue;
    await close();
    until.throwIfAborted();
  }
  const sign = async (document: string, toBeSigned: string, algorithm: AgentAlgorithm): Promise<string> => {
    const body = { document, toBeSigned, algorithm };
    const path = `/batches/${batch}/signatures`;
    return (await ask<{ signature: string }>({ method: 'POST', path, body })).signature;
  };
  return { id: batch, sign, close };
}
