/** Both engines on the same documents and questions: the same documents found, as typed or not, marked and counted alike. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openSearch } from '../../search/open.ts';
import type { Search, SearchAnswer, SearchDocument } from '../../search/port.ts';
import { AGENCY, doc } from '../contract/search/support.ts';
import { ServerForTests } from '../support/elasticsearch.ts';

const url = process.env.ELASTICSEARCH_URL;

/** Numbers that look like chance and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const WORDS = (
  'kế hoạch phòng chống lụt bão ủy uỷ ban nhân dân hòa hoà bình thúy thuý đất đai bán bàn ban nhà quyết định thành lập tổ ' +
  'công tác cải cách hành chính an ninh trật tự họp giao ban Ñồng ñất Straße café Œuvre naïve Юлия Ελλάδα 2026 15 03/2026 ' +
  "QĐ-UBND NĐ-СР e-mail 1.500.000 hóa hoá quỷ quý qúy loè lòe ﬁnance x²  O'Brien"
).split(' ');

function textOf(roll: (sides: number) => number, length: number): string {
  const words = Array.from({ length }, () => WORDS[roll(WORDS.length)]!);
  const spelt = words.map((word) => (roll(8) === 0 ? word.toUpperCase() : word));
  const text = spelt.map((word) => word + (roll(9) === 0 ? [',', '.', ';', '\n'][roll(4)] : '')).join(' ');
  if (roll(5) === 0) return text.normalize('NFD');
  return roll(6) === 0 ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd') : text;
}

function documents(): SearchDocument[] {
  const roll = dice(7);
  return Array.from({ length: 80 }, (_, i) =>
    doc(`d${i}`, {
      text: {
        number: `${roll(30)}/${['QĐ-UBND', 'KH-BNV', 'NĐ-СР'][roll(3)]}`,
        title: textOf(roll, 3 + roll(4)),
        abstract: textOf(roll, 5 + roll(8)),
        issuer: textOf(roll, 3),
        body: textOf(roll, 20 + roll(300)),
      },
      keywords: { type: [['Quyết định', 'Công văn', 'Kế hoạch'][roll(3)]!], year: [String(2024 + roll(3))] },
      dates: { issued: `202${4 + roll(3)}-0${1 + roll(9)}-1${roll(10)}` },
      readers: [`u:${roll(4)}`],
      sortDate: `2026-0${1 + roll(9)}-1${roll(10)}`,
    }),
  );
}

function questions(): string[] {
  const roll = dice(11);
  const word = (): string => WORDS[roll(WORDS.length)]!.replace(/"/g, '');
  const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  const forms: readonly (() => string)[] = [
    word,
    () => bare(word()),
    () => `${word()} ${word()}`,
    () => bare(`${word()} ${word()}`),
    () => `"${word()} ${word()}"`,
    () => `"${bare(`${word()} ${word()}`)}"`,
    () => `${word()} -${word()}`,
    () => `${word()} -"${word()} ${word()}"`,
    () => `trích yếu:${word()}`,
    () => `nội dung:"${word()} ${word()}"`,
    () => `số:${roll(30)}`,
    () => `${roll(30)}/qđ-ubnd`,
    () => `loại:"quyet dinh" ${word()}`,
    () => `${word()} ngày:202${4 + roll(3)}-0${1 + roll(9)}..`,
  ];
  return Array.from({ length: 154 }, (_, i) => forms[i % forms.length]!());
}

const ask = (search: Search, text: string): Promise<SearchAnswer> =>
  search.query({
    agency: AGENCY,
    readerTokens: ['u:1', 'u:2', 'u:3'],
    text,
    limit: 100,
    facets: ['type', 'kind'],
  });

/** What must agree. Order, and which sentences of a body are shown, are each engine's own. */
function told({ hits, total, facets, relaxed }: SearchAnswer): object {
  const found = hits.map(({ ref, exact, highlights: { body, ...short } }) => ({
    id: ref.id,
    exact,
    short,
    body: body !== undefined,
  }));
  return { relaxed, total, facets, found: found.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

if (url) {
  describe('Elasticsearch and the embedded engine', () => {
    const server = new ServerForTests(url);
    let folder: string;
    let engines: readonly Search[];

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'agree-'));
      engines = [await openSearch({ engine: 'embedded', folder }), await server.open()];
      for (const engine of engines) await engine.put(documents());
    });
    after(async () => {
      for (const engine of engines) await engine.close();
      await server.clear();
      await rm(folder, { recursive: true, force: true });
    });

    it('find the same documents by 154 questions, and mark and count the same', async () => {
      for (const text of questions()) {
        const [embedded, distributed] = await Promise.all(engines.map((engine) => ask(engine, text)));
        // Which words tell, when none has all, depends on how often they are elsewhere.
        if (embedded!.relaxed)
          expect(distributed!.relaxed || distributed!.hits.length === 0, text).to.equal(true);
        else expect(told(distributed!), text).to.deep.equal(told(embedded!));
      }
    });
  });
}
