/** Writes what is moved into a folder. */
import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import type { HeldCursor, HeldState, MovedEntry, UnfinishedMark } from '../moving/holdings.ts';
import { COUNTER, type Kind, type SignedHead } from '../port.ts';
import { inTransaction, openWriter } from './database.ts';
import type { Folder } from './files.ts';
import { checkFormat } from './migrate.ts';
import { buildRecords } from './move-build.ts';
import { writeMark } from './move-mark.ts';
import { MovedEntryWriter } from './move-writer.ts';
import { BASE_TABLES, createKind } from './schema.ts';
import { STATE_TABLES } from './state-writer.ts';
import { serve } from './thread.ts';

export type MoveRequest =
  | { readonly do: 'open' }
  | { readonly do: 'mark'; readonly mark: UnfinishedMark }
  | { readonly do: 'write'; readonly agency: string; readonly entries: readonly MovedEntry[] }
  | { readonly do: 'build' }
  | { readonly do: 'heads'; readonly heads: readonly SignedHead[] }
  | { readonly do: 'cursors'; readonly cursors: readonly HeldCursor[] }
  | { readonly do: 'states'; readonly from: 'nothing' | 'there'; readonly states: readonly HeldState[] }
  | { readonly do: 'finish' }
  | { readonly do: 'close' };

const { folder, kinds } = workerData as { readonly folder: Folder; readonly kinds: readonly Kind[] };

let records: DatabaseSync;
let states: DatabaseSync;
let entries: MovedEntryWriter;

function open(): void {
  records = openWriter(folder.records, { synchronous: 'FULL' });
  inTransaction(records, () => {
    records.exec(BASE_TABLES);
    checkFormat(records);
    records.exec(createKind(COUNTER));
  });
  states = openWriter(folder.state, { synchronous: 'FULL' });
  states.exec(STATE_TABLES);
  entries = new MovedEntryWriter(records);
}

function putHeads(heads: readonly SignedHead[]): void {
  const insert = records.prepare('INSERT OR IGNORE INTO signed_head VALUES (?, ?, ?, ?, ?, ?)');
  for (const { agency, seq, hash, at, publicKey, signature } of heads) {
    insert.run(agency, seq, hash, at, publicKey, signature);
  }
}

function replaceCursors(cursors: readonly HeldCursor[]): void {
  records.exec('DELETE FROM consumer');
  const insert = records.prepare('INSERT INTO consumer (consumer, agency, seq) VALUES (?, ?, ?)');
  for (const { consumer, agency, seq } of cursors) insert.run(consumer, agency, seq);
}

function writeStates({ from, states: some }: Extract<MoveRequest, { do: 'states' }>): void {
  if (from === 'nothing') states.exec('DELETE FROM state');
  const insert = states.prepare(
    'INSERT INTO state (space, key, version, expires, owner, value) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { space, key, version, expires, owner, value } of some) {
    insert.run(space, key, version, expires, owner, value);
  }
}

/** What was erased on the way must not stay behind in the log. */
function finish(): void {
  writeMark(records, 'unfinished-move', undefined);
  for (const database of [records, states]) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function close(): void {
  records.close();
  states.close();
}

serve((request: MoveRequest) => {
  switch (request.do) {
    case 'open':
      return open();
    case 'mark':
      return writeMark(records, 'unfinished-move', request.mark);
    case 'write':
      return inTransaction(records, () => entries.write(request.agency, request.entries));
    case 'build':
      return buildRecords(records, kinds);
    case 'heads':
      return inTransaction(records, () => putHeads(request.heads));
    case 'cursors':
      return inTransaction(records, () => replaceCursors(request.cursors));
    case 'states':
      return inTransaction(states, () => writeStates(request));
    case 'finish':
      return finish();
    case 'close':
      return close();
  }
});
