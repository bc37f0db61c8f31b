export { fold, repairLetters } from './letters.ts';
export { numberKey } from './numbers.ts';
export { type Word, words } from './words.ts';
