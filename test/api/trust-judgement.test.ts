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

  const verdicts = async (): Promise<string[]> => {
    const { body } = await (await ward.as('tracuu')).get(`/files/${file}/signatures`);
    return (body.signatures as { verdict: string }[]).map(({ verdict }) => verdict);
  };

  it('from the next judgement on: without the root nothing is proven, with it again everything', async () => {
    const admin = await ward.as('quantri');
    const trusted = await verdicts();
    expect(trusted).to.have.length(2);
    const [root] = (await admin.get('/trusted-roots?state=trusted')).body.items;
    const given = { reason: 'thử bỏ' };
    const removed = await admin.post(`/trusted-roots/${root.id}/remove`, given, { version: root.version });
    expect(removed.status).to.equal(200);
    const without = await verdicts();
    expect(without).to.have.length(2);
    for (const verdict of without) expect(trusted).not.to.include(verdict);
    const again = { name: 'goc.pem', content: await readFile(ward.root) };
    expect((await admin.upload('/trusted-roots', again, { reason: 'thử thêm lại' })).status).to.equal(201);
    expect(await verdicts()).to.deep.equal(trusted);
  });
});
