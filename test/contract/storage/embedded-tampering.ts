import { hash } from 'node:crypto';
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { canonical } from '../../../storage/canonical.ts';
import type { Tampering } from './harness.ts';

/** Writes into the folder of a closed embedded storage, as somebody who owns it might. */
export function embeddedTampering(folder: string): Tampering {
  const write = (text: string, ...values: SQLInputValue[]) => {
    const database = new DatabaseSync(join(folder, 'records.sqlite'));
    database.prepare(text).run(...values);
    database.close();
  };
  const blob = (sha256: string) => join(folder, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    alterValue: (agency, seq) =>
      write(
        "UPDATE entry_value SET value = replace(value, 'new', 'old') WHERE agency = ? AND seq = ?",
        agency,
        seq,
      ),
    alterHeader: (agency, seq) =>
      write(
        'UPDATE entry SET header = replace(header, \'"lan"\', \'"an"\') WHERE agency = ? AND seq = ?',
        agency,
        seq,
      ),
    rewriteLast: () => rewriteLast(folder),
    removeEntry: (agency, seq) => {
      write('DELETE FROM entry WHERE agency = ? AND seq = ?', agency, seq);
      write('DELETE FROM entry_value WHERE agency = ? AND seq = ?', agency, seq);
    },
    cutAfter: (agency, seq) => cutAfter(write, agency, seq),
    renumber: (agency, from, to) => {
      write('UPDATE entry SET seq = ? WHERE agency = ? AND seq = ?', to, agency, from);
      write('UPDATE entry_value SET seq = ? WHERE agency = ? AND seq = ?', to, agency, from);
    },
    alterRecord: (kind, id) =>
      write(`UPDATE "record:${kind}" SET json = replace(json, 'new', 'old') WHERE id = ?`, id),
    removeRecord: (kind, id) => write(`DELETE FROM "record:${kind}" WHERE id = ?`, id),
    alterIndex: (kind, id) => write(`UPDATE "record:${kind}" SET "text:state" = 'old' WHERE id = ?`, id),
    setCounter: (id, last) =>
      write(`UPDATE "record:counter" SET json = json_set(json, '$.last', ${last}) WHERE id = ?`, id),
    feignErasing: (agency, seq) =>
      write(
        'UPDATE entry_value SET value = NULL, salt = NULL, erased_by = 4 WHERE agency = ? AND seq = ?',
        agency,
        seq,
      ),
    alterBlob: (sha256) => {
      const content = readFileSync(blob(sha256));
      content[0] = content[0]! ^ 1;
      writeFileSync(blob(sha256), content);
    },
    removeBlob: (sha256) => unlinkSync(blob(sha256)),
  };
}

/** Changes who did it and mends the hash, so that the chain alone looks right. */
function rewriteLast(folder: string): void {
  const database = new DatabaseSync(join(folder, 'records.sqlite'));
  const row = database.prepare('SELECT rowid AS row, header FROM entry ORDER BY seq DESC LIMIT 1').get()!;
  const header = canonical({ ...JSON.parse(row.header as string), actor: { person: 'nobody' } });
  const update = database.prepare('UPDATE entry SET header = ?, hash = ? WHERE rowid = ?');
  update.run(header, hash('sha256', header), row.row!);
  database.close();
}

type WriteRow = (text: string, ...values: SQLInputValue[]) => void;

function cutAfter(write: WriteRow, agency: string, seq: number): void {
  write('DELETE FROM entry WHERE agency = ? AND seq > ?', agency, seq);
  write('DELETE FROM entry_value WHERE agency = ? AND seq > ?', agency, seq);
  write('DELETE FROM "record:document" WHERE agency = ? AND seq > ?', agency, seq);
}
