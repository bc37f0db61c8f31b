import { useCurrentInSight } from '../page/use-current-in-sight.ts';
import classes from './StepStrip.module.css';

interface StepStripProps {
  label: string;
  steps: readonly string[];
  /** Index of the step that is under way; as many as there are steps: all done. */
  at: number;
}

/** Where a document stands on its way. */
export function StepStrip({ label, steps, at }: StepStripProps) {
  const list = useCurrentInSight<HTMLOListElement>(at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <ol className={classes.strip} aria-label={label} tabIndex={0} ref={list}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-stand={index < at ? 'past' : index === at ? 'now' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
