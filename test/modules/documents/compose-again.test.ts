import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { compose } from '../../../src/modules/documents/layout/compose.ts';
import { pdfText } from '../../support/verifiers.ts';

const fields = (abstract: string) => ({
  agency: { name: 'Ủy ban nhân dân phường Sông Vàng' },
  symbol: 'UBND-VP',
  place: 'Sông Vàng',
  year: 2026,
  abstract,
  body: ['Kính đề nghị phối hợp.'],
  signature: { authority: [], position: 'CHỦ TỊCH', name: 'Nguyễn Văn Thành' },
});

describe('composing one document after another in one process', () => {
  it('keeps every letter of the later ones, also those that were parts of others before', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-compose-'));
    try {
      const file = path.join(folder, 'a.pdf');
      await compose(fields('đổi ổ điện ở cổng số ba'));
      await writeFile(file, await compose(fields('tệp bị thay đổi ngoài hệ thống')));
      expect(await pdfText(file)).to.contain('tệp bị thay đổi ngoài hệ thống');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
