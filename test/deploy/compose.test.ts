import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { configFor, loadConfig } from '../../src/config.ts';
import { startServer } from '../../src/server.ts';
import { settings } from '../../src/settings.ts';
import { composeFile, ROOT, type Service, secretsNamed, textOf, toldTo } from './compose-file.ts';

const compose = composeFile();
const services = Object.entries(compose.services);
const ofImage = (image: string) => services.filter(([, service]) => service.image.startsWith(`${image}:`));
const programs = ofImage('vanthu');
const balancer = compose.services.balancer!;
const haproxy = textOf('deploy/haproxy.cfg');
const names = (list: readonly (readonly [string, unknown])[]) => list.map(([name]) => name);

function expectEach(
  list: readonly (readonly [string, Service])[],
  holds: (service: Service) => boolean,
): void {
  expect(list).to.not.have.length(0);
  expect(names(list.filter(([, service]) => !holds(service)))).to.deep.equal([]);
}

/** What is used by the services, against what stands at the end of the file: neither may lack the other. */
function expectSame(used: readonly string[], declared: object): void {
  expect([...new Set(used)].toSorted()).to.deep.equal(Object.keys(declared).toSorted());
}

describe('compose.yaml', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vanthu-compose-'));
    cpSync(path.join(ROOT, 'deploy'), path.join(folder, 'deploy'), { recursive: true });
    cpSync(path.join(ROOT, 'deploy/example.env'), path.join(folder, '.env'));
    rmSync(path.join(folder, 'deploy/secrets'), { recursive: true });
    cpSync(path.join(ROOT, 'deploy/secrets/.gitignore'), path.join(folder, 'deploy/secrets/.gitignore'));
    execFileSync('bash', ['deploy/make-secrets.sh'], { cwd: folder });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The secrets as deploy/make-secrets.sh makes them; what containers make for each other is any file that exists. */
  function settingsOf(service: Service): Readonly<Record<string, string>> {
    const here = (value: string) =>
      value
        .replace(/^\/run\/secrets\//, `${folder}/deploy/secrets/`)
        .replace(/^\/run\/search\/.*/, `${folder}/deploy/example.env`);
    return Object.fromEntries(
      Object.entries(service.environment!).map(([name, value]) => [name, here(value)]),
    );
  }

  it('is three processes of the program, MongoDB, Elasticsearch and a balancer, all of one stated version', () => {
    expect(names(programs)).to.deep.equal(['vanthu-1', 'vanthu-2', 'vanthu-3']);
    expect(ofImage('mongo').filter(([, { restart }]) => restart !== 'no')).to.have.length(3);
    expectEach(services, ({ image }) => /:\d+\.\d+\.\d+(-[a-z]+)?$/.test(image));
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expectEach(programs, ({ image, build }) => image === `vanthu:${version}` && build === '.');
  });

  it('gives the program nothing but its own settings, and with these it would start', () => {
    for (const [name, service] of programs) {
      expect(Object.keys(settings), name).to.include.members(Object.keys(service.environment!));
      const config = loadConfig(settingsOf(service));
      expect(config).to.include({ publicUrl: 'https://vanban.example.gov.vn', trustProxy: 1 });
      expect([config.storage.engine, config.search.engine]).to.deep.equal(['mongodb', 'elasticsearch']);
      expect(service.environment).to.deep.equal(programs[0]![1].environment);
    }
  });

  it('refers to nothing that it does not declare, and declares nothing that is not used', () => {
    const all = <T>(part: (service: Service) => readonly T[] | undefined) =>
      services.flatMap(([, service]) => part(service) ?? []);
    expectSame(
      all(({ networks }) => networks),
      compose.networks,
    );
    expectSame(
      all(({ secrets }) => secrets),
      compose.secrets,
    );
    expectSame(
      all(({ configs }) => configs?.map(({ source }) => source)),
      compose.configs,
    );
    expectSame(
      all(({ volumes }) => volumes?.map((volume) => volume.split(':')[0]!)),
      compose.volumes,
    );
    for (const [name, { depends_on = {} }] of services) {
      for (const [on, { condition }] of Object.entries(depends_on)) {
        const other = compose.services[on];
        expect(other, `${name} depends on ${on}`).to.not.equal(undefined);
        if (condition === 'service_healthy') expect(other!.healthcheck, on).to.not.equal(undefined);
        else expect([condition, other!.restart]).to.deep.equal(['service_completed_successfully', 'no']);
      }
    }
  });

  it('gives each service the secrets that it reads, and no others', () => {
    for (const [name, service] of services) {
      const read = secretsNamed(toldTo(compose, service));
      expect((service.secrets ?? []).toSorted(), name).to.deep.equal(read.toSorted());
    }
    const made = Object.values(compose.secrets).map(({ file }) =>
      readFileSync(path.join(folder, file), 'utf8'),
    );
    expect(made.filter((secret) => secret.trim().length < 40)).to.deep.equal([]);
  });

  it('holds every service within limits, without rights that it does not need', () => {
    expectEach(services, ({ deploy }) =>
      ['cpus', 'memory', 'pids'].every((limit) => deploy?.resources.limits[limit] !== undefined),
    );
    expectEach(
      services,
      ({ cap_drop, security_opt }) => `${cap_drop}${security_opt}` === 'ALLno-new-privileges:true',
    );
    // Elasticsearch makes its keystore beside its settings, in its image.
    expectEach(services, ({ read_only, image }) => read_only === true || image.startsWith('elasticsearch:'));
    // Only what makes files for others and then ends is root, of its own container.
    expectEach(
      services,
      ({ user, restart, build }) => restart === 'no' || build !== undefined || !/^(0|root)/.test(user ?? '0'),
    );
  });

  it('asks each service that stays whether it is well, the program at an address that it answers', async () => {
    expectEach(services, ({ restart, healthcheck }) => (restart === 'no') === (healthcheck === undefined));
    const lists = services.flatMap(([, { healthcheck, entrypoint = [], command = [] }]) => [
      ...(healthcheck?.test ?? []),
      ...entrypoint,
      ...command,
    ]);
    expect(lists.filter((word) => typeof word !== 'string')).to.deep.equal([]);
    const [, asked] = /http-check send meth GET uri (\S+)/.exec(haproxy)!;
    const server = await startServer(configFor(path.join(folder, 'office')), { webDir: folder });
    try {
      for (const [, { healthcheck, environment }] of programs) {
        const [, port, place] = /127\.0\.0\.1:(\d+)(\/\w+)/.exec(healthcheck!.test.join())!;
        expect([port, place]).to.deep.equal([environment!.PORT, asked]);
      }
      expect((await fetch(server.url + asked)).status).to.equal(200);
    } finally {
      await server.close();
    }
    expect(balancer.healthcheck!.test.join()).to.include('127.0.0.1:8404/alive');
    expect(haproxy).to.match(/bind 127\.0\.0\.1:8404\n\s+monitor-uri \/alive\n/);
  });

  it('has a balancer that knows each process by its name and port, and is reached from outside as no other is', () => {
    const servers = [...haproxy.matchAll(/^\s+server (\S+) (\S+)$/gm)].map(([, name, address]) => [
      name,
      address,
    ]);
    expect(servers).to.deep.equal(
      programs.map(([name, { environment }]) => [name, `${name}:${environment!.PORT}`]),
    );
    expectEach(programs, ({ networks }) => networks!.includes(balancer.networks![0]!));
    expect(names(services.filter(([, { ports }]) => ports !== undefined))).to.deep.equal(['balancer']);
    const bound = [...haproxy.matchAll(/^\s+bind :(\d+)/gm)].map(([, port]) => port);
    expect(balancer.ports!.map((port) => port.split(':')[1]).toSorted()).to.deep.equal(bound.toSorted());
    expect(Object.keys(balancer.depends_on!)).to.deep.equal(names(programs));
    for (const [, name] of haproxy.matchAll(/\bresolvers (\w+) /g))
      expect(haproxy).to.match(new RegExp(`^resolvers ${name}$`, 'm'));
    const [, used] = /default_backend (\S+)/.exec(haproxy)!;
    expect(haproxy).to.match(new RegExp(`^backend ${used}$`, 'm'));
  });

  it('keeps a live page longer than the silence between two heartbeats', () => {
    const [, heartbeat] = /HEARTBEAT_MS = ([\d_]+)/.exec(textOf('src/http/events.ts'))!;
    for (const side of ['client', 'server']) {
      const [, seconds] = new RegExp(`timeout ${side} (\\d+)s`).exec(haproxy)!;
      expect(Number(seconds) * 1000).to.be.above(2 * Number(heartbeat!.replaceAll('_', '')));
    }
  });

  it('takes a process that stops out of the choice before its port closes, and lets it end', () => {
    const [, interval, fall] = /check inter (\d+)s fall (\d+)/.exec(haproxy)!;
    for (const [, { environment, stop_grace_period: grace }] of programs) {
      const drain = Number(environment!.DRAIN_SECONDS);
      expect(drain).to.be.above(Number(interval) * (Number(fall) + 1));
      expect(Number.parseInt(grace!, 10)).to.be.above(3 * drain);
    }
  });

  it('names the servers as their clients do', () => {
    const uri = new URL(
      readFileSync(path.join(folder, 'deploy/secrets/mongodb-uri'), 'utf8')
        .trim()
        .replaceAll(/:27017,/g, '.'),
    );
    const members = ofImage('mongo').filter(([, { restart }]) => restart !== 'no');
    expect(uri.hostname.split('.')).to.deep.equal(names(members));
    expectEach(members, ({ command }) =>
      command!.includes(`--replSet=${uri.searchParams.get('replicaSet')}`),
    );
    expectEach(members, ({ command }) => command!.some((word) => word.startsWith('--keyFile=')));
    expect(Object.keys(compose.services['mongodb-setup']!.depends_on!)).to.deep.equal(names(members));
    const { protocol, hostname } = new URL(programs[0]![1].environment!.ELASTICSEARCH_URL!);
    const elasticsearch = compose.services[hostname]!;
    expect([protocol, elasticsearch.environment!['xpack.security.enabled']]).to.deep.equal([
      'https:',
      'true',
    ]);
    expect(textOf('deploy/elasticsearch/certificates.sh')).to.match(new RegExp(`--dns ${hostname},`));
    expect(compose.networks[elasticsearch.networks![0]!]).to.deep.equal({ internal: true });
  });

  it('gives the key to Elasticsearch the rights on the indices of this installation', () => {
    const key = textOf('deploy/elasticsearch/key.sh');
    const prefix = programs[0]![1].environment!.ELASTICSEARCH_PREFIX!;
    const body = JSON.parse(/--data-binary '(\{[\s\S]*?\n {2}\})'/.exec(key)![1]!) as {
      role_descriptors: {
        vanthu: { cluster: string[]; indices: { names: string[]; privileges: string[] }[] };
      };
    };
    const [indices] = body.role_descriptors.vanthu.indices;
    expect(indices!.names).to.deep.equal([prefix, `${prefix}-*`]);
    const rights = [...body.role_descriptors.vanthu.cluster, ...indices!.privileges];
    for (const right of rights) expect(textOf('docs/scaling.md')).to.include(`\`${right}\``);
  });
});
