import tseslint from 'typescript-eslint';
import esx from 'eslint-plugin-es-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { exact } from './eslint-exact.mjs';
import { olderStyles } from './eslint-older-styles.mjs';
import { rooms } from './eslint-rooms.mjs';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.data', 'prisma/generated', 'coverage'] },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node }, rules: { 'no-shadow': 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { rooms },
    rules: {
      'rooms/imports': 'error',
      'rooms/upstairs': 'error',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Time is an argument: below the entry points nobody asks the machine for it.
    files: ['domain/**/*.ts', 'prisma/**/*.ts', 'workflows/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is an argument.',
        },
      ],
    },
  },
  {
    // Money and ratios are exact (ADR 82).
    files: [
      'domain/exact/**',
      'domain/figures/**',
      'domain/rules/**',
      'domain/figure-book/**',
      'domain/appraisal/**',
    ],
    // Letters of columns, with which nobody pays.
    ignores: ['domain/figures/read/sheet/cell-address.ts'],
    plugins: { exact },
    rules: { 'exact/no-float': 'error' },
  },
  {
    // How things look is said in css files, with the tokens' variables (ADR 52).
    files: ['web/**/*.tsx'],
    ignores: olderStyles,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="style"]', message: 'A class of the css file beside it.' },
      ],
    },
  },
  { files: ['web/**/*.tsx', 'web/**/*.ts'], ...reactHooks.configs.flat.recommended },
  {
    // What runs in browsers down to Chromium 91: syntax is the build's affair, the library is ours (ADR 62).
    ...esx.configs['flat/restrict-to-es2021'],
    files: ['web/**/*.tsx', 'web/**/*.ts', 'api/contracts/**/*.ts', 'domain/codes/**/*.ts'],
    ignores: ['web/*.ts'],
    rules: { ...esx.configs['flat/restrict-to-es2021'].rules, 'es-x/no-class-instance-fields': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
