import type { Reason } from '../../../kernel/refusal.ts';
import { beginsAs, extensionOf, type FileType, typeByName } from './file-types.ts';

export interface Candidate {
  /** Safe name, see `safeFileName`. */
  name: string;
  size: number;
  /** The first 1024 bytes or fewer. */
  head: Uint8Array;
}

export type UploadVerdict = { type: FileType } | { reasons: Reason[] };

/** What is refused at the door. What merely cannot be read is taken, registered and shown as such. */
export function checkUpload(file: Candidate, maxBytes: number): UploadVerdict {
  const reasons: Reason[] = [];
  const field = 'file';
  const type = typeByName(file.name);
  if (file.size === 0) reasons.push({ code: 'FILE_EMPTY', field });
  if (file.size > maxBytes) {
    reasons.push({
      code: 'FILE_TOO_LARGE',
      field,
      params: { max: `${Math.floor(maxBytes / 1024 ** 2)} MB` },
    });
  }
  if (!type) {
    reasons.push({ code: 'FILE_TYPE_UNSUPPORTED', field, params: { extension: extensionOf(file.name) } });
  } else if (file.size > 0 && !beginsAs(type, file.head)) {
    reasons.push({ code: 'FILE_TYPE_MISMATCH', field, params: { extension: type.extension } });
  }
  return type && reasons.length === 0 ? { type } : { reasons };
}
