import type { JudgedSignature, Judgement } from '../../api/judgements.ts';
import { currentLocale } from '../../i18n/index.ts';
import type { Tone } from '../tags/Tag.tsx';

/** How a verdict is shown: by a word, a colour and a picture, each saying the same. */
export type Standing = 'passed' | 'intact' | 'open' | 'failed' | 'none';

export const TONE: { readonly [standing in Standing]: Tone } = {
  passed: 'done',
  intact: 'wait',
  open: 'wait',
  failed: 'alarm',
  none: 'plain',
};

export function standingOf({ verdict, sound }: Pick<JudgedSignature, 'verdict' | 'sound'>): Standing {
  if (verdict === 'TOTAL-PASSED') return 'passed';
  if (verdict === 'TOTAL-FAILED') return 'failed';
  return sound ? 'intact' : 'open';
}

export function fileStanding(judgement: Judgement): Standing {
  const { verdict, subIndication, attacks, signatures } = judgement;
  if (subIndication === 'NO_SIGNATURE') return 'none';
  const sound = attacks.length === 0 && signatures.length > 0 && signatures.every((one) => one.sound);
  return standingOf({ verdict, sound });
}

export function inOwnWords(sentence: Judgement['sentence']): string {
  return sentence[currentLocale()];
}
