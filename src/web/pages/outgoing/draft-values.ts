import type {
  Authority,
  Compose,
  Described,
  DraftBody,
  OutgoingView,
  OutsideRecipient,
} from '../../api/outgoing.ts';

/** What the draft editor holds; lists of lines are typed as text. */
export interface DraftValues {
  type: string;
  abstract: string;
  signer: string;
  authority: Authority;
  mandateDocument: string;
  mandateUntil: string;
  inside: string[];
  outside: OutsideRecipient[];
  urgency: Described['urgency'];
  secrecy: DraftBody['secrecy'];
  completesIncoming: boolean;
  source: 'compose' | 'upload';
  file: { id: string; name: string } | null;
  grounds: string;
  to: string;
  paragraphs: string;
  /** Of who drafts, and how many copies: worked out where they are left empty. */
  initials: string;
  copies: number | '';
  note: string;
}

export const EMPTY_DRAFT: DraftValues = {
  type: 'official-letter',
  abstract: '',
  signer: '',
  authority: 'TM',
  mandateDocument: '',
  mandateUntil: '',
  inside: [],
  outside: [],
  urgency: 'none',
  secrecy: 'none',
  completesIncoming: true,
  source: 'compose',
  file: null,
  grounds: '',
  to: '',
  paragraphs: '',
  initials: '',
  copies: '',
  note: '',
};

export function valuesOf(doc: OutgoingView): DraftValues {
  return {
    ...EMPTY_DRAFT,
    type: doc.type,
    abstract: doc.abstract,
    signer: doc.signer.id,
    authority: doc.authority,
    mandateDocument: doc.mandate?.document ?? '',
    mandateUntil: doc.mandate?.until ?? '',
    inside: doc.recipients.inside.map(({ id }) => id),
    outside: doc.recipients.outside,
    urgency: doc.urgency,
    secrecy: doc.secrecy,
    completesIncoming: doc.completesIncoming,
  };
}

/** NĐ 30/2020, Điều 13.3, 13.4: these need a written basis. */
export function needsMandate(authority: Authority): boolean {
  return authority === 'TL' || authority === 'TUQ' || authority === 'Q';
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function describedOf(values: DraftValues): Described {
  const { mandateDocument, mandateUntil } = values;
  const mandate = needsMandate(values.authority) && mandateDocument.trim() !== '';
  return {
    type: values.type,
    abstract: values.abstract.trim(),
    signer: values.signer,
    authority: values.authority,
    ...(mandate && {
      mandate: { document: mandateDocument.trim(), ...(mandateUntil && { until: mandateUntil }) },
    }),
    recipients: {
      inside: values.inside,
      outside: values.outside.map(({ name, method, address }) => ({
        name: name.trim(),
        method,
        ...(address?.trim() && { address: address.trim() }),
      })),
    },
    urgency: values.urgency,
    completesIncoming: values.completesIncoming,
  };
}

export function contentOfDraft(values: DraftValues): { file?: string; compose?: Compose; note?: string } {
  const note = values.note.trim() === '' ? {} : { note: values.note.trim() };
  if (values.source === 'upload') return { ...(values.file && { file: values.file.id }), ...note };
  const paragraphs = linesOf(values.paragraphs);
  if (paragraphs.length === 0) return note;
  const { copies } = values;
  const initials = values.initials.trim();
  const compose = {
    grounds: linesOf(values.grounds),
    to: linesOf(values.to),
    paragraphs,
    ...(initials !== '' && { initials }),
    ...(copies !== '' && { copies }),
  };
  return { compose, ...note };
}

export function draftBodyOf(values: DraftValues, answersTo: string | undefined): DraftBody {
  const onlyFields = values.secrecy !== 'none' && values.file === null;
  const described = describedOf(values);
  return {
    ...described,
    completesIncoming: described.completesIncoming && answersTo !== undefined,
    ...(!onlyFields && contentOfDraft(values)),
    secrecy: values.secrecy,
    ...(answersTo && { answersTo }),
  };
}
