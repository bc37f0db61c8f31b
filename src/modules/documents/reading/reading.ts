/** What reading a file gave. A file that cannot be read is kept and registered all the same, with the reason. */
export type TextStatus = 'text' | 'scan' | 'unreadable' | 'unsupported';

export type UnreadableReason =
  | 'FILE_ENCRYPTED'
  | 'FILE_TRUNCATED'
  | 'FILE_DAMAGED'
  | 'FILE_BOMB'
  | 'FILE_TOO_COMPLEX';

const REASONS: readonly string[] = [
  'FILE_ENCRYPTED',
  'FILE_TRUNCATED',
  'FILE_DAMAGED',
  'FILE_BOMB',
  'FILE_TOO_COMPLEX',
] satisfies UnreadableReason[];

export function isUnreadableReason(code: string | undefined): code is UnreadableReason {
  return code !== undefined && REASONS.includes(code);
}

/** Thrown inside the subprocess; its code travels back as the job's own. */
export class Unreadable extends Error {
  readonly code: UnreadableReason;

  constructor(code: UnreadableReason, detail: string = code) {
    super(detail);
    this.name = 'Unreadable';
    this.code = code;
  }
}

export interface PageSize {
  width: number;
  height: number;
}

/**
 * A run of characters on one line of a page. Points (1/72 inch) from the page's lower left corner; `y` is the baseline.
 * Text without a layout (a .docx) has lines with all of them 0.
 */
export interface TextLine {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface Reading {
  status: TextStatus;
  reason?: UnreadableReason;
  /** NFC, letters repaired; pages are separated by a form feed. */
  text: string;
  pages?: number;
  pageSizes: PageSize[];
  /** Pages on which no letters were found although others have some. */
  pagesWithoutText: number[];
  /** Lines of the first and of the last three pages, from which fields are read. */
  lines: TextLine[];
}

export function emptyReading(status: TextStatus, reason?: UnreadableReason): Reading {
  const none = { status, text: '', pageSizes: [], pagesWithoutText: [], lines: [] };
  return reason === undefined ? none : { ...none, reason };
}
