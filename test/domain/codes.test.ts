import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { EventType } from '../../domain/codes/events';
import { acts } from '../../domain/codes/ladder';
import { letterKinds } from '../../domain/codes/letter';
import { practiceNames, systemRuleNames } from '../../domain/codes/practices';
import { citeInWords } from '../../domain/codes/citations';
import type { DocketEventType } from '../../domain/kinds';

const root = path.resolve(__dirname, '../..');
const chinese = /[一-鿿]/;

const tables = readdirSync(path.join(root, 'domain/codes'))
  .filter(file => file.endsWith('.ts'))
  .flatMap(file =>
    Object.entries(
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of the folder, the next one too
      require(path.join(root, 'domain/codes', file)) as Record<string, unknown>,
    )
      .filter(([, table]) => typeof table === 'object' && !Array.isArray(table))
      .map(([name, table]) => ({ name, table: table as Record<string, { zh?: string; en?: string }> })),
  );

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => path.join(folder, file))
    .filter(file => /\.tsx?$/.test(file) && !file.includes('generated'));
const rooms = ['domain', 'record', 'rehearsal', 'activities', 'documents', 'prisma', 'api', 'cli', 'web'];

describe('codes', () => {
  it.each(tables)('$name has a name in both languages for every code', ({ table }) => {
    expect(Object.keys(table).length).toBeGreaterThan(0);
    for (const [code, { zh, en }] of Object.entries(table)) {
      expect({ code, isChinese: chinese.test(zh ?? '') }).toEqual({ code, isChinese: true });
      expect({ code, isEnglish: !!en?.trim() && !chinese.test(en) }).toEqual({ code, isEnglish: true });
    }
  });

  it.each(tables)('$name calls no two codes the same', ({ table }) => {
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(table).map(one => one[language]);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('has a name for every event', () => {
    const isComplete: [DocketEventType] extends [EventType] ? true : false = true;
    expect(isComplete).toBe(true);
  });

  /**
   * Said by code, but not the name of it: what follows, what a field asks for, the mark in a letter's number; what is proposed,
   * what became of it, the head of a narrow column, where a document goes that is no plan.
   */
  const sentences = [
    ...['consequence', 'confirm', 'textLabels', 'afterClosing', 'letterSign'],
    // What follows from an act, how a letter begins, what the demonstration writes, the two answers to one question.
    ...['consequences', 'opening', 'partTexts', 'isPassed', 'isMarked', 'isGranted', 'isConfirmed'],
    ...['proposalOf', 'letterBy', 'undecided', 'approve', 'happened', 'columnHeads', 'whereItGoes'],
  ];

  it('are named nowhere else', () => {
    const lists = tables.map(({ name, table }) => ({ name, codes: new Set(Object.keys(table)) }));
    const found: string[] = [];
    for (const file of rooms.flatMap(sources).filter(one => !one.startsWith('domain/codes'))) {
      const visit = (node: ts.Node): void => {
        if (ts.isObjectLiteralExpression(node)) {
          const words = node.properties.flatMap(one =>
            ts.isPropertyAssignment(one) && ts.isStringLiteralLike(one.initializer)
              ? [one.name.getText().replaceAll("'", '')]
              : [],
          );
          const holder = ts.isAsExpression(node.parent) ? node.parent.parent : node.parent;
          const parent =
            ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder) ? holder.name.getText() : '';
          const list = lists.find(({ codes }) => words.length > 1 && words.every(word => codes.has(word)));
          const isNaming = node.properties.some(
            one =>
              ts.isPropertyAssignment(one) &&
              (chinese.test(one.initializer.getText()) || file.includes('/i18n/en/')),
          );
          if (list && isNaming && words.length === node.properties.length && !sentences.includes(parent))
            found.push(`${file}: ${words.join(', ')} (${list.name})`);
        }
        ts.forEachChild(node, visit);
      };
      visit(
        ts.createSourceFile(
          file,
          readFileSync(path.join(root, file), 'utf8'),
          ts.ScriptTarget.Latest,
          true,
          file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
        ),
      );
    }
    expect(found).toEqual([]);
  });
});

describe('citations', () => {
  const text = rooms
    .flatMap(sources)
    .map(file => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const cited = (kind: string): string[] => [
    ...new Set([...text.matchAll(new RegExp(`['"\`]${kind}:([a-z-]+)`, 'g'))].map(([, code]) => code ?? '')),
  ];

  it('of practices have a name in both languages', () => {
    const built = [...acts, ...letterKinds, 'sent-back', 'verified', 'closed', 'reopened'];
    const found = [...cited('practice'), ...built].filter(Boolean);
    expect(found.filter(code => !Object.hasOwn(practiceNames, code))).toEqual([]);
  });

  it("of the system's own rules have a name in both languages", () => {
    expect(cited('domain')).toContain('received-otherwise');
    expect(cited('domain').filter(code => !Object.hasOwn(systemRuleNames, code))).toEqual([]);
  });

  it('are said in the reader’s language; laws stay as they are cited', () => {
    expect(citeInWords('practice:extension', 'zh')).toBe('通行做法:延期');
    expect(citeInWords('practice:extension', 'en')).toBe('practice: extension');
    expect(citeInWords('practice', 'zh')).toBe('通行做法');
    expect(citeInWords('plan', 'en')).toBe('the rectification plan');
    expect(citeInWords('domain:received-otherwise', 'zh')).toBe('代为登记规则:以收到时间为准');
    expect(citeInWords('民法总则 201', 'en')).toBe('民法总则 201');
  });
});
