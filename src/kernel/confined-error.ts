/** Why a confined job gave no result. `JOB_FAILED` carries the job's own stable code in `jobCode`. */
export type ConfinedCode =
  | 'TIME_LIMIT'
  | 'MEMORY_LIMIT'
  | 'OUTPUT_LIMIT'
  | 'CRASHED'
  | 'JOB_FAILED'
  | 'CLOSED';

export class ConfinedError extends Error {
  readonly code: ConfinedCode;
  readonly jobCode: string | undefined;

  constructor(code: ConfinedCode, detail: string, jobCode?: string) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'ConfinedError';
    this.code = code;
    this.jobCode = jobCode;
  }
}
