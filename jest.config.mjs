import { swcOptions } from './scripts/swc-options.mjs';

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/web/dist/', '<rootDir>/.talakte/'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
};

/** A server and a migrated template database before the tests, gone after them. */
const withDatabase = {
  globalSetup: '<rootDir>/test/support/medium-setup.mjs',
  globalTeardown: '<rootDir>/test/support/medium-teardown.mjs',
};

/** Test files of a kind, or the suites `npm test` makes of them. */
const filesOf = (kind) =>
  `<rootDir>/test/${process.env['TALAKTE_SUITES'] === 'yes' ? '.suites/' : ''}${kind}/**/*.${kind}-spec.ts`;

/** How long one test may take: several times what it does take, for a busy machine is no fault of the product. */
const within = (seconds, ...more) => ({
  globals: { TEST_TIME_LIMIT_MS: seconds * 1000 },
  setupFilesAfterEnv: ['<rootDir>/test/support/time-limit.mjs', ...more],
});

/** One project for each kind of test; `scripts/test.mjs` runs them and adds up their counts. */
export default {
  testSequencer: '<rootDir>/test/support/long-first-sequencer.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/web/src/**/*.spec.ts'],
      ...within(120),
    },
    { ...shared, displayName: 'arch', testMatch: ['<rootDir>/test/arch/**/*.spec.ts'], ...within(300) },
    {
      ...shared,
      ...withDatabase,
      displayName: 'medium',
      testMatch: [filesOf('medium')],
      ...within(240),
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'],
      ...within(300),
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
      ...within(600, '<rootDir>/test/support/second-try.mjs'),
    },
    {
      ...shared,
      displayName: 'conformance',
      testMatch: ['<rootDir>/test/conformance/**/*.spec.ts'],
      ...within(300),
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'fault',
      testMatch: ['<rootDir>/test/fault/**/*.fault-spec.ts'],
      ...within(900),
    },
  ],
};
