import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { handSignature, isBlue, isRed, roundSeal, seenPage } from '../modules/signatures/support/pictures.ts';
import { pdfText } from '../support/verifiers.ts';
import { outgoing, PASSPHRASE, startWard, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
const codes = (body: any) => (body.reasons ?? []).map((reason: { code: string }) => reason.code);
const MM = 72 / 25.4;
/** A4. */
const HEIGHT = 297;

describe('places of number, date, signature and seal (NĐ 30/2020, Phụ lục I, Phần I.II.3-8)', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
    await picture('chutich', 'chutich', handSignature());
    await picture('vanthu1', 'agency', roundSeal(400, 400 / 0.032));
  });
  after(() => ward.close());

  async function picture(who: string, key: 'chutich' | 'agency', png: Buffer): Promise<void> {
    const client = await ward.as(who);
    const keys = (await client.get('/signing-keys')).body.items;
    const { id, version } = keys.find((one: { id: string }) => one.id === ward.keys.get(key));
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(png)]), 'anh.png');
    const { status } = await client.send(`/signing-keys/${id}/picture`, { method: 'PUT', body }, { version });
    expect(status).to.equal(200);
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  const places = async (id: string, who = 'chutich'): Promise<any> => {
    return (await (await ward.as(who)).get(`/outgoing/${id}/places`)).body;
  };
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const box = (body: any, item: string) => body.items.find((one: { item: string }) => one.item === item);

  async function sealed(id: string): Promise<Buffer> {
    const sign = { keyId: ward.keys.get('chutich'), passphrase: PASSPHRASE };
    expect((await ward.step('chutich', `outgoing/${id}/sign`, sign)).status).to.equal(200);
    const seal = { keyId: ward.keys.get('agency'), passphrase: PASSPHRASE };
    const { body } = await ward.step('vanthu1', `outgoing/${id}/seal`, seal);
    return readFile(await ward.download('vanthu1', body.signedFile));
  }

  it('are found in the text and shown before anything is signed, the seal in its real size', async () => {
    const { id } = await outgoing(ward, 'check');
    const found = await places(id);
    expect(found).to.include({ position: 'CHỦ TỊCH', name: 'Nguyễn Văn Thành', mayMove: true });
    expect(found.items.map((one: { found: boolean }) => one.found)).to.eql([true, true, true, true]);
    const [signature, seal] = [box(found, 'signature'), box(found, 'seal')];
    // The picture of the seal says 32 mm.
    expect(seal.width / MM).to.be.closeTo(32, 0.01);
    expect((seal.x + seal.width - signature.x) / signature.width).to.be.closeTo(1 / 3, 0.01);
    expect((await places(id, 'truongkinhte')).mayMove).to.equal(false);
  });

  it('are where signature and seal then stand, the seal over a third of the picture of the signature', async () => {
    const { id } = await outgoing(ward, 'check');
    const found = await places(id);
    const file = await sealed(id);
    const page = await seenPage(file, box(found, 'signature').page);
    const [blue, red] = [page.box(isBlue)!, page.box(isRed)!];
    expect(red.right - red.left).to.be.closeTo(32, 0.4);
    expect(red.bottom - red.top).to.be.closeTo(32, 0.4);
    // The picture is twice as wide as high; its left third lies under the seal.
    const signature = box(found, 'signature');
    const width = Math.min(signature.width, signature.height * 2) / MM;
    const left = blue.right - width;
    expect((red.right - left) / width).to.be.closeTo(1 / 3, 0.02);
  });

  it('are kept as a person moves them, and that is where everything is drawn', async () => {
    const { id } = await outgoing(ward, 'check');
    const before = await places(id);
    const signature = { page: 1, x: 150 * MM * 0.7, y: 40 * MM, width: 50 * MM, height: 25 * MM };
    const number = { x: box(before, 'number').x + 10 * MM, y: box(before, 'number').y - 12 * MM };
    const moved = await ward.step('chutich', `outgoing/${id}/places`, { signature, number });
    expect(moved.status, JSON.stringify(moved.body)).to.equal(200);
    const after = await places(id);
    expect(box(after, 'signature')).to.include({ ...signature, moved: true });
    expect(box(after, 'date')).to.include({ moved: false });
    expect(after.moved.by.name).to.equal('Nguyễn Văn Thành');
    const file = await sealed(id);
    const blue = (await seenPage(file)).box(isBlue)!;
    expect(blue.right).to.be.closeTo((signature.x + signature.width) / MM, 0.5);
    expect(blue.bottom).to.be.closeTo(HEIGHT - signature.y / MM, 0.5);
    expect(await pdfText(await ward.download('vanthu1', (await settledFile(id)).signedFile))).to.match(
      /\d\d/,
    );
  });

  const settledFile = async (id: string) => (await (await ward.as('vanthu1')).get(`/outgoing/${id}`)).body;

  it('come back to what was found when nothing is set, and with a new version of the draft', async () => {
    const { id } = await outgoing(ward, 'draft');
    const found = await places(id, 'chuyenvien2');
    const number = { x: 100, y: 500 };
    expect((await ward.step('chuyenvien2', `outgoing/${id}/places`, { number })).status).to.equal(200);
    expect(box(await places(id, 'chuyenvien2'), 'number')).to.include({ ...number, moved: true });
    expect((await ward.step('chuyenvien2', `outgoing/${id}/places`, {})).status).to.equal(200);
    expect((await places(id, 'chuyenvien2')).items).to.eql(found.items);
  });

  it('are refused outside the page, over one another, and in sizes that no signature has', async () => {
    const { id } = await outgoing(ward, 'check');
    const found = await places(id);
    const { page, x, y, width, height } = box(found, 'signature');
    const signature = { page, x, y, width, height };
    const refused = async (body: object) => {
      const answer = await ward.step('chutich', `outgoing/${id}/places`, body);
      expect(answer.status).to.equal(422);
      return codes(answer.body);
    };
    expect(await refused({ signature: { ...signature, x: 560 } })).to.include('PLACE_OUTSIDE_PAGE');
    // The seal would have no room at the left of the signature.
    expect(await refused({ signature: { ...signature, x: 10 } })).to.eql(['PLACE_OUTSIDE_PAGE']);
    expect(await refused({ signature: { ...signature, page: 7 } })).to.include('PLACE_OUTSIDE_PAGE');
    expect(await refused({ number: { x: box(found, 'date').x, y: box(found, 'date').y } })).to.eql([
      'PLACES_OVERLAP',
    ]);
    expect(await refused({ signature: { ...signature, width: 5, height: 5 } })).to.eql(['PLACE_SIZE']);
  });

  it('are set by who has the document, and never after it was signed', async () => {
    const { id } = await outgoing(ward, 'check');
    const number = { x: 100, y: 500 };
    const other = await ward.step('truongkinhte', `outgoing/${id}/places`, { number });
    expect(codes(other.body)).to.eql(['PLACES_NOT_YOURS']);
    const { id: signed } = await outgoing(ward, 'sign');
    const late = await ward.step('chutich', `outgoing/${signed}/places`, { number });
    expect(codes(late.body)).to.eql(['PLACES_SETTLED']);
  });
});
