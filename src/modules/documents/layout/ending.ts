import type { CompleteFields } from './fields.ts';
import { AREA, type Sheet, type Style } from './sheet.ts';
import { drawCentred, plainLines } from './wrap.ts';

const BOLD_14: Style = { face: 'bold', size: 14 };
const LABEL: Style = { face: 'boldItalic', size: 12 };
const SMALL: Style = { face: 'regular', size: 11 };

const RIGHT = { centre: AREA.right - 116, width: 232 };
const LEFT_WIDTH = 212;
const LEADING = 17;
const SMALL_LEADING = 13.5;
/** Room between position and name for the picture of a signature and a seal of 36 mm. */
const SIGNING_ROOM = 92;

export interface Ending {
  height: number;
  draw(sheet: Sheet): void;
}

/** Boxes 7a, 7c, 7b (right), 9b and 12 (left): they stand side by side and are never parted by a page's end. */
export function ending(sheet: Sheet, fields: CompleteFields): Ending {
  const { authority, position, name } = fields.signature;
  const width = RIGHT.width;
  const capitals = [...authority, position].flatMap((line) =>
    plainLines(sheet, line.toLocaleUpperCase('vi'), { ...BOLD_14, width }),
  );
  // Phụ lục I, III.3: box 12 stands under the recipients, in capitals and Arabic digits, size 11.
  const mark = fields.draftMark ? [fields.draftMark.toLocaleUpperCase('vi')] : [];
  const recipients = [...recipientLines(sheet, fields.recipients), ...mark];
  const signed = capitals.length * LEADING + SIGNING_ROOM;
  const listed = recipients.length === 0 ? 0 : 16 + recipients.length * SMALL_LEADING;
  return {
    height: 24 + Math.max(signed, listed),
    draw: (on) => {
      const top = on.y - 24;
      const last = drawCentred(on, capitals, { x: RIGHT.centre, y: top, leading: LEADING, style: BOLD_14 });
      on.centred(name, { x: RIGHT.centre, y: last.y - SIGNING_ROOM }, BOLD_14);
      drawRecipients(on, recipients, top);
      on.y = top - Math.max(signed, listed);
    },
  };
}

/** Phụ lục I, II.9.d: each after a dash, a semicolon at its end; the last line, which keeps a copy, ends with a stop. */
function recipientLines(sheet: Sheet, recipients: readonly string[]): string[] {
  return recipients.flatMap((name, index) => {
    const end = index === recipients.length - 1 ? '.' : ';';
    const text = `- ${name.replace(/^-\s*/, '').replace(/[;.]$/, '')}${end}`;
    return plainLines(sheet, text, { ...SMALL, width: LEFT_WIDTH });
  });
}

function drawRecipients(sheet: Sheet, lines: readonly string[], top: number): void {
  if (lines.length === 0) return;
  sheet.text('Nơi nhận:', { x: AREA.left, y: top }, LABEL);
  lines.forEach((line, index) => {
    sheet.text(line, { x: AREA.left, y: top - 15 - index * SMALL_LEADING }, SMALL);
  });
}
