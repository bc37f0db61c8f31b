import type { Stored } from '../../../../storage/port.ts';
import { type Reason, refuse } from '../../../kernel/refusal.ts';
import { currentVersion, type Outgoing } from '../outgoing.ts';
import type { SessionLine, ShownFile } from './session-line.ts';
import type { Purpose } from './signing-session.ts';

/** The file that the signer looks at: the checked draft, or what the competent person has signed. */
export function fileToShow(doc: Stored<Outgoing>, purpose: Purpose): ShownFile {
  const version = currentVersion(doc);
  if (purpose === 'seal' && doc.signed) return { file: doc.signed.file, digest: doc.signed.sha256 };
  return version ? { file: version.file, digest: version.sha256 } : refuse('FORM_NOT_CHECKED');
}

/** What was put before the signer is what is signed: a draft that was exchanged meanwhile is looked at anew. */
export function exchangedReasons({ shown }: SessionLine, now: ShownFile): readonly Reason[] {
  return shown.digest === now.digest ? [] : [{ code: 'SIGNING_FILE_EXCHANGED' }];
}
