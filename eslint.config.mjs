import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Style and traps. Who may use whom stands in .dependency-cruiser.cjs, which resolves what is imported; here stand the
 * rules that need to see names, so that the editor shows them while typing.
 */

/** Tables rather than logic: the demo city, generated catalogues. */
const DATA_FILES = ['src/roles/demo/data/**', 'web/src/locales/**'];

/** Made from the API description; compared by a check of its own. */
const GENERATED = ['web/src/api/schema.ts'];

const HTTP_EXCEPTIONS = [
  'HttpException',
  'BadRequestException',
  'UnauthorizedException',
  'ForbiddenException',
  'NotFoundException',
  'ConflictException',
  'GoneException',
  'PayloadTooLargeException',
  'UnsupportedMediaTypeException',
  'UnprocessableEntityException',
  'InternalServerErrorException',
  'NotImplementedException',
  'BadGatewayException',
  'ServiceUnavailableException',
];

const noForwardRef = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'A cycle of providers: let one side publish an event.',
};

const noHttpException = {
  name: '@nestjs/common',
  importNames: [...HTTP_EXCEPTIONS, 'forwardRef'],
  message: 'Throw a DomainError; HTTP is known in api/ only. No forwardRef: let one side publish an event.',
};

const noDatabaseInDomain = {
  name: 'typeorm',
  importNames: ['EntityManager', 'DataSource', 'Repository', 'QueryRunner', 'SelectQueryBuilder', 'BaseEntity'],
  message: 'The domain knows no database; repositories in persistence/ do.',
};

/** The import map already refuses these at run time; this says so earlier. */
const deepImports = [
  {
    regex: '^#modules/[^/]+/(?!events$|testing$).+',
    message: 'Use the facade: #modules/NAME or #modules/NAME/events.',
  },
  { regex: '^#platform/[^/]+/', message: 'Use the facade: #platform/NAME.' },
  { regex: '(^|/)\\.\\./(.*/)?(modules|platform|kernel)/', message: 'Use #modules/, #platform/ or #kernel/.' },
];

const restrictedImports = (...paths) => ['error', { paths, patterns: deepImports }];

export default tseslint.config(
  {
    ignores: [
      ...['**/node_modules/', '**/dist/', '.talakte/', 'coverage/', 'web/src/locales/', 'web/public/', 'docs/'],
      ...GENERATED,
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      ecmaVersion: 2024,
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'fetch']
          .concat([
            'globalThis',
            'module',
            'require',
            'performance',
            'structuredClone',
            'setImmediate',
            'AbortSignal',
            'TextDecoder',
          ])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
      eqeqeq: 'error',
      'no-restricted-imports': restrictedImports(noForwardRef),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Nest modules are classes without members that carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Numbers in texts are what they look like; everything else is to be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `() => resolve()` reads as what it is.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Responses and options are plain data whose class only describes them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts', 'src/**/testing/**', 'src/modules/*/api/**', 'src/platform/http/**'],
    rules: { 'no-restricted-imports': restrictedImports(noHttpException) },
  },
  {
    files: ['src/modules/*/domain/**/*.ts'],
    ignores: ['src/**/*.spec.ts'],
    rules: { 'no-restricted-imports': restrictedImports(noHttpException, noDatabaseInDomain) },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts', 'src/roles/**', 'src/main.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.spec.ts', '**/*-spec.ts', 'test/**/*.ts'],
    rules: {
      // A describe block is one function, however many cases it holds; each `?.` of an expectation counts as a branch.
      'max-lines-per-function': 'off',
      complexity: 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // A medium test may look at one part of a module; what the product may use of it is another matter.
      'no-restricted-imports': 'off',
      // expect(fake.method) does not call the method.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // A migration is one text in SQL.
  // Request and response classes are plain records without methods: spreading one loses nothing.
  { files: ['src/modules/*/api/**/*.ts'], rules: { '@typescript-eslint/no-misused-spread': 'off' } },
  { files: ['src/**/*.migration.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: DATA_FILES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // A component is one function with its markup, in which every optional part is a condition.
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'no-restricted-imports': 'off',
      // What a component returns is always markup.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // An event handler may be asynchronous: React ignores what it returns.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // web/tsconfig.json leaves its specs out; they are checked without types.
    files: ['web/src/**/*.spec.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
