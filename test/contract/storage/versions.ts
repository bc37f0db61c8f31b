import { expect } from 'chai';
import type { SchemaVersion, Storage } from '../../../storage/port.ts';
import { AGENCY, change, create, type Engine, KINDS, put, refusal, refused, withStorage } from './harness.ts';

/** What a program of this version writes: each adds a field to those of the one before. */
const written = (version: number) =>
  Object.fromEntries(Array.from({ length: version }, (_, at) => [`since${at + 1}`, at + 1]));

export function versionContract(engine: Engine): void {
  describe('versions of the program on the same records', () => {
    const t = withStorage(engine);
    const start = (schema: SchemaVersion): Promise<Storage> => t.reopen(KINDS, schema);
    const tried = async (schema: SchemaVersion) => {
      await t.storage.close();
      return refused(t.place.open(KINDS, schema));
    };

    it('a newer one takes them over, and the one before it may take them back', async () => {
      await put(await start({ version: 4 }), create('a', written(4)));
      await put(await start({ version: 5 }), create('b', written(5)));
      const back = await start({ version: 4 });
      expect(await back.get('document', AGENCY, 'b')).to.include(written(5));
      await put(
        back,
        change('b', 1, { ...(await back.get<object>('document', AGENCY, 'b')), state: 'read' }),
      );
      const again = await start({ version: 5 });
      expect(await again.get('document', AGENCY, 'b')).to.include({
        ...written(5),
        state: 'read',
        version: 2,
      });
    });

    it('one that is two versions behind is refused, with the versions and what to do', async () => {
      await start({ version: 6 });
      const { code, about, message } = await tried({ version: 4 });
      expect(code).to.equal('STORAGE_UNAVAILABLE');
      expect(about).to.include({ reason: 'schema', problem: 'outdated', program: 4, records: 6, needed: 5 });
      expect(message).to.match(/version 6.*this one has 4: start the newer program, or restore the backup/);
      await start({ version: 5 });
    });

    it('one may say that none before it works on its records', async () => {
      await start({ version: 4 });
      await start({ version: 5, beside: 5 });
      expect((await tried({ version: 4 })).about).to.include({ problem: 'outdated', needed: 5 });
      await start({ version: 5 });
    });

    it('versions may be skipped while nobody else works on them, up to where the newer one says', async () => {
      await start({ version: 2 });
      const { about, message } = await tried({ version: 9, takesOver: 3 });
      expect(about).to.include({ reason: 'schema', problem: 'too-old', program: 9, records: 2, needed: 3 });
      expect(message).to.include('start a program between the two on them first');
      await start({ version: 9, takesOver: 2 });
    });

    it('one that was refused has changed nothing', async () => {
      await put(await start({ version: 4 }), create('a'));
      expect((await tried({ version: 9, takesOver: 5 })).about).to.include({ problem: 'too-old' });
      const storage = await start({ version: 3 });
      expect(await storage.get('document', AGENCY, 'a')).to.include({ version: 1 });
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('is ready while one can read and write, and not when it is closed', async () => {
      await t.storage.ready();
      await t.storage.close();
      expect(await refusal(t.storage.ready())).to.equal('CLOSED');
    });
  });
}
