import type { Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import type { TestServerOptions } from '../support/server.ts';

type Person = Client & { readonly id: string };

/** An office with everybody that an incoming document meets. */
export interface IncomingOffice extends TestOffice {
  readonly clerk: Person;
  readonly leader: Person;
  readonly deputy: Person;
  readonly head: Person;
  readonly officer: Person;
  readonly colleague: Person;
  /** Of another unit. */
  readonly otherHead: Person;
  readonly otherOfficer: Person;
  readonly otherUnit: string;
  readonly searcher: Person;
  readonly archivist: Person;
}

export async function startIncomingOffice(options: TestServerOptions = {}): Promise<IncomingOffice> {
  const office = await startTestOffice(options);
  const unit = { name: 'Phòng Kinh tế', abbreviation: 'KT', order: 2 };
  const otherUnit = (await office.admin.post('/units', unit)).body.id as string;
  return {
    ...office,
    otherUnit,
    clerk: await office.person('vanthu', ['clerk']),
    leader: await office.person('chutich', ['leader']),
    deputy: await office.person('phochutich', ['leader']),
    head: await office.person('truongphong', ['head', 'officer']),
    officer: await office.person('chuyenvien', ['officer']),
    colleague: await office.person('dongnghiep', ['officer']),
    otherHead: await office.person('truongkinhte', ['head'], otherUnit),
    otherOfficer: await office.person('cvkinhte', ['officer'], otherUnit),
    searcher: await office.person('tracuu', ['searcher']),
    archivist: await office.person('luutru', ['archivist']),
  };
}

let given = 0;

/** What a clerk fills in; a number of its own each time. */
export function letter(fields: object = {}): Record<string, unknown> {
  given += 1;
  return {
    number: String(given),
    symbol: 'SNV-VP',
    documentOn: '2026-01-05',
    issuer: 'Sở Nội vụ',
    type: 'official-letter',
    abstract: `V/v báo cáo công tác văn thư, lần ${given}`,
    ...fields,
  };
}

export async function registerLetter(office: IncomingOffice, fields: object = {}) {
  const answer = await office.clerk.post('/incoming', letter(fields));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

export type State = 'registered' | 'submitted' | 'directed' | 'assigned' | 'reported' | 'completed';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** One step; throws what was answered unless it was done. */
export async function take(by: Client, seen: Seen, step: { readonly [action: string]: object | undefined }) {
  const [[action, body] = ['', {}]] = Object.entries(step);
  const answer = await by.post(`/incoming/${seen.id}/${action}`, body, { version: seen.version });
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A document brought to a state by the people who bring it there. */
export async function documentIn(office: IncomingOffice, state: State, fields: object = {}) {
  const { clerk, leader, head, officer } = office;
  let doc = await registerLetter(office, fields);
  const steps: readonly [State, () => Promise<typeof doc>][] = [
    ['submitted', () => take(clerk, doc, { submit: { to: leader.id } })],
    [
      'directed',
      () =>
        take(leader, doc, {
          direct: {
            leadUnit: office.unit,
            coordinateUnits: [office.otherUnit],
            text: 'Văn phòng chủ trì, Phòng Kinh tế phối hợp.',
            workingDays: 5,
          },
        }),
    ],
    [
      'assigned',
      () => take(head, doc, { assign: { lead: officer.id, coordinators: [office.colleague.id] } }),
    ],
    ['reported', () => take(officer, doc, { report: { result: 'Đã gửi báo cáo.' } })],
    ['completed', () => take(leader, doc, { complete: {} })],
  ];
  for (const [reached, step] of steps) {
    if (doc.state === state) return doc;
    doc = await step();
    if (doc.state !== reached) throw new Error(`${doc.state} instead of ${reached}`);
  }
  return doc;
}
