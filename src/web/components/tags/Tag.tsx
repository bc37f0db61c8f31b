import type { ReactNode } from 'react';
import classes from './Tag.module.css';

export type Tone = 'plain' | 'wait' | 'go' | 'done' | 'alarm';

/** A short word on a quiet ground; the tone never tells alone what the word does not say. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
