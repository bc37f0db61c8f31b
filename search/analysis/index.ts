export { fold, repairLetters } from './letters.ts';
export { looksLikeNumber, numberKey } from './numbers.ts';
export { type Word, words } from './words.ts';
