// The main job on one document, by all who have a part in it.
import path from 'node:path';
import type { WalkOffice } from './office.ts';
import type { Read, SignatureVerdict } from './row.ts';

export interface Registered {
  readonly id: string;
  readonly arrivalNumber: number;
  readonly arrivalOn: string;
  readonly numberAndSymbol?: string;
  readonly documentOn?: string;
  readonly issuer: string;
  readonly abstract: string;
}

export interface Uploaded {
  readonly id: string;
  readonly text: { readonly status: string };
  readonly suggestions: { readonly [field: string]: Read };
}

/** What a clerk registers: what was read, and what a person puts where nothing was. */
function registration(file: string, { id, suggestions }: Uploaded) {
  const said = <T>(field: string, otherwise: T): T =>
    (suggestions[field]?.value as T | undefined) ?? otherwise;
  const number = said<string | undefined>('number', undefined);
  const symbol = said<string | undefined>('symbol', undefined);
  const documentOn = said<string | undefined>('date', undefined);
  const signer = said<string | undefined>('signer', undefined);
  return {
    ...(number ? { number } : {}),
    ...(symbol ? { symbol } : {}),
    ...(documentOn ? { documentOn } : {}),
    ...(signer ? { signer } : {}),
    issuer: said('issuer', 'Không ghi nơi ban hành'),
    type: said('type', 'other'),
    abstract: said('abstract', path.basename(file)).slice(0, 2000),
    urgency: said('urgency', 'none'),
    files: [id],
    // Seen by the clerk: the same document may be walked again, as PDF and as DOCX.
    confirmDuplicate: true,
  };
}

export async function registerFile(
  office: WalkOffice,
  file: string,
  uploaded: Uploaded,
): Promise<Registered> {
  return office.clerk.post('/incoming', registration(file, uploaded));
}

/** From the register to the officer's desk, and back to who directed. */
export async function handleIncoming(office: WalkOffice, { id }: Registered): Promise<void> {
  const { clerk, leader, head, officer, ids } = office;
  await clerk.step(`incoming/${id}`, 'submit', { to: ids.leader });
  await leader.step(`incoming/${id}`, 'direct', {
    leadUnit: ids.unit,
    workingDays: 5,
    text: 'Nghiên cứu, dự thảo văn bản trả lời.',
  });
  await head.step(`incoming/${id}`, 'assign', { lead: ids.officer });
  await officer.step(`incoming/${id}`, 'progress', { text: 'Đang dự thảo văn bản trả lời.', percent: 50 });
}

/** How the answer names what it answers: by its own number, else by the one it got here. */
function cited({ numberAndSymbol, arrivalNumber, arrivalOn, documentOn }: Registered): string {
  const day = (date: string) => date.split('-').reverse().join('/');
  if (!numberAndSymbol) return `văn bản đến số ${arrivalNumber} ngày ${day(arrivalOn)}`;
  return `Văn bản số ${numberAndSymbol}${documentOn ? ` ngày ${day(documentOn)}` : ''}`;
}

/** A sentence that no other answer has, for finding this one again. */
export function answerPhrase({ arrivalNumber }: Registered): string {
  return `nội dung trả lời văn bản đến thứ ${arrivalNumber} của phường`;
}

export interface Answered {
  readonly id: string;
  readonly numberAndSymbol: string;
  readonly signedFile: string;
}

export async function answer(office: WalkOffice, incoming: Registered): Promise<Answered> {
  const { clerk, leader, head, officer, passphrase } = office;
  const { id } = await officer.post('/outgoing', {
    type: 'official-letter',
    abstract: `trả lời ${cited(incoming)}`.slice(0, 300),
    signer: office.ids.leader,
    authority: 'TM',
    recipients: { inside: [], outside: [{ name: incoming.issuer, method: 'exchange' }] },
    answersTo: incoming.id,
    completesIncoming: true,
    compose: {
      to: [incoming.issuer],
      paragraphs: [
        `Ủy ban nhân dân phường nhận được ${cited(incoming)} của ${incoming.issuer} về việc: ${incoming.abstract}.`,
        `Sau khi nghiên cứu, Ủy ban nhân dân phường thống nhất ${answerPhrase(incoming)} và giao đơn vị chuyên môn tổ chức thực hiện.`,
        'Trân trọng./.',
      ],
    },
  });
  await officer.step(`outgoing/${id}`, 'submit');
  await head.step(`outgoing/${id}`, 'approve');
  await clerk.step(`outgoing/${id}`, 'check', { confirmed: true });
  await leader.step(`outgoing/${id}`, 'sign', { keyId: office.keys.leader, passphrase });
  await clerk.step(`outgoing/${id}`, 'seal', { keyId: office.keys.agency, passphrase });
  return clerk.step(`outgoing/${id}`, 'issue', { dispatches: [] });
}

export async function verdicts(
  office: WalkOffice,
  { signedFile }: Answered,
): Promise<readonly SignatureVerdict[]> {
  const { items } = await office.clerk.get(`/files/${signedFile}/signatures`);
  const signatures: readonly SignatureVerdict[] = items[0]?.signatures ?? [];
  return signatures.map(({ field, verdict, reasons }) => ({ field, verdict, reasons }));
}

/** Both documents into a dossier of their own, and the dossier into the archive. */
export async function archive(
  office: WalkOffice,
  incoming: Registered,
  { id, numberAndSymbol }: Answered,
): Promise<void> {
  const { officer, archivist } = office;
  const dossier = await officer.post('/dossiers', {
    code: `${incoming.arrivalNumber}.${numberAndSymbol}`.slice(0, 40),
    title: `Giải quyết văn bản đến số ${incoming.arrivalNumber}`,
    retention: { years: 10 },
  });
  await officer.step(`dossiers/${dossier.id}`, 'file', { kind: 'incoming', id: incoming.id });
  await officer.step(`dossiers/${dossier.id}`, 'file', { kind: 'outgoing', id });
  await officer.step(`dossiers/${dossier.id}`, 'close');
  await officer.step(`dossiers/${dossier.id}`, 'hand-over');
  await archivist.step(`dossiers/${dossier.id}`, 'accept');
}
