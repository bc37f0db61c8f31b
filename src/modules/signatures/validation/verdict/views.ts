import { type CertificateView, certificateView } from '../../certificate.ts';
import { PdfDict, textOf } from '../../pdf/values.ts';
import type { Certificate } from '../path/certificate.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import { parsePdfTime } from './claimed-time.ts';

export function viewOf({ notBefore, notAfter, ...certificate }: Certificate): CertificateView {
  const dates = { notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() };
  return certificateView({ ...certificate, ...dates });
}

export interface Told {
  readonly claimedAt?: string;
  readonly reason?: string;
  readonly location?: string;
}

/** What the signature dictionary says of itself: claims, no proof. */
export function toldBy(view: RevisionView, dict: PdfDict | undefined): Told {
  if (!dict) return {};
  const text = (key: string) => {
    const found = dict.get(key);
    return view.encrypted || found instanceof PdfDict ? undefined : textOf(view.resolve(found));
  };
  const [at, reason, location] = [parsePdfTime(text('M')), text('Reason'), text('Location')];
  return {
    ...(at ? { claimedAt: at.toISOString() } : {}),
    ...(reason ? { reason } : {}),
    ...(location ? { location } : {}),
  };
}
