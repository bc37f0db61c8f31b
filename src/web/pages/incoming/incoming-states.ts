import type { IncomingState } from '../../api/incoming.ts';
import type { Tone } from '../../components/tags/Tag.tsx';

export const INCOMING_TONES: { readonly [state in IncomingState]: Tone } = {
  registered: 'plain',
  submitted: 'wait',
  directed: 'wait',
  assigned: 'go',
  reported: 'go',
  completed: 'done',
};

/** Which of the six steps of the strip is under way in a state. */
export const STEP_OF_STATE: { readonly [state in IncomingState]: number } = {
  registered: 1,
  submitted: 2,
  directed: 3,
  assigned: 4,
  reported: 5,
  completed: 6,
};
