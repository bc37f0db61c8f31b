import type { OutgoingState } from '../../api/outgoing.ts';
import type { Tone } from '../../components/tags/Tag.tsx';

export const OUTGOING_STATES: readonly OutgoingState[] = [
  'drafting',
  'unit-check',
  'form-check',
  'signing',
  'numbered',
  'signed',
  'sealed',
  'issued',
  'withdrawn',
];

export const OUTGOING_TONES: { readonly [state in OutgoingState]: Tone } = {
  drafting: 'plain',
  'unit-check': 'wait',
  'form-check': 'wait',
  signing: 'wait',
  numbered: 'alarm',
  signed: 'go',
  sealed: 'go',
  issued: 'done',
  withdrawn: 'alarm',
};

/** Which of the six steps of the strip a state stands at. */
export const STEP_OF_STATE: { readonly [state in OutgoingState]: number } = {
  drafting: 0,
  'unit-check': 1,
  'form-check': 2,
  signing: 3,
  numbered: 3,
  signed: 4,
  sealed: 5,
  issued: 6,
  withdrawn: 6,
};
