import { present } from '../../../kernel/present.ts';
import { type Directory, nameOf } from '../../directory/index.ts';
import { isSound } from '../validation/report.ts';
import { fileSentenceOf, sentenceOf } from '../validation/sentences.ts';
import type { Judgement } from './judgement.ts';

/** A verdict with what it says to people. */
export function judgementView(judgement: Judgement, directory: Directory) {
  const { signatures, by, leftOut, subIndication, told: _told, ...rest } = judgement;
  return {
    ...rest,
    ...present({ leftOut, subIndication }),
    by: nameOf(directory, by),
    sentence: fileSentenceOf(judgement),
    signatures: signatures.map((one) => ({ ...one, sound: isSound(one), sentence: sentenceOf(one) })),
  };
}
