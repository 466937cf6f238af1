import tseslint from 'typescript-eslint';
import { Linter } from 'eslint';
import ts from 'typescript';
import { exact } from '../../eslint-exact.mjs';

const name = 'sample.ts';

/** What the rule says of each line, with the types that TypeScript finds. */
const said = (lines: readonly string[]): string[][] => {
  const code = ['declare const a: number, b: number, amount: string, fen: bigint;', ...lines].join('\n');
  const options: ts.CompilerOptions = { noLib: true, target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
  host.getSourceFile = file => (file === name ? source : undefined);
  const program = ts.createProgram([name], options, host);
  const found = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        plugins: { exact },
        rules: { 'exact/no-float': 'error' },
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
      },
    ],
    name,
  );
  return lines.map((_, at) =>
    found.filter(one => one.line === at + 2).map(one => one.messageId ?? one.message),
  );
};

const wrong: [string, string][] = [
  ['export const v1 = a / b;', 'operator'],
  ['export const v2 = a * b;', 'operator'],
  ['export let v3 = a; v3 /= 2;', 'operator'],
  ['export const v4 = a ** 2;', 'operator'],
  ['export const v5 = a + 0.75;', 'literal'],
  ['export const v6 = parseFloat(amount);', 'rounding'],
  ['export const v7 = Number.parseFloat(amount);', 'rounding'],
  ['export const v8 = a.toFixed(2);', 'rounding'],
  ['export const v9 = Math.round(a);', 'rounding'],
  ['export const v10 = Number(amount);', 'made'],
  ['export const v11 = Number(fen);', 'made'],
  ['export const v12 = +amount;', 'made'],
];
const right = [
  'export const r1 = fen * 3n / 4n;',
  'export const r2 = Number("2014") + 1;',
  'export const r3 = 12 * a;',
  'export const r4 = Math.max(a, b) - 1;',
  'export const r5 = a + 2;',
];

it.each(wrong)('lint refuses %s', (line, expected) => expect(said([line])).toEqual([[expected]]));
it.each(right)('lint lets %s be', line => expect(said([line])).toEqual([[]]));
