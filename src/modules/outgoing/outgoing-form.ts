// How a document of the agency looks on the page: what is composed, and what the check of form expects to find.
import type { CivilDate } from '../../kernel/clock.ts';
import { yearOf } from '../../kernel/clock.ts';
import { type Directory, positionOf } from '../directory/index.ts';
import type { DocumentFields } from '../documents/index.ts';
import { documentType, symbolOf } from '../registers/index.ts';
import type { Authority, Outgoing } from './outgoing.ts';
import type { ExpectedForm } from './outgoing-checklist.ts';
import type { VersionBody } from './outgoing-schema.ts';

type Described = Pick<
  Outgoing,
  'type' | 'abstract' | 'unit' | 'drafter' | 'signer' | 'authority' | 'recipients' | 'urgency' | 'secrecy'
>;

export interface SigningLines {
  readonly authority: readonly string[];
  readonly position: string;
}

/** `ỦY BAN NHÂN DÂN` of `Ủy ban nhân dân phường …`; an agency of another kind by its whole name. */
function collective(name: string): string {
  const people = /^(ủy|uỷ) ban nhân dân/i.exec(name);
  return (people ? people[0] : name).toUpperCase();
}

function headTitle(directory: Directory): string {
  const head = [...directory.positions.values()].find((position) => position.authority === 'head');
  return (head?.title ?? 'Thủ trưởng').toUpperCase();
}

/** NĐ 30/2020, Phụ lục I, II.7.b: what stands above the signature. */
export function signingLines(directory: Directory, signer: string, authority: Authority): SigningLines {
  const held = positionOf(directory, signer);
  const position = (held?.title ?? '').toUpperCase();
  const head = headTitle(directory);
  switch (authority) {
    case 'none':
      return { authority: [], position };
    case 'TM': {
      const on = `TM. ${collective(directory.agency.name)}`;
      return { authority: held?.authority === 'deputy' ? [on, `KT. ${head}`] : [on], position };
    }
    case 'Q':
      return { authority: [], position: `Q. ${head}` };
    default:
      return { authority: [`${authority}. ${head}`], position };
  }
}

export function symbolFor(directory: Directory, doc: Pick<Outgoing, 'type' | 'unit'>): string {
  const unit = directory.units.get(doc.unit)?.abbreviation ?? '';
  return symbolOf({ type: doc.type, agency: directory.agency.abbreviation, unit });
}

/** “Nơi nhận”: as above, the others, and where the file copy stays (Phụ lục I, II.9). */
function recipientLines(directory: Directory, doc: Described, to: readonly string[]): string[] {
  const inside = doc.recipients.inside.map((unit) => directory.units.get(unit)?.name ?? unit);
  const outside = doc.recipients.outside.map(({ name }) => name);
  const others = [...outside, ...inside].filter((name) => !to.includes(name));
  const unit = directory.units.get(doc.unit)?.abbreviation ?? '';
  return [...(to.length > 0 ? ['Như trên'] : []), ...others, `Lưu: VT, ${unit}`];
}

/** `Trần Văn Nam` with four recipients and the file copy: `TVN.05` (Phụ lục I, III.3). */
function draftMark({ directory, doc, compose }: ComposeOrder): string {
  const words = (directory.people.get(doc.drafter)?.fullName ?? '').split(/\s+/);
  const initials = compose.initials ?? words.map((word) => [...word][0] ?? '').join('');
  const { inside, outside } = doc.recipients;
  const copies = compose.copies ?? inside.length + outside.length + 1;
  return `${initials}.${String(copies).padStart(2, '0')}`;
}

/** Phụ lục I, III.4 and Phụ lục III, mẫu 1.5: official letters say where the agency is reached. */
function contactOf({ agency }: Directory): string | undefined {
  const { address, phone, fax, email, website } = agency;
  const parts = [
    address && `Địa chỉ: ${address}`,
    phone && `ĐT: ${phone}`,
    fax && `Fax: ${fax}`,
    email && `Email: ${email}`,
    website && `Website: ${website}`,
  ];
  const known = parts.filter((part) => part);
  return known.length === 0 ? undefined : known.join('; ');
}

export interface ComposeOrder {
  readonly directory: Directory;
  readonly doc: Described;
  readonly compose: NonNullable<VersionBody['compose']>;
  readonly today: CivilDate;
}

/** Number and date stay blank: they are written on the page in the moment of signing. */
export function documentFields(order: ComposeOrder): DocumentFields {
  const { directory, doc, compose, today } = order;
  const lines = signingLines(directory, doc.signer, doc.authority);
  const type = documentType(doc.type);
  const { agency } = directory;
  const isLetter = type?.abbreviation === '';
  return {
    agency: { name: agency.name, ...(agency.parentName ? { parent: agency.parentName } : {}) },
    symbol: symbolFor(directory, doc),
    place: agency.place,
    year: yearOf(today),
    ...(type && type.abbreviation !== '' ? { type: type.vi } : {}),
    abstract: doc.abstract,
    to: compose.to,
    body: [...compose.grounds.map((text) => ({ text, style: 'basis' as const })), ...compose.paragraphs],
    signature: {
      authority: [...lines.authority],
      position: lines.position,
      name: directory.people.get(doc.signer)?.fullName ?? '',
    },
    recipients: compose.recipientLines ?? recipientLines(directory, doc, compose.to),
    draftMark: draftMark(order),
    ...(isLetter ? { contact: contactOf(directory) } : {}),
    urgency: doc.urgency,
    secrecy: doc.secrecy,
  };
}

export function expectedForm(directory: Directory, doc: Described): ExpectedForm {
  const type = documentType(doc.type);
  return {
    agency: directory.agency.name,
    symbol: symbolFor(directory, doc),
    type: type && type.abbreviation !== '' ? type.vi : '',
    abstract: doc.abstract,
    authority: doc.authority,
    position: signingLines(directory, doc.signer, doc.authority).position,
    signer: directory.people.get(doc.signer)?.fullName ?? '',
  };
}
