import type { Cell, Table } from '../blocks';
import type { Entry } from '../entry';
import { inChinese } from '../days';
import type { Random } from '../random';
import type { Truth } from '../truth';
import type { Family } from '../words/labels';
import type { WrittenField } from '../written-fields';

type Column = 'number' | 'category' | 'problem' | Family | `strange:${string}`;

const keyOf = (field: WrittenField): Column =>
  field.family === 'strange' ? `strange:${field.label}` : field.family;

const middle: readonly Column[] = [
  'measure',
  'goal',
  'leads',
  'responsible',
  'supporting',
  'supervising',
  'officers',
  'deadline',
];

/** Columns in the usual order, or in an order of the ledger's own; the number stays first. */
const columnsOf = (
  random: Random,
  rows: readonly WrittenField[][],
  hasCategory: boolean,
  hasNumber: boolean,
): Column[] => {
  const there = new Set(rows.flat().map(keyOf));
  const usual = middle.filter(one => there.has(one));
  const kept = random.percent(65) ? usual : random.some(usual, usual.length);
  const strange = [...there].filter(one => one.startsWith('strange'));
  const progress = [...there].filter(one => one === 'progress');
  const front: Column[] = [
    ...(hasNumber ? ['number' as const] : []),
    ...(hasCategory ? ['category' as const] : []),
    'problem',
  ];
  return [...front, ...kept, ...strange, ...progress];
};

const headOf = (
  random: Random,
  column: Column,
  labels: Record<Family, string>,
  rows: readonly WrittenField[][],
): string => {
  if (column === 'number') return random.pick(['序号', '编号', '序号']);
  if (column === 'category') return random.pick(['问题类别', '类别', '问题类型']);
  if (column === 'problem') return labels.problem;
  if (column.startsWith('strange:')) return column.slice(8);
  return rows.flat().find(one => one.family === column)?.label ?? '';
};

const unitColumns: readonly Column[] = ['leads', 'responsible', 'supporting', 'supervising', 'officers'];

/** Two rows of heads, if two columns or more of units stand together. */
const twoHeads = (columns: readonly Column[], head: Cell[]): Cell[][] => {
  const isUnit = columns.map(one => unitColumns.includes(one));
  const from = isUnit.indexOf(true);
  let to = from;
  while (isUnit[to + 1]) to += 1;
  if (from < 0 || to === from) return [head];
  const upper = [...head.slice(0, from), { text: '责任分工', wide: to - from + 1 }, ...head.slice(to + 1)];
  const lower = head.map((cell, at): Cell => (at >= from && at <= to ? cell : { ...cell, goesOn: true }));
  return [upper, lower];
};

export interface TableManner {
  /** Where the category stands: in a column, in a row of its own, nowhere. */
  category: 'column' | 'group' | 'none';
  hasNumber: boolean;
  /** The head is said again in the middle, as printed on each page. */
  repeatsHead: boolean;
  /** 「责任分工」 above the columns of units, which have heads of their own. */
  hasTwoHeads: boolean;
}

/**
 * One row per measure; a problem's cells go on through its rows. All fields of a kind have the label that the first has:
 * a column has one head.
 */
export const writeTable = (
  random: Random,
  truth: Truth,
  entriesOf: readonly Entry[][],
  labels: Record<Family, string>,
  manner: TableManner,
): Table => {
  const rows = entriesOf.flat().flatMap(one => one.fields);
  const columns = columnsOf(random, rows, manner.category === 'column', manner.hasNumber);
  const head = columns.map((one): Cell => ({ text: headOf(random, one, labels, rows) }));
  const heads = manner.hasTwoHeads ? twoHeads(columns, head) : [head];
  const written: Cell[][] = [...heads];
  let n = 0;
  const goesOn = random.percent(60);
  truth.categories.forEach((category, at) => {
    if (manner.category === 'group') {
      written.push([{ text: `${inChinese(at + 1)}、${category.title ?? ''}`, wide: columns.length }]);
      if (!goesOn) n = 0;
    }
    let isFirstOfCategory = true;
    for (const entry of entriesOf[at] ?? []) {
      n += 1;
      entry.fields.forEach((fields, row) => {
        const cell = (column: Column): Cell => {
          if (column === 'number') return { text: String(n), goesOn: row > 0 };
          if (column === 'problem') return { text: entry.problem.text.replace(/。$/, ''), goesOn: row > 0 };
          if (column === 'category') return { text: category.title ?? '', goesOn: !isFirstOfCategory };
          return { text: fields.find(one => keyOf(one) === column)?.value ?? '' };
        };
        written.push(columns.map(cell));
        isFirstOfCategory = false;
      });
    }
    if (manner.repeatsHead && at === 0 && truth.categories.length > 1) written.push(...heads);
  });
  return { kind: 'table', rows: written, headRows: heads.length };
};
