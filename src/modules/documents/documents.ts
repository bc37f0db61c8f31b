import type { RecordRef, Stored } from '../../../storage/port.ts';
import type { Secrecy } from '../../kernel/context.ts';
import type { Suggestions } from './metadata/suggestions.ts';
import type { TextStatus, UnreadableReason } from './reading/reading.ts';

/** What is known of a file's text. `none`: never looked for, e.g. in a composed page that repeats another's text. */
export interface FileText {
  readonly status: TextStatus | 'none';
  readonly reason?: UnreadableReason;
  /** Blob of the text, UTF-8; pages are separated by form feeds. */
  readonly textSha256?: string;
  readonly pages?: number;
  readonly pagesWithoutText?: readonly number[];
}

/** A file: immutable content in a blob, and what is known of it. It belongs to a subject, or to its uploader yet. */
export interface FileValue {
  /** As people see it, see `safeFileName`; never a path. */
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly text: FileText;
  readonly suggestions: Suggestions;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly subject?: RecordRef;
  /** Copied from the subject: a file's rights are those of what it belongs to. */
  readonly readers: readonly string[];
  readonly secrecy: Secrecy;
  /** Taken out of what it belonged to: whoever may read it may hang it onto something else. */
  readonly released?: true;
}

export type FileRecord = Stored<FileValue>;

export const PDF = 'application/pdf';

/** What a subject hands on to its files. */
export interface Ownership {
  readonly subject: RecordRef;
  readonly readers: readonly string[];
  readonly secrecy?: Secrecy;
}

export function owned(file: FileValue, { subject, readers, secrecy = 'none' }: Ownership): FileValue {
  const { released: _released, ...kept } = file;
  return { ...kept, subject, readers, secrecy };
}

/** Its readers stay, so that it is not lost with who uploaded it. */
export function released(file: FileValue): FileValue {
  return { ...file, released: true };
}

/** Whether a file already stands where its subject wants it: then there is nothing to write. */
export function isOwned(file: FileValue, { subject, readers, secrecy = 'none' }: Ownership): boolean {
  if (file.released) return false;
  const same = file.readers.length === readers.length && file.readers.every((one, i) => one === readers[i]);
  return (
    same && file.secrecy === secrecy && file.subject?.kind === subject.kind && file.subject.id === subject.id
  );
}
