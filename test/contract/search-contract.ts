import type { Search } from '../../search/port.ts';
import { findingContract } from './search/finding.ts';
import { highlightContract } from './search/highlights.ts';
import { languageContract } from './search/language.ts';
import { listContract } from './search/lists.ts';
import { rebuildContract } from './search/rebuild.ts';
import { rightsContract } from './search/rights.ts';
import { suggestContract } from './search/suggestions.ts';
import { writeContract } from './search/writes.ts';

/** Opens an empty index of the test's own. */
export type OpenSearch = () => Promise<Search>;

/** What every engine must do; the titles are the specification. */
export function searchContract(open: OpenSearch): void {
  writeContract(open);
  findingContract(open);
  languageContract(open);
  rightsContract(open);
  listContract(open);
  highlightContract(open);
  suggestContract(open);
  rebuildContract(open);
}
