/** The other way round: what the journal wrote last is there as a record, and versions follow one another. */
import { COUNTER } from '../port.ts';
import { storedKinds, type Work } from './verify-work.ts';

interface Written {
  readonly agency: string;
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly version: number;
  readonly erasedBy: number | null;
  readonly removed: number;
}

const ALL = `SELECT agency, kind, id, seq, version, erased_by AS erasedBy, value IS 'null' AS removed
  FROM entry_value ORDER BY agency, kind, id, seq`;

export function verifyUnrecorded(work: Work): void {
  const isPresent = presence(work);
  let before: Written | undefined;
  const end = (last: Written | undefined) => {
    if (!last || last.removed === 1 || last.erasedBy !== null || last.kind === COUNTER.name) return;
    if (!isPresent(last)) work.report(placeOf(last), `the record is missing, entry ${last.seq} wrote it`);
  };
  for (const row of work.database.prepare(ALL).iterate()) {
    const written = row as unknown as Written;
    if (work.agency !== undefined && written.agency !== work.agency) continue;
    const same =
      before && before.id === written.id && before.kind === written.kind && before.agency === written.agency;
    if (!same) end(before);
    const expected = same ? before!.version + 1 : 1;
    // Taking a number raises a counter's version without a value.
    if (written.version !== expected && written.kind !== COUNTER.name) {
      work.report(
        placeOf(written),
        `entry ${written.seq} wrote version ${written.version} where ${expected} was due`,
      );
    }
    before = written;
  }
  end(before);
}

const placeOf = ({ kind, agency, id }: Written) => `${kind}/${agency}/${id}`;

function presence(work: Work): (written: Written) => boolean {
  const statements = new Map(
    storedKinds(work).map((kind) => [
      kind,
      work.database.prepare(`SELECT 1 FROM "record:${kind}" WHERE agency = ? AND id = ?`),
    ]),
  );
  return ({ kind, agency, id }) => statements.get(kind)?.get(agency, id) !== undefined;
}
