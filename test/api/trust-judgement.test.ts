import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { outgoing, startWard, type Ward } from '../support/ward.ts';

describe('The trust list decides how signatures are judged', function () {
  this.timeout(60_000);
  let ward: Ward;
  let file: string;

  before(async () => {
    ward = await startWard();
    file = (await outgoing(ward, 'issue')).signedFile;
  });
  after(() => ward.close());

  /** Judged anew; what was said before stays below it. */
  const reasons = async (): Promise<string[][]> => {
    const { body } = await (await ward.as('tracuu')).post(`/files/${file}/signatures/judge`, {});
    return (body.items[0].signatures as { reasons: string[] }[]).map((one) => one.reasons);
  };

  it('from the next judgement on: without the root nothing is proven, with it again everything', async () => {
    const admin = await ward.as('quantri');
    const trusted = await reasons();
    expect(trusted).to.have.length(2);
    const [root] = (await admin.get('/trusted-roots?state=trusted')).body.items;
    const given = { reason: 'thử bỏ' };
    const removed = await admin.post(`/trusted-roots/${root.id}/remove`, given, { version: root.version });
    expect(removed.status).to.equal(200);
    expect(trusted.flat()).not.to.include('CHAIN_NOT_TRUSTED');
    expect(await reasons()).to.deep.equal([['CHAIN_NOT_TRUSTED'], ['CHAIN_NOT_TRUSTED']]);
    const again = { name: 'goc.pem', content: await readFile(ward.root) };
    expect((await admin.upload('/trusted-roots', again, { reason: 'thử thêm lại' })).status).to.equal(201);
    expect(await reasons()).to.deep.equal(trusted);
  });

  it('and every verdict is kept with the list by which it was passed', async () => {
    const { body } = await (await ward.as('tracuu')).get(`/files/${file}/signatures`);
    const lists = body.items.map(({ trustList }: { trustList: number }) => trustList);
    // The latest first: with the root again, without it, before; the first of all when the file was sealed.
    expect(lists).to.deep.equal([3, 2, 1, 1]);
    expect(body.actions).to.deep.equal(['judge']);
    expect(body.items[0].sentence.vi).to.match(/còn nguyên vẹn.*chưa biết chứng thư số có bị thu hồi/);
  });
});
