/**
 * Who may use whom: roles → modules → platform → kernel, modules only through each other's facade and only as the table
 * says, libraries only behind their adapters. `test/arch` plants a violation of every rule and expects it to be caught.
 */

/** The facades each module may use. Downwards is a facade call; upwards or sideways is an event. */
const MAY_USE = {
  identity: [],
  storage: [],
  integrity: ['storage', 'identity'],
  'filing-plan': ['identity', 'integrity'],
  'file-types': ['filing-plan', 'identity', 'integrity'],
  records: ['filing-plan', 'file-types', 'identity', 'storage', 'integrity'],
  tasks: ['identity'],
  workflow: ['records', 'tasks', 'identity', 'integrity'],
  circulation: ['workflow', 'tasks', 'records', 'filing-plan', 'identity', 'integrity'],
  signature: ['workflow', 'records', 'identity', 'storage', 'integrity'],
  intake: ['records', 'filing-plan', 'identity', 'storage', 'integrity'],
  retention: ['records', 'filing-plan', 'identity', 'storage', 'integrity'],
  search: ['records', 'identity'],
  'process-register': ['workflow', 'filing-plan', 'identity', 'integrity'],
  kpi: ['identity', 'process-register'],
  exchange: [
    'records',
    'filing-plan',
    'file-types',
    'retention',
    'intake',
    'workflow',
    'identity',
    'storage',
    'integrity',
  ],
  // many files in one archive are a hand-out like any other: exchange says what goes out to whom
  'bulk-actions': ['records', 'search', 'exchange', 'identity'],
};

/** Libraries everybody may use: the frame the application is built on. */
const FRAME = ['@nestjs/common', '@nestjs/core', 'rxjs', 'reflect-metadata', 'class-validator'];

const API = '^src/modules/[^/]+/(api/|[^/]+-api\\.module\\.ts$)';
const HTTP = '^src/platform/http/';

/** Every other library stands behind one adapter; a library that is missing here is refused everywhere. */
const ADAPTERS = {
  '@0dep/piso': ['^src/modules/workflow/engine/'],
  '@cantoo/fontkit': ['^src/modules/intake/pdf/', '^src/roles/demo/'],
  '@hyzyla/pdfium': ['^src/modules/intake/decode/pdfium-binding\\.ts$'],
  '@nestjs/platform-express': [HTTP, '^src/roles/'],
  '@nestjs/swagger': ['^src/platform/', API, '^src/roles/'],
  '@nestjs/typeorm': ['^src/platform/database/', '^src/modules/[^/]+/([^/]+\\.module\\.ts$|persistence/)'],
  ajv: ['^src/modules/file-types/schema/ajv-field-checker\\.ts$', '^src/modules/workflow/forms/ajv-form-checker\\.ts$'],
  '@node-rs/argon2': ['^src/modules/identity/credentials/password-hasher\\.ts$'],
  busboy: [HTTP, API],
  'bpmn-elements': ['^src/modules/workflow/engine/'],
  'bpmn-engine': ['^src/modules/workflow/engine/'],
  'bpmn-moddle': ['^src/modules/workflow/model/'],
  bpmnlint: ['^src/modules/workflow/model/'],
  'bwip-js': ['^src/modules/identity/credentials/qr-code\\.ts$'],
  'csv-parse': ['^src/modules/filing-plan/exchange/', '^src/roles/set-up/'],
  'csv-stringify': ['^src/modules/filing-plan/exchange/'],
  'class-transformer': ['^src/platform/config/', HTTP, API],
  express: ['^src/platform/', API, '^src/roles/'],
  'dmn-moddle': ['^src/modules/workflow/expressions/'],
  'fastest-levenshtein': ['^src/modules/intake/reading/'],
  feelin: ['^src/modules/workflow/expressions/'],
  fflate: ['^src/modules/filing-plan/exchange/', '^src/modules/intake/decode/office-text\\.ts$'],
  helmet: [HTTP],
  minio: ['^src/modules/storage/s3/'],
  'moddle-context-serializer': ['^src/modules/workflow/model/', '^src/modules/workflow/engine/'],
  'read-excel-file': ['^src/modules/filing-plan/exchange/'],
  saxes: ['^src/modules/filing-plan/exchange/', '^src/modules/intake/decode/office-text\\.ts$'],
  'write-excel-file': ['^src/modules/filing-plan/exchange/', '^src/modules/bulk-actions/tables/'],
  otpauth: ['^src/modules/identity/credentials/totp-codes\\.ts$'],
  'pdf-lib': ['^src/modules/intake/pdf/', '^src/roles/demo/'],
  pg: ['^src/platform/(database|embedded-postgres)/'],
  'pg-boss': ['^src/platform/jobs/'],
  pino: ['^src/platform/logging/'],
  'prom-client': ['^src/platform/telemetry/'],
  sharp: ['^src/modules/intake/(decode|imaging|pdf|workbench)/'],
  'tesseract.js': ['^src/modules/intake/ocr/tesseract-js-recogniser\\.ts$'],
  typeorm: [
    '^src/platform/',
    '^src/modules/[^/]+/(domain/[^/]+\\.entity\\.ts$|persistence/|[^/]+\\.module\\.ts$)',
    '^src/roles/',
  ],
  yazl: ['^src/modules/exchange/zip/'],
  'zxing-wasm': ['^src/modules/intake/separators/'],
};

const SPEC = '\\.spec\\.ts$';
const TESTING = '/testing/';

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inPackages = (names) => `(^|/)node_modules/(@types/)?(${names.map(escaped).join('|')})(/|$)`;

const tableRules = Object.entries(MAY_USE).map(([name, allowed]) => ({
  name: `table-${name}`,
  comment: `${name} may use the facades of: ${allowed.join(', ') || 'no module'}.`,
  severity: 'error',
  from: { path: `^src/modules/${name}/`, pathNot: [SPEC] },
  to: {
    path: '^src/modules/',
    pathNot: [name, ...allowed].map((other) => `^src/modules/${other}/`).concat('/events\\.ts$'),
  },
}));

const adapterRules = Object.entries(ADAPTERS).map(([name, places]) => ({
  name: `adapter-${name}`,
  comment: `${name} is used behind its adapter only: ${places.join(' ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [...places, SPEC, TESTING] },
  to: { path: inPackages([name]) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or one of them needs an interface.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What cannot be found cannot be checked either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-alone',
      comment: 'The kernel is pure TypeScript: it knows nobody, and of Node nothing but random numbers.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: [SPEC] },
      to: { pathNot: ['^src/kernel/', '^(node:)?(crypto|util)$'] },
    },
    {
      name: 'platform-below-modules',
      comment: 'The platform is technical and knows no business word.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|roles|main)' },
    },
    {
      name: 'modules-below-roles',
      comment: 'Roles put modules together; a module does not know where it runs.',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^src/(roles|main)' },
    },
    {
      name: 'main-reads-the-role',
      comment: 'main.ts reads the role and hands over.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/(modules|kernel)/' },
    },
    {
      name: 'platform-facade-only',
      comment: 'A part of the platform is used through its index.ts.',
      severity: 'error',
      from: { path: '^src/(platform/[^/]+|modules|roles)/' },
      to: { path: '^src/platform/', pathNot: ['^src/$1/', '^src/platform/[^/]+/index\\.ts$'] },
    },
    {
      name: 'module-facade-only',
      comment: 'A module is used through #modules/NAME or #modules/NAME/events; testing is for specs.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index|events|testing/index)\\.ts$'],
      },
    },
    {
      name: 'module-facade-only-for-roles',
      comment: 'Roles, too, see modules from outside.',
      severity: 'error',
      from: { path: '^src/(roles/|main\\.ts$)' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/[^/]+/(index|events)\\.ts$'] },
    },
    {
      name: 'testing-for-specs',
      comment: 'Factories for specs are no part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: [SPEC, TESTING] },
      to: { path: TESTING },
    },
    {
      name: 'specs-are-leaves',
      comment: 'Nothing depends on a spec.',
      severity: 'error',
      from: {},
      to: { path: SPEC },
    },
    {
      name: 'domain-knows-itself',
      comment: 'The domain holds the rules: no use case, no database, no HTTP, no job.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/domain/', pathNot: [SPEC] },
      to: { path: '^src/modules/$1/(application|persistence|api|worker)/' },
    },
    {
      name: 'domain-without-frame',
      comment: 'The domain can be read and tested without Nest.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: [SPEC] },
      to: { path: inPackages(['@nestjs/common', '@nestjs/core', '@nestjs/typeorm', '@nestjs/swagger', 'express']) },
    },
    {
      name: 'domain-without-platform',
      comment: 'The domain may name types of the platform, it calls nothing there.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: [SPEC] },
      to: { path: '^src/platform/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'application-below-api-and-worker',
      comment: 'A use case does not know who calls it.',
      severity: 'error',
      from: {
        path: '^src/modules/([^/]+)/',
        pathNot: ['^src/modules/[^/]+/((api|worker|testing)/|[^/]+\\.ts$)', SPEC],
      },
      to: { path: '^src/modules/$1/(api|worker)/' },
    },
    {
      name: 'persistence-knows-domain',
      comment: 'Repositories bring entities back; they call no use case.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/persistence/', pathNot: [SPEC] },
      to: { path: '^src/modules/$1/application/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'api-through-use-cases',
      comment: 'A controller calls use cases and queries, not repositories.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/api/', pathNot: [SPEC] },
      to: { path: '^src/modules/$1/persistence/' },
    },
    {
      name: 'known-libraries',
      comment: 'A new library gets an adapter and a line in this file first.',
      severity: 'error',
      from: { path: '^src/', pathNot: [SPEC, TESTING] },
      to: { path: '(^|/)node_modules/', pathNot: [inPackages([...FRAME, ...Object.keys(ADAPTERS)]), '@types/node/'] },
    },
    ...tableRules,
    ...adapterRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
