/** A thread that answers, fails or ends, as it is asked. */
import { serve } from '../../storage/embedded/thread.ts';
import { StorageError } from '../../storage/port.ts';

serve((what: string) => {
  if (what === 'end') process.exit(3);
  if (what === 'throw') throw new StorageError('DUPLICATE_KEY', 'there already', { key: 'k' });
  if (what === 'crash') {
    setImmediate(() => {
      throw new Error('nobody expected this');
    });
    return new Promise(() => {});
  }
  return `${what}!`;
});
