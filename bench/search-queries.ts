/** The query mix of the search bench: common and rare words, as people ask, with and without marks. */
import { fold, type SearchRequest } from '../search/port.ts';
import { FIRST_YEAR, phrase, type Random, sentence, syllable } from './search-corpus.ts';

type Asked = Pick<SearchRequest, 'text'> & Partial<SearchRequest>;

const rank = (random: Random, size: number): number => Math.floor(size ** random()) - 1;
const two = (random: Random): string => `${syllable(rank(random, 2000))} ${syllable(rank(random, 2000))}`;
const dated = (random: Random): string => {
  const year = FIRST_YEAR + Math.floor(random() * 9);
  const month = 1 + Math.floor(random() * 9);
  return `ngày:${year}-0${month}..${year}-${String(month + 3).padStart(2, '0')}`;
};

export const QUERY_CLASSES: Readonly<Record<string, (random: Random) => Asked>> = {
  'word, common': (random) => ({ text: syllable(rank(random, 50)) }),
  'word, rare': (random) => ({ text: syllable(500 + Math.floor(random() * 1500)) }),
  words: (random) => ({ text: `${phrase(rank(random, 150))} ${phrase(rank(random, 150))}` }),
  'words, rare': (random) => ({ text: sentence(random, 4) }),
  'phrase, common': (random) => ({ text: `"${phrase(rank(random, 150))}"` }),
  'phrase, rare': (random) => ({ text: `"${two(random)}"` }),
  'phrase, of common words': (random) => ({
    text: `"${syllable(rank(random, 30))} ${syllable(rank(random, 30))}"`,
  }),
  unaccented: (random) => ({ text: fold(`${phrase(rank(random, 150))} ${syllable(rank(random, 500))}`) }),
  'unaccented phrase': (random) => ({ text: fold(`"${phrase(rank(random, 150))}"`) }),
  'field, text': (random) => ({ text: `trích yếu:"${phrase(rank(random, 150))}"` }),
  'field, number': (random) => ({ text: `số:${1 + Math.floor(random() * 9000)}/QĐ-UBND` }),
  'bare number': (random) => ({ text: `${1 + Math.floor(random() * 9000)} qd ubnd` }),
  'filtered by type': (random) => ({ text: phrase(rank(random, 150)), filters: { type: ['Quyết định'] } }),
  'filtered by dates': (random) => ({ text: `${phrase(rank(random, 150))} ${dated(random)}` }),
  'newest first': (random) => ({ text: phrase(rank(random, 150)), sort: 'newest' }),
  // The word left out is in up to half of the documents: who leaves out what nearly all have, asks for a full scan.
  exclusion: (random) => ({ text: `${phrase(rank(random, 150))} -${syllable(50 + rank(random, 500))}` }),
};
