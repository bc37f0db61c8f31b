import classes from './InspectedList.module.css';
import { fingerprintText } from './trust-texts.ts';

export function Fingerprint({ value }: { value: string }) {
  return <span className={classes.print}>{fingerprintText(value)}</span>;
}
