import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readOptionNames } from './configuration-classes.js';
import { ROOT } from './source-files.js';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly container_name?: string;
  readonly ports?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** Options that a container must not have: the demo city belongs to a trial, not to operation. */
const LEFT_OUT = ['TALAKTE_DEMO'];
/** Known to the role `migrate` only: the application never holds the owner's password. */
const MIGRATE_ONLY = ['DATABASE_OWNER_URL'];

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('docker-compose.yml', () => {
  const text = read('docker-compose.yml');
  const compose = parse(text, { merge: true }) as Compose;
  const { api, worker, migrate } = compose.services;
  let options: string[];

  beforeAll(async () => {
    options = await readOptionNames();
  });

  it('gives api and worker every option there is, and none that does not exist', () => {
    const expected = options.filter((name) => !LEFT_OUT.includes(name) && !MIGRATE_ONLY.includes(name));
    expect(Object.keys(api?.environment ?? {}).sort()).toEqual(expected);
    expect(Object.keys(worker?.environment ?? {}).sort()).toEqual(expected);
  });

  it('gives the owner of the tables to the migration alone', () => {
    const expected = options.filter((name) => !LEFT_OUT.includes(name));
    expect(Object.keys(migrate?.environment ?? {}).sort()).toEqual(expected);
    expect(JSON.stringify([api, worker])).not.toContain('talakte_owner');
  });

  it('holds no secret: passwords and keys come from .env and are demanded', () => {
    const secrets = [...text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET|KEY|USER)\w*)(\S*?)\}/g)];
    expect(secrets.length).toBeGreaterThan(6);
    expect(secrets.filter(([, , rest]) => rest !== ':?').map(([whole]) => whole)).toEqual([]);
    for (const line of text.split('\n').filter((each) => /(PASSWORD|SECRET|ACCESS_KEY|ROOT_USER)\w*:/.test(each))) {
      expect(line).toMatch(/\$\{\w+:\?\}/);
    }
    expect(read('.env.example')).not.toMatch(/^[A-Z_]*(PASSWORD|SECRET|KEY|USER)[A-Z_]*=.+$/m);
  });

  it('names in .env.example what it reads, with the same default', () => {
    const example = new Map(
      [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map((found) => [found[1], found[2]]),
    );
    const variables = [...text.matchAll(/\$\{([A-Z0-9_]+)(?::-([^}]*))?/g)];
    expect([...new Set(variables.map(([, name]) => name))].sort()).toEqual([...example.keys()].sort());
    const differing = variables.filter(
      ([, name, fallback]) => fallback && !name?.startsWith('INTAKE_FOLDER_') && example.get(name) !== fallback,
    );
    expect(differing.map(([whole]) => whole)).toEqual([]);
  });

  it('waits for what it needs, and every service that stays says whether it is well', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
        const other = compose.services[needed];
        expect(other).toBeDefined();
        if (condition === 'service_healthy') expect(other?.healthcheck?.test).toBeDefined();
      }
      const ends = ['migrate', 'minio-bucket'].includes(name);
      if (!ends) expect([name, service.healthcheck?.test?.[0]]).toEqual([name, 'CMD']);
    }
  });

  it('lets the workers be multiplied: no fixed name, no port of their own', () => {
    expect(worker?.container_name).toBeUndefined();
    expect(worker?.ports).toBeUndefined();
  });

  it('pins every image and mounts only what is there', () => {
    for (const { image, build, volumes = [] } of Object.values(compose.services)) {
      if (build === undefined) expect(image).toMatch(/:[A-Za-z]*[.-]?\d/);
      for (const volume of volumes.filter((each) => !each.startsWith('${'))) {
        const source = volume.split(':')[0] ?? '';
        expect(source.startsWith('./') ? existsSync(path.join(ROOT, source)) : source in compose.volumes).toBe(true);
      }
    }
    for (const script of ['deploy/postgres/10-roles.sh', 'deploy/minio/make-bucket.sh']) {
      expect(statSync(path.join(ROOT, script)).mode & 0o111).not.toBe(0);
    }
  });

  it('makes a bucket with Object Lock and default retention, and a key that cannot lift a lock', () => {
    const script = read('deploy/minio/make-bucket.sh');
    expect(script).toContain('mc mb --with-lock');
    expect(script).toContain('mc retention set --default');
    expect(read('deploy/minio/application-policy.json')).not.toMatch(/Bypass|DeleteBucket|"s3:\*"/);
  });
});

describe('Dockerfile', () => {
  const text = read('Dockerfile');

  it('ends as a user that is not root, with the native text recognition', () => {
    const last = text.slice(text.lastIndexOf('\nFROM '));
    expect(last).toContain('tesseract-ocr-deu');
    expect(last.slice(last.indexOf('USER'))).toMatch(/^USER node\n/);
    expect(last).not.toMatch(/--from=build \/build\/(node_modules|src)/);
  });

  it('copies only what exists', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      (sources ?? '').split(' '),
    );
    expect(copied.filter((source) => !source.includes('*') && !existsSync(path.join(ROOT, source)))).toEqual([]);
  });
});
