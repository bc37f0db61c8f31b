import type { TextLine } from '../reading/reading.ts';
import { nameWithoutRank, signingBlocks } from '../reading/signing-block.ts';
import type { Head } from './head.ts';
import type { Suggestions } from './suggestions.ts';

/** Boxes 7a and 7b: the first block that ends with a name is the document's own; annexes come after it. */
export function readSigner(lines: readonly TextLine[]): Pick<Suggestions, 'signer' | 'signerTitle'> {
  const blocks = signingBlocks(lines);
  const block = blocks.find((one) => one.name !== undefined) ?? blocks[0];
  if (!block) return {};
  const title = block.titles.map((line) => line.text).join(' / ');
  const sure = block.name !== undefined && blocks[0] === block;
  return {
    ...(block.name && { signer: { value: nameWithoutRank(block.name.text), sure } }),
    signerTitle: { value: title, sure },
  };
}

const MOST = 20;

/** Box 9a: `Kính gửi`, one on its line or several after dashes. */
export function readRecipients(head: Head): Pick<Suggestions, 'recipients'> {
  const at = head.lines.findIndex((line) => /^kinh\s*gui/.test(line.bare));
  if (at < 0) return {};
  const own = head.lines[at]!.text.replace(/^K[íi]nh\s*g[ửu]i\s*:?\s*/iu, '').trim();
  if (own !== '' && !own.startsWith('-'))
    return { recipients: { value: [tidy(own)], sure: !/[;,]$/.test(own) } };
  const listed: string[] = own === '' ? [] : [own];
  for (const line of head.lines.slice(at + 1)) {
    if (line.text === '') continue;
    const goesOn = listed.length > 0 && !/[.;]$/.test(listed.at(-1)!);
    if (/^[-–+]/.test(line.text)) listed.push(line.text);
    else if (goesOn) listed[listed.length - 1] += ` ${line.text}`;
    else break;
    if (listed.length >= MOST || /\.$/.test(line.text)) break;
  }
  const value = listed.map(tidy).filter((name) => name !== '');
  return value.length === 0 ? {} : { recipients: { value, sure: /[.]$/.test(listed.at(-1)!) } };
}

function tidy(name: string): string {
  return name.replace(/^[-–+]\s*/, '').replace(/[;.,\s]+$/, '');
}
