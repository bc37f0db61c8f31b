import type { z } from 'zod';
import type { FileRecord } from './documents.ts';
import { fileActions } from './documents-policy.ts';
import type { fileViewSchema } from './documents-schema.ts';

export type FileView = z.output<typeof fileViewSchema>;

/** A file as its reader sees it. Where its text is kept is nobody's business. */
export function fileView(file: FileRecord): FileView {
  const { agency: _agency, readers: _readers, secrecy: _secrecy, text, ...rest } = file;
  const { textSha256: _textSha256, pagesWithoutText, ...shown } = text;
  return {
    ...rest,
    text: { ...shown, ...(pagesWithoutText && { pagesWithoutText: [...pagesWithoutText] }) },
    actions: fileActions(file),
  };
}
