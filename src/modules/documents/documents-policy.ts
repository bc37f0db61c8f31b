import { type Actor, isCleared, readerTokens } from '../../kernel/context.ts';
import type { FileValue } from './documents.ts';

export type FileAction = 'download' | 'read-text';

/** A file's rights are those of its subject, or of its uploader while it belongs to nothing. */
export function mayRead(actor: Actor, file: FileValue): boolean {
  if (!file.subject && file.uploadedBy === actor.person) return true;
  // Luật Bảo vệ bí mật nhà nước 2018: clearance besides being named.
  if (file.secrecy !== 'none' && !isCleared(actor, file.secrecy)) return false;
  const tokens = readerTokens(actor);
  return file.readers.some((reader) => tokens.includes(reader));
}

export function fileActions(file: FileValue): FileAction[] {
  return file.text.textSha256 === undefined ? ['download'] : ['download', 'read-text'];
}

/** Only its uploader may hang a file that belongs to nothing onto something; one that was taken out, who may read it. */
export function mayAttach(actor: Actor, file: FileValue): boolean {
  if (file.released) return mayRead(actor, file);
  return file.subject === undefined && file.uploadedBy === actor.person;
}
