import type { StoredFile, Suggestions } from '../../api/files.ts';
import type { IncomingView, RegisterBody, UpdateBody } from '../../api/incoming.ts';
import { legalToday } from '../../components/dates.ts';

export interface RegisterValues {
  file: { id: string; name: string; mediaType: string; status: string } | null;
  /** Fields that were read from the file and are not sure: to be looked at. */
  unsure: string[];
  book: string | null;
  arrivalOn: string;
  numberAndSymbol: string;
  documentOn: string;
  issuer: string;
  type: string;
  abstract: string;
  urgency: RegisterBody['urgency'];
  secrecy: RegisterBody['secrecy'];
  signer: string;
  pages: number | '';
  copies: number | '';
  note: string;
  deadline: string;
  confirmDuplicate: boolean;
}

export function emptyRegistration(): RegisterValues {
  return {
    file: null,
    unsure: [],
    book: null,
    arrivalOn: legalToday(),
    numberAndSymbol: '',
    documentOn: '',
    issuer: '',
    type: '',
    abstract: '',
    urgency: 'none',
    secrecy: 'none',
    signer: '',
    pages: '',
    copies: '',
    note: '',
    deadline: '',
    confirmDuplicate: false,
  };
}

const LONG_YEARS = 5;

/** A day that does not fit the day of arrival is more often misread than true; it is no reason to refuse. */
export function dayDoubt({
  documentOn,
  arrivalOn,
}: Pick<RegisterValues, 'documentOn' | 'arrivalOn'>): 'afterArrival' | 'longBefore' | undefined {
  if (!documentOn || !arrivalOn) return undefined;
  if (documentOn > arrivalOn) return 'afterArrival';
  const bound = `${Number(arrivalOn.slice(0, 4)) - LONG_YEARS}${arrivalOn.slice(4)}`;
  return documentOn < bound ? 'longBefore' : undefined;
}

type Filled = Partial<RegisterValues>;

function numberAndSymbolOf({ number, symbol }: Suggestions): Filled {
  const parts = [number?.value, symbol?.value].filter(Boolean);
  return parts.length > 0 ? { numberAndSymbol: parts.join('/') } : {};
}

function unsureOf(suggestions: Suggestions): string[] {
  const { number, symbol, date } = suggestions;
  const unsure = (['issuer', 'type', 'abstract', 'urgency', 'secrecy', 'signer'] as const).filter(
    (name) => suggestions[name]?.sure === false,
  );
  return [
    ...unsure,
    ...(number?.sure === false || symbol?.sure === false ? ['numberAndSymbol'] : []),
    ...(date?.sure === false ? ['documentOn'] : []),
  ];
}

/** What the file says of itself, as values of the form; what it does not say stays as it was typed. */
export function filledFrom({ id, name, mediaType, text, suggestions }: StoredFile): Filled {
  const { issuer, type, abstract, urgency, secrecy, signer, date } = suggestions;
  return {
    file: { id, name, mediaType, status: text.status },
    unsure: unsureOf(suggestions),
    ...numberAndSymbolOf(suggestions),
    ...(date && { documentOn: date.value }),
    ...(issuer && { issuer: issuer.value }),
    ...(type && { type: type.value }),
    ...(abstract && { abstract: abstract.value }),
    ...(urgency && { urgency: urgency.value }),
    ...(secrecy && { secrecy: secrecy.value }),
    ...(signer && { signer: signer.value }),
    ...(text.pages && { pages: text.pages }),
  };
}

/** What was left empty is not sent. */
function filled<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], '' | null> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], '' | null> };
}

export function updateBodyOf(values: RegisterValues, files: readonly string[]): UpdateBody {
  const {
    file: _file,
    unsure: _unsure,
    book: _book,
    arrivalOn: _on,
    confirmDuplicate: _confirm,
    ...fields
  } = values;
  return { ...filled(fields), files: [...files] } as UpdateBody;
}

export function registerBodyOf(values: RegisterValues): RegisterBody {
  const { file, unsure: _unsure, ...fields } = values;
  const files = file && values.secrecy === 'none' ? [file.id] : [];
  return { ...filled(fields), files } as RegisterBody;
}

export function valuesOf(doc: IncomingView): RegisterValues {
  const { numberAndSymbol, documentOn, signer, pages, copies, note, deadline } = doc;
  return {
    ...emptyRegistration(),
    issuer: doc.issuer,
    type: doc.type,
    abstract: doc.abstract,
    urgency: doc.urgency,
    secrecy: doc.secrecy,
    arrivalOn: doc.arrivalOn,
    numberAndSymbol: numberAndSymbol ?? '',
    documentOn: documentOn ?? '',
    signer: signer ?? '',
    pages: pages ?? '',
    copies: copies ?? '',
    note: note ?? '',
    deadline: deadline ?? '',
  };
}
