import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlantedTree } from './planted-tree.js';
import { moduleNames, ROOT } from './source-files.js';

interface Configuration {
  readonly forbidden: readonly { readonly name: string }[];
}

/** What everything else in the planted tree imports. */
const GROUND = {
  'src/kernel/ids.ts': "import { randomBytes } from 'node:crypto';\nexport const id = randomBytes;\n",
  'src/platform/database/index.ts': "export { pool } from './pool.js';\n",
  'src/platform/database/pool.ts': "import pg from 'pg';\nexport const pool = pg;\n",
  'src/platform/logging/index.ts': 'export const log = 1;\n',
  'src/modules/identity/index.ts': "export { User } from './domain/user.js';\n",
  'src/modules/identity/events.ts': 'export interface SignedIn { readonly id: string }\n',
  'src/modules/identity/domain/user.ts': "import { id } from '#kernel/ids';\nexport class User { id = id; }\n",
  'src/modules/identity/testing/index.ts': 'export const aUser = 1;\n',
  'src/modules/search/index.ts': "export { find } from './application/find.js';\n",
  'src/modules/search/events.ts': 'export interface Found { readonly id: string }\n',
  'src/modules/search/application/find.ts':
    "import { User } from '#modules/identity';\nimport { pool } from '#platform/database';\nexport const find = [User, pool];\n",
  'src/modules/search/application/find.spec.ts':
    "import { aUser } from '#modules/identity/testing';\nexport const x = aUser;\n",
  'src/modules/search/persistence/hits.ts': 'export const hits = 1;\n',
  'src/modules/search/api/find.controller.ts':
    "import { Controller } from '@nestjs/common';\nimport { find } from '../application/find.js';\nexport const c = [Controller, find];\n",
  'src/modules/search/worker/index-document.ts': 'export const job = 1;\n',
  'src/roles/api.role.ts': "import { find } from '#modules/search';\nexport const role = find;\n",
  'src/main.ts': "import { role } from './roles/api.role.js';\nexport const run = role;\n",
};

const importing = (specifier: string): string => `import * as used from '${specifier}';\nexport const use = used;\n`;

/** One violation for each rule: rule, file that breaks it, what that file says. */
const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-cycle', 'src/platform/jobs/one.ts', "export { other } from './other.js';\nexport const one = 1;\n"],
  ['resolvable', 'src/platform/jobs/lost.ts', importing('./nowhere.js')],
  ['resolvable', 'src/modules/search/application/deep.ts', importing('#modules/identity/domain/user')],
  ['kernel-alone', 'src/kernel/upwards.ts', importing('#platform/logging')],
  ['kernel-alone', 'src/kernel/reads-files.ts', importing('node:fs')],
  ['platform-below-modules', 'src/platform/jobs/knows-users.ts', importing('#modules/identity')],
  ['modules-below-roles', 'src/modules/search/application/role.ts', importing('../../../roles/api.role.js')],
  ['platform-facade-only', 'src/modules/search/application/pool.ts', importing('../../../platform/database/pool.js')],
  ['platform-facade-only', 'src/platform/jobs/pool.ts', importing('../database/pool.js')],
  ['module-facade-only', 'src/modules/search/application/user.ts', importing('../../identity/domain/user.js')],
  ['module-facade-only-for-roles', 'src/roles/worker.role.ts', importing('../modules/search/worker/index-document.js')],
  ['testing-for-specs', 'src/modules/search/application/fake.ts', importing('#modules/identity/testing')],
  ['specs-are-leaves', 'src/modules/search/application/leaf.ts', importing('./find.spec.js')],
  ['domain-knows-itself', 'src/modules/search/domain/stores.ts', importing('../persistence/hits.js')],
  ['domain-without-frame', 'src/modules/search/domain/injected.ts', importing('@nestjs/common')],
  ['domain-without-platform', 'src/modules/search/domain/logs.ts', importing('#platform/logging')],
  ['application-below-api-and-worker', 'src/modules/search/application/up.ts', importing('../api/find.controller.js')],
  ['persistence-knows-domain', 'src/modules/search/persistence/calls.ts', importing('../application/find.js')],
  ['api-through-use-cases', 'src/modules/search/api/direct.controller.ts', importing('../persistence/hits.js')],
  ['known-libraries', 'src/platform/jobs/new-library.ts', importing('ajv-formats')],
  ['main-reads-the-role', 'src/main.ts', `${GROUND['src/main.ts']}${importing('#modules/search')}`],
  // The table: identity uses nobody, search neither storage nor workflow, nobody looks upwards.
  ['table-identity', 'src/modules/identity/application/finds.ts', importing('#modules/search')],
  ['table-search', 'src/modules/search/application/stores.ts', importing('#modules/storage')],
  ['table-records', 'src/modules/records/application/searches.ts', importing('#modules/search')],
  ['table-integrity', 'src/modules/integrity/application/files.ts', importing('#modules/records')],
  ['table-filing-plan', 'src/modules/filing-plan/application/files.ts', importing('#modules/records')],
  ['table-file-types', 'src/modules/file-types/application/files.ts', importing('#modules/records')],
  ['table-storage', 'src/modules/storage/local/who.ts', importing('#modules/identity')],
  ['table-workflow', 'src/modules/workflow/application/signs.ts', importing('#modules/signature')],
  ['table-tasks', 'src/modules/tasks/application/files.ts', importing('#modules/records')],
  ['table-circulation', 'src/modules/circulation/application/finds.ts', importing('#modules/search')],
  ['table-signature', 'src/modules/signature/application/finds.ts', importing('#modules/search')],
  ['table-intake', 'src/modules/intake/application/finds.ts', importing('#modules/search')],
  ['table-retention', 'src/modules/retention/application/finds.ts', importing('#modules/search')],
  ['table-process-register', 'src/modules/process-register/application/finds.ts', importing('#modules/search')],
  ['table-kpi', 'src/modules/kpi/application/counts.ts', importing('#modules/records')],
  ['table-exchange', 'src/modules/exchange/application/finds.ts', importing('#modules/search')],
  ['table-bulk-actions', 'src/modules/bulk-actions/application/stores.ts', importing('#modules/storage')],
];

/** What is only there to be imported. */
const NEIGHBOURS = {
  'src/platform/jobs/other.ts': "import type { one } from './one.js';\nexport const other: typeof one = 1;\n",
  'src/modules/storage/index.ts': 'export const storage = 1;\n',
  'src/modules/records/index.ts': 'export const records = 1;\n',
  'src/modules/signature/index.ts': 'export const signature = 1;\n',
};

const { forbidden } = createRequire(import.meta.url)(path.join(ROOT, '.dependency-cruiser.cjs')) as Configuration;
const adapters = forbidden
  .filter(({ name }) => name.startsWith('adapter-'))
  .map(({ name }) => name.slice('adapter-'.length));
/** Packages that can only be imported below their name. */
const ENTRIES: Readonly<Record<string, string>> = {
  'read-excel-file': 'read-excel-file/node',
  'write-excel-file': 'write-excel-file/node',
};
const adapterFile = (library: string): string =>
  `src/modules/kpi/application/uses-${library.replaceAll(/[@/.]/g, '-')}.ts`;

describe('the table of who may use whom', () => {
  let clean: PlantedTree;
  let planted: PlantedTree;
  let found: Map<string, Set<string>>;

  beforeAll(() => {
    clean = new PlantedTree(GROUND);
    const violations = Object.fromEntries(PLANTED.map(([, file, text]) => [file, text]));
    const libraries = Object.fromEntries(
      adapters.map((library) => [adapterFile(library), importing(ENTRIES[library] ?? library)]),
    );
    planted = new PlantedTree({ ...GROUND, ...NEIGHBOURS, ...violations, ...libraries });
    found = planted.brokenRules();
  });

  afterAll(() => {
    clean.remove();
    planted.remove();
  });

  it('lets pass what it allows: facades, events, factories in specs, adapters', () => {
    expect([...clean.brokenRules()]).toEqual([]);
  });

  it.each(PLANTED)('catches a violation of %s in %s', (rule, file) => {
    expect([...(found.get(file) ?? [])]).toContain(rule);
  });

  it.each(adapters)('catches %s outside its adapter', (library) => {
    expect([...(found.get(adapterFile(library)) ?? [])]).toContain(`adapter-${library}`);
  });

  it('has a planted violation for every rule', () => {
    const tried = new Set([...PLANTED.map(([rule]) => rule), ...adapters.map((library) => `adapter-${library}`)]);
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('knows every module there is', () => {
    expect(moduleNames().filter((name) => !forbidden.some((rule) => rule.name === `table-${name}`))).toEqual([]);
  });
});
