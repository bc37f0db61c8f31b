import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { type Engine, refusal, withStorage } from './harness.ts';

export function blobContract(engine: Engine): void {
  describe('blobs', () => {
    const t = withStorage(engine);
    const content = Buffer.alloc(300_000, 'văn bản ');
    const sha256 = hash('sha256', content);
    const all = async () => {
      const found = [];
      for await (const info of t.storage.blobs.list()) found.push(info);
      return found;
    };

    it('are kept under the checksum of their content, given as a stream or as bytes', async () => {
      const info = { sha256, size: content.length };
      expect(
        await t.storage.blobs.put(Readable.from([content.subarray(0, 7), content.subarray(7)])),
      ).to.deep.equal(info);
      expect(await t.storage.blobs.put(content)).to.deep.equal(info);
      expect(await t.storage.blobs.has(sha256)).to.deep.equal(info);
      expect(await buffer(await t.storage.blobs.get(sha256))).to.deep.equal(content);
      expect(await all()).to.deep.equal([info]);
    });

    it('may be empty', async () => {
      const { sha256: empty } = await t.storage.blobs.put(Buffer.alloc(0));
      expect(await buffer(await t.storage.blobs.get(empty))).to.have.length(0);
    });

    it('are read by ranges, both ends included', async () => {
      await t.storage.blobs.put(content);
      const read = async (start: number, end: number) =>
        buffer(await t.storage.blobs.get(sha256, { start, end }));
      expect(await read(0, 0)).to.deep.equal(content.subarray(0, 1));
      expect(await read(100_000, 200_000)).to.deep.equal(content.subarray(100_000, 200_001));
      expect(await read(299_990, 999_999)).to.deep.equal(content.subarray(299_990));
    });

    it('that are not there are refused before the first byte', async () => {
      const absent = '0'.repeat(64);
      expect(await refusal(t.storage.blobs.get(absent))).to.equal('NOT_FOUND');
      expect(await refusal(t.storage.blobs.localPath(absent))).to.equal('NOT_FOUND');
      expect(await t.storage.blobs.has(absent)).to.equal(undefined);
      expect(await t.storage.blobs.check(absent)).to.equal('missing');
      expect(await refusal(t.storage.blobs.has('../../etc/passwd'))).to.equal('TypeError');
    });

    it('are refused, and not kept, when they are not what was announced', async () => {
      const wrong = t.storage.blobs.put(content, { sha256: '1'.repeat(64) });
      expect(await refusal(wrong)).to.equal('CORRUPT');
      expect(await refusal(t.storage.blobs.put(content, { size: 3 }))).to.equal('CORRUPT');
      expect(await all()).to.deep.equal([]);
    });

    it('leave nothing behind when the stream breaks', async () => {
      const broken = new Error('the connection broke');
      const stream = Readable.from(
        (function* () {
          yield content;
          throw broken;
        })(),
      );
      const verdict = await t.storage.blobs.put(stream).catch((error: unknown) => error);
      expect(verdict).to.equal(broken);
      expect(await all()).to.deep.equal([]);
    });

    it('arrive whole when the same content is put many times at once', async () => {
      await Promise.all(Array.from({ length: 8 }, () => t.storage.blobs.put(content)));
      expect(await all()).to.have.length(1);
      expect(await t.storage.blobs.check(sha256)).to.equal('ok');
    });

    it('are gone once removed', async () => {
      await t.storage.blobs.put(content);
      expect(await t.storage.blobs.remove(sha256)).to.equal(true);
      expect(await t.storage.blobs.remove(sha256)).to.equal(false);
      expect(await t.storage.blobs.has(sha256)).to.equal(undefined);
    });

    it('show when they were altered', async () => {
      await t.storage.blobs.put(content);
      await t.place.tamper.alterBlob(sha256);
      expect(await t.storage.blobs.check(sha256)).to.equal('altered');
      await t.storage.blobs.put(content);
      expect(await t.storage.blobs.check(sha256)).to.equal('ok');
    });

    it('and an upload that is under way outlive a sweeping', async () => {
      const { storage } = t;
      await storage.blobs.put(content);
      const [sent, swept] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const under = storage.blobs.put(
        Readable.from(
          (async function* () {
            yield Buffer.from('first, ');
            sent.resolve();
            await swept.promise;
            yield Buffer.from('last');
          })(),
        ),
      );
      await sent.promise;
      expect(await storage.blobs.sweep(Date.now())).to.equal(0);
      swept.resolve();
      expect(await storage.blobs.check((await under).sha256)).to.equal('ok');
      expect(await storage.blobs.check(sha256)).to.equal('ok');
    });

    it('can be read by path by another program', async () => {
      await t.storage.blobs.put(content);
      const { path, release } = await t.storage.blobs.localPath(sha256);
      const { readFile } = await import('node:fs/promises');
      expect(await readFile(path)).to.deep.equal(content);
      await release();
      expect(await t.storage.blobs.check(sha256)).to.equal('ok');
    });

    it('are never held whole in memory', async () => {
      // Much, since what has gone to the database is collected late.
      const size = 256 * 1024 * 1024;
      const part = Buffer.alloc(256 * 1024, 7);
      const before = process.memoryUsage().rss;
      let most = 0;
      const parts = (function* () {
        for (let sent = 0; sent < size; sent += part.length) {
          most = Math.max(most, process.memoryUsage().rss - before);
          yield part;
        }
      })();
      const info = await t.storage.blobs.put(Readable.from(parts));
      expect(info.size).to.equal(size);
      expect(most).to.be.below(size / 2);
    });
  });
}
