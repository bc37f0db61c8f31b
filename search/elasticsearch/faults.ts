/** What went wrong at the server, as a stable code: it is told to whoever asks, and decides whether it is tried again. */
import { errors } from '@elastic/elasticsearch';
import { SearchError } from '../errors.ts';

export type Fault =
  /** No connection. */
  | 'SERVER_AWAY'
  /** No answer in time, or more questions wait than are let through. */
  | 'SERVER_SLOW'
  /** It asks to be spared (429). */
  | 'SERVER_BUSY'
  /** Its disk is full (the flood stage), or somebody has closed the index to writing. */
  | 'SERVER_READ_ONLY'
  /** Shards of the index are missing. */
  | 'SERVER_RED'
  /** Wrong key, missing rights, or no Elasticsearch at all. */
  | 'SERVER_REFUSES'
  /** A newer program has taken the index over. */
  | 'INDEX_NEWER'
  /** It answers, but with something that is not foreseen. */
  | 'SERVER_FAILS';

export function unavailable(fault: Fault, details: readonly string[] = []): SearchError {
  const message = `the search server cannot answer: ${[fault, ...details].join('; ')}`;
  return new SearchError('SEARCH_UNAVAILABLE', message, [fault, ...details]);
}

export function faultOf(error: unknown): Fault {
  if (error instanceof SearchError) return (error.details[0] as Fault | undefined) ?? 'SERVER_FAILS';
  // A question that waited for a free connection until its time was over is told as aborted.
  if (error instanceof errors.TimeoutError || error instanceof errors.RequestAbortedError)
    return 'SERVER_SLOW';
  if (error instanceof errors.ConnectionError || error instanceof errors.NoLivingConnectionsError) {
    return 'SERVER_AWAY';
  }
  if (error instanceof errors.ProductNotSupportedError) return 'SERVER_REFUSES';
  if (error instanceof errors.ResponseError) return faultOfStatus(error.statusCode ?? 0, typesOf(error));
  return 'SERVER_FAILS';
}

/** The statuses of a whole answer and of one item of a bulk request mean the same. */
export function faultOfStatus(status: number, types: string): Fault {
  if (types.includes('cluster_block_exception')) {
    // "state not recovered / initialized": it has only just started.
    return status === 503 ? 'SERVER_RED' : 'SERVER_READ_ONLY';
  }
  if (status === 429) return 'SERVER_BUSY';
  if (status === 401 || status === 403) return 'SERVER_REFUSES';
  if (status === 408 || status === 504) return 'SERVER_SLOW';
  if (status === 502) return 'SERVER_AWAY';
  return status === 503 ? 'SERVER_RED' : 'SERVER_FAILS';
}

/** Types of the error and of what caused it, one after the other. */
function typesOf(error: errors.ResponseError): string {
  const { error: told } = (error.body ?? {}) as {
    error?: { type?: string; root_cause?: { type: string }[] };
  };
  return [told?.type ?? '', ...(told?.root_cause ?? []).map(({ type }) => type)].join(' ');
}

export function isType(error: unknown, type: string): boolean {
  return error instanceof errors.ResponseError && typesOf(error).includes(type);
}

export function isStatus(error: unknown, status: number): boolean {
  return error instanceof errors.ResponseError && error.statusCode === status;
}

/** What the port tells: its own errors as they are, the server's as one of the faults. */
export function toldOf(error: unknown): unknown {
  if (!(error instanceof errors.ElasticsearchClientError)) return error;
  return unavailable(faultOf(error), [error.message.slice(0, 300)]);
}
