import type { TextLine } from '../reading/reading.ts';
import { signingBlocks } from '../reading/signing-block.ts';
import { agencyCase } from './agency-case.ts';
import { readPlace } from './date.ts';
import { type Head, type HeadLine, isBodyStart, isCapitals, isRule } from './head.ts';
import { STAMP } from './stamps.ts';
import type { Suggestions } from './suggestions.ts';
import type { Title } from './type.ts';

type Issuer = Pick<Suggestions, 'issuer' | 'issuerParent'>;

/** The words that names of agencies begin with. */
const KIND =
  /^(?:uy ban|ubnd|hoi dong|hdnd|bo|so|phong|van phong|cuc|tong cuc|chi cuc|vu|truong|ban|cong an|toa an|vien|trung tam|cong ty|tong cong ty|tap doan|dang|dang bo|dang uy|huyen uy|quan uy|tinh uy|thanh uy|thanh tra|kho bac|bao hiem|ngan hang|chinh phu|quoc hoi|thu tuong|chu tich|dai hoc|hoc vien|benh vien|lien doan|hoi|doan|mat tran|doi|tram|hat|to|bcd|buu dien|dai)(?!\p{L})/u;
/** A line that is only the kind goes on in the next: `VĂN PHÒNG` / `UBND THÀNH PHỐ`. */
const ONLY_KIND = /^(?:van phong|ban quan ly|trung tam|phong|ban|cong an|thanh tra|hoi dong|toa an|truong)$/;

/** Phụ lục I, Phần I, II.2: the agency above, then the issuing agency, in capitals at the head of the page. */
export function readIssuer(head: Head, all: readonly TextLine[], title: Title | undefined): Issuer {
  const names = namesIn(head, title);
  const issuer = names.at(-1);
  if (issuer) {
    const above = names.at(-2);
    const sure = names.length <= 3 && KIND.test(issuer.bare);
    return {
      issuer: { value: agencyCase(issuer.text), sure },
      ...(above && { issuerParent: { value: agencyCase(above.text), sure } }),
    };
  }
  return guess(head, all, title);
}

interface Name {
  text: string;
  bare: string;
}

function namesIn(head: Head, title: Title | undefined): Name[] {
  const lines = headingLines(head, title);
  const names: Name[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const goesOn = last && (!KIND.test(line.bare) || ONLY_KIND.test(last.bare));
    if (goesOn) {
      last.text = `${last.text} ${line.text}`;
      last.bare = `${last.bare} ${line.bare}`;
    } else {
      names.push({ text: line.text, bare: line.bare });
    }
  }
  return names;
}

/** Lines in capitals above the number, which stand in the left column where the page has columns. */
function headingLines(head: Head, title: Title | undefined): HeadLine[] {
  const number = head.lines.findIndex((line) => /^so\s*[:.]/.test(line.bare));
  const body = head.lines.findIndex(isBodyStart);
  const ends = [number, body, title?.at ?? -1].filter((index) => index >= 0);
  const above = head.lines.slice(0, Math.min(...ends, 14));
  return above.filter((line) => {
    return isCapitals(line.text) && !isRule(line.text) && !STAMP.test(line.text) && !/\d{4}/.test(line.text);
  });
}

/** Without a heading: who decides, in capitals before the căn cứ; else whom the signer signs for, and the place. */
function guess(head: Head, all: readonly TextLine[], title: Title | undefined): Issuer {
  const body = head.lines.findIndex(isBodyStart);
  const after = head.lines.slice((title?.at ?? 0) + 1, Math.max(0, body));
  const deciding = after.find((line) => isCapitals(line.text) && KIND.test(line.bare));
  if (title && deciding) return { issuer: { value: agencyCase(deciding.text), sure: false } };
  const signedFor = signingBlocks(all)[0]?.titles.find((line) => /^TM\s?\./.test(line.text));
  if (!signedFor) return {};
  const name = agencyCase(signedFor.text.replace(/^TM\s?\.\s?/, ''));
  const place = readPlace(head);
  return {
    issuer: {
      value: place && !/\s(?:quận|phường|xã|tỉnh|thành phố)\s/i.test(name) ? `${name} ${place}` : name,
      sure: false,
    },
  };
}
