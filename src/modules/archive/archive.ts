import type { Reason } from '../../kernel/refusal.ts';

export type Fixity = 'ok' | 'missing' | 'altered';

export interface CheckedFile {
  readonly file: string;
  readonly name: string;
  readonly sha256: string;
  readonly verdict: Fixity;
}

/** One look at every file of an archived dossier: NĐ 30/2020, Điều 30.3.b; Phụ lục VI on integrity. */
export interface FixityCheck {
  readonly dossier: string;
  readonly occasion: 'acceptance' | 'later';
  readonly at: string;
  readonly by: string;
  readonly files: readonly CheckedFile[];
  readonly problems: number;
}

export function problemsOf(files: readonly CheckedFile[]): readonly CheckedFile[] {
  return files.filter(({ verdict }) => verdict !== 'ok');
}

/** What is not whole does not go into the archive. */
export function acceptanceReasons(files: readonly CheckedFile[]): readonly Reason[] {
  return problemsOf(files).map(({ name, verdict }) => ({
    code: verdict === 'missing' ? 'ARCHIVE_FILE_MISSING' : 'ARCHIVE_FILE_ALTERED',
    params: { name },
  }));
}
