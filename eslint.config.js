import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A named export has one name everywhere.',
};

/**
 * A class with a private member is not to be had as an object literal: the compiler refuses it. Of the rules of
 * typescript-eslint that need types, this stands for `no-unsafe-class-instance-assignment`; oxlint has the others.
 */
const noLiteralForClass = {
  selector:
    "ClassDeclaration[superClass=null]:not(:has(ClassBody > [accessibility='private'])):not(:has(ClassBody > * > PrivateIdentifier))",
  message: 'Give the class a private member, so that no object literal passes for it.',
};

/** Time, chance and identity come in as arguments, so that a test or a sample gives the same bytes twice. */
const injected = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", 'the clock'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'the clock'],
  ["MemberExpression[object.name='Temporal'][property.name='Now']", 'the clock'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'the id maker'],
  [
    "CallExpression[callee.property.name='randomUUID'], CallExpression[callee.name='randomUUID']",
    'the id maker',
  ],
].map(([selector, what]) => ({ selector, message: `Pass in ${what} instead.` }));

const noInnerHtml = {
  selector:
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(inner|outer)HTML$/]",
  message: 'Text from a dossier is never read as HTML.',
};

const everywhere = [noDefaultExport, noLiteralForClass];

const onlyApiTalks = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Only renderer/api talks to the core.',
}));

/** ESLint's own rules about directives do not read those of oxlint. */
const directives = {
  rules: {
    'say-why': {
      create: (context) => ({
        Program() {
          for (const { value, loc } of context.sourceCode.getAllComments()) {
            if (/^\s*oxlint-(disable|enable)(?!-next-line\s+\S+\s+--\s+\S)/.test(value))
              context.report({ loc, message: 'Switch one rule off for one line, and say why after "--".' });
          }
        },
      }),
    },
  },
};

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  comments.recommended,
  {
    plugins: { directives },
    rules: {
      'directives/say-why': 'error',
      complexity: ['error', 12],
      'max-depth': ['error', 4],
      'max-lines': ['error', 300],
      'max-params': ['error', 5],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../../*'], message: 'Import by #shared/, #electron/, #renderer/ or #tests/.' },
          ],
        },
      ],
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
      // A type is named by what is clearest where it stands; zod infers aliases anyway.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['shared/**', 'electron/{store,documents,usecases,router}/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...injected] },
  },
  {
    files: ['{shared,electron}/**/*.ts', 'electron/**/*.mjs'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipComments: true }] },
  },
  { files: ['electron/**', 'tests/**', '*.config.*'], languageOptions: { globals: globals.node } },
  {
    files: ['renderer/**', 'tests/unit/renderer/**'],
    extends: [jsxA11y.flatConfigs.strict],
    languageOptions: { globals: globals.browser },
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere, noInnerHtml],
      'no-restricted-globals': ['error', ...onlyApiTalks],
    },
  },
  { files: ['renderer/api/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    // Plain JavaScript states its types in doc comments, which the rules about annotations do not read.
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    // Node runs it as it stands, so it cannot import by the names that the bundler resolves either.
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['*.config.*', '.dependency-cruiser.cjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Vitest loads a reporter by its default export.
  { files: ['tests/tools/totals-reporter.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // An expectation on a callback's own value reads best without a cast, and a spec is a list of short stories.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-params': 'off' },
  },
);
