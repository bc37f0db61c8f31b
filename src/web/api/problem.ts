/** One reason of a refusal as the server tells it: already a sentence in the reader's language. */
export interface ProblemReason {
  code: string;
  message: string;
  field?: string;
}

/** A refusal or failure of a request; every page shows it with `ProblemAlert`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly reasons: readonly ProblemReason[];

  constructor(status: number, code: string, body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? code);
    this.status = status;
    this.code = code;
    this.requestId = body.requestId ?? '';
    this.reasons = body.reasons ?? body.errors ?? [];
  }
}

interface ProblemBody {
  title: string;
  detail: string;
  code: string;
  requestId: string;
  reasons: ProblemReason[];
  errors: ProblemReason[];
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: Partial<ProblemBody> = await response.json().catch(() => ({}));
  return new Problem(response.status, body.code ?? `HTTP_${response.status}`, {
    requestId: response.headers.get('X-Request-Id') ?? '',
    ...body,
  });
}

/** What a failed promise holds: a problem of the server, or no answer at all. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem(0, 'NO_ANSWER', {});
  return new Problem(0, 'UNEXPECTED', { detail: String(error) });
}

/** Sentences by form field; a reason without a field belongs to the form as a whole. */
export function fieldErrors(problem: Problem): { [field: string]: string } {
  const errors: { [field: string]: string } = {};
  for (const { field, message } of problem.reasons) {
    if (field !== undefined) errors[field] = errors[field] ? `${errors[field]} ${message}` : message;
  }
  return errors;
}
