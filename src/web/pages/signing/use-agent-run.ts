import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningKey } from '../../api/keys.ts';
import { asProblem } from '../../api/problem.ts';
import { queries } from '../../api/query-client.ts';
import {
  beginSignature,
  finishSignature,
  fixAgentKey,
  type SessionLine,
  type SigningSession,
} from '../../api/signing.ts';
import { type AgentBatch, openBatch } from '../../components/agent/agent-client.ts';

/** What concerns the key: nothing else is signed until the person begins anew at the agent. */
const OF_THE_KEY = /^(AGENT_|TOKEN_|KEY_|SIGNING_(KEY|CERTIFICATE|SESSION)_|SIGNATURE_(NOT_OF|ALGORITHM))/;

async function signOne(session: string, line: SessionLine, batch: AgentBatch): Promise<void> {
  const { bytes, algorithm } = await beginSignature(session, line.id);
  await finishSignature(session, line.id, await batch.sign(line.id, bytes, algorithm));
}

/** What the agent shows to who agrees: all that may still be signed in this session, so that it asks once. */
function documentsOf({ lines }: SigningSession, unnamed: string) {
  return lines
    .filter(({ state }) => state !== 'signed' && state !== 'skipped')
    .map(({ id, abstract, sha256 }) => ({ id, title: abstract || unnamed, digest: sha256 }));
}

/** Signs what is chosen, one after the other, with a key on the reader's own machine, for as long as this page is open. */
export function useAgentRun(session: SigningSession) {
  const { t } = useTranslation();
  const [batch, setBatch] = useState<AgentBatch>();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  /** What could not be signed and stays chosen; tried again when it is decided on again. */
  const tried = useRef(new Set<string>());
  const next = session.lines.find(({ id, state }) => state === 'chosen' && !tried.current.has(id));
  useEffect(() => {
    if (!batch || !next || busy) return;
    setBusy(true);
    signOne(session.id, next, batch)
      .catch((reason: unknown) => {
        tried.current.add(next.id);
        const { code, status } = asProblem(reason);
        const ofKey = OF_THE_KEY.test(code);
        // What is the matter with the document itself is shown with it.
        if (ofKey || status >= 500 || status === 412 || status === 0) setError(reason);
        if (ofKey) setBatch(undefined);
      })
      .finally(() => {
        setBusy(false);
        void queries.invalidateQueries({ queryKey: ['signing-session', session.id] });
      });
  }, [batch, next, session.id, busy]);
  useEffect(() => () => void batch?.close().catch(() => {}), [batch]);
  const start = async (key: SigningKey): Promise<void> => {
    setError(undefined);
    setAsking(true);
    tried.current.clear();
    try {
      await fixAgentKey(session.id, key.id);
      const documents = documentsOf(session, t('signing.secretDocument'));
      setBatch(await openBatch({ fingerprint: key.fingerprint, documents }));
    } finally {
      setAsking(false);
    }
  };
  const retry = (line: string): void => void tried.current.delete(line);
  return { isOn: batch !== undefined, asking, error, start, retry, stop: () => setBatch(undefined) };
}

export type AgentRun = ReturnType<typeof useAgentRun>;
