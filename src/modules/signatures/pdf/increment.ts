// An incremental update (ISO 32000-2, 7.5.6): new and changed objects after the end, every earlier byte left as it is.
import { createHash } from 'node:crypto';
import type { PdfFile } from './file.ts';
import { ByteSink, writeValue } from './serialise.ts';
import { dict, name, type PdfDict, PdfRef, PdfStream, PdfString, type PdfValue } from './values.ts';
import type { XrefSection } from './xref.ts';

interface Placed {
  readonly number: number;
  readonly generation: number;
  readonly offset: number;
}

export class Increment {
  readonly file: PdfFile;
  readonly #objects = new Map<number, { generation: number; value: PdfValue }>();
  #next: number;

  constructor(file: PdfFile) {
    this.file = file;
    this.#next = file.nextNumber;
  }

  add(value: PdfValue): PdfRef {
    const ref = this.reserve();
    this.put(ref, value);
    return ref;
  }

  /** A number for an object that comes later. */
  reserve(): PdfRef {
    this.#next += 1;
    return new PdfRef(this.#next - 1);
  }

  put(ref: PdfRef, value: PdfValue): void {
    this.#objects.set(ref.number, { generation: ref.generation, value });
  }

  /** The object as this update leaves it. */
  current(value: PdfValue | undefined): PdfValue {
    if (!(value instanceof PdfRef)) return value ?? null;
    const changed = this.#objects.get(value.number);
    return changed ? changed.value : this.file.resolve(value);
  }

  /** The whole file with the update at its end. */
  finish(): Buffer {
    const { bytes } = this.file;
    const last = bytes[bytes.length - 1];
    const sink = new ByteSink(bytes.length);
    if (last !== 10 && last !== 13) sink.text('\n');
    const placed: Placed[] = [];
    for (const [number, { generation, value }] of [...this.#objects].sort((a, b) => a[0] - b[0])) {
      placed.push({ number, generation, offset: sink.offset });
      sink.text(`${number} ${generation} obj\n`);
      writeValue(sink, value);
      sink.text('\nendobj\n');
    }
    this.#writeXref(sink, placed);
    return Buffer.concat([bytes, sink.take()]);
  }

  #writeXref(sink: ByteSink, placed: readonly Placed[]): void {
    const newest = this.file.sections[0] as XrefSection;
    const start = sink.offset;
    if (newest.form === 'table') {
      sink.text(`xref\n${tableText(placed)}trailer\n`);
      writeValue(sink, this.#trailer(newest, this.#next));
    } else {
      const number = this.#next;
      const all = [...placed, { number, generation: 0, offset: start }];
      const stream = xrefStream(all, this.#trailer(newest, number + 1));
      sink.text(`${number} 0 obj\n`);
      writeValue(sink, stream);
      sink.text('\nendobj');
    }
    sink.text(`\nstartxref\n${start}\n%%EOF\n`);
  }

  #trailer(newest: XrefSection, size: number): PdfDict {
    const { trailer } = this.file;
    return dict({
      Size: size,
      Root: trailer.get('Root'),
      Info: trailer.get('Info'),
      ID: this.#identifier(trailer.get('ID')),
      Prev: newest.offset,
    });
  }

  /** The first part names the document, the second this version of it (ISO 32000-2, 14.4). */
  #identifier(given: PdfValue | undefined): PdfValue | undefined {
    const pair = this.file.resolve(given);
    if (!Array.isArray(pair) || pair[0] === undefined) return undefined;
    const version = createHash('sha256').update(this.file.bytes).digest().subarray(0, 16);
    return [pair[0], new PdfString(version, true)];
  }
}

function runs(placed: readonly Placed[]): Placed[][] {
  const result: Placed[][] = [];
  for (const one of placed) {
    const run = result.at(-1);
    if (run?.[0] && one.number === run[0].number + run.length) run.push(one);
    else result.push([one]);
  }
  return result;
}

function tableText(placed: readonly Placed[]): string {
  let text = '';
  for (const run of runs(placed)) {
    text += `${run[0]?.number ?? 0} ${run.length}\n`;
    for (const { offset, generation } of run) {
      text += `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n\r\n`;
    }
  }
  return text;
}

function xrefStream(placed: readonly Placed[], trailer: PdfDict): PdfStream {
  const rows = placed.map(({ offset, generation }) => {
    const row = Buffer.alloc(8);
    row.writeUInt8(1, 0);
    row.writeUIntBE(offset, 1, 5);
    row.writeUInt16BE(generation, 6);
    return row;
  });
  const index = runs(placed).flatMap((run) => [run[0]?.number ?? 0, run.length]);
  const more = { Type: name('XRef'), W: [1, 5, 2], Index: index };
  return new PdfStream(trailer.with(more), Buffer.concat(rows));
}
