import type { Readable } from 'node:stream';
import { figureKindNames, type FigureKind } from '../../domain/codes/figures';
import { fieldNotes, typeHelp } from '../../domain/figures/field-help';
import { entryFields, figureFields, type FigureField } from '../../domain/figures/plain-fields';
import type { Vocabulary } from '../../domain/figures/read/vocabulary';
import { writeBook } from '../write-xlsx';
import { fieldsOf } from './figure-tables';
import { figureCsv } from './write-figures';

const keyed = (kind: FigureKind): { key: string; field: FigureField }[] => [
  ...figureFields[kind].map(field => ({ key: field.key, field })),
  ...(kind === 'register' ? entryFields.map(field => ({ key: `rows.${field.key}`, field })) : []),
];

/** What each column is for, with an example of a row. */
const notesOf = (kind: FigureKind): string[][] => [
  ['栏目', '必填', '怎样填', '示例'],
  ...keyed(kind)
    .filter(one => one.field.type !== 'rows')
    .map(({ key, field: { head, type, isRequired } }) => {
      const note = fieldNotes[kind][key];
      return [
        head.zh,
        isRequired ? '是' : '',
        [typeHelp[type].zh, note?.zh].filter(Boolean).join(';'),
        note?.sample ?? '',
      ];
    }),
];

const wordsOf = (kind: FigureKind, { programmes, indicators, registers }: Vocabulary): string[][] => {
  const types = figureFields[kind].map(one => one.type);
  const named = (type: string, all: readonly { id: string; name: { zh: string } }[]): string[][] =>
    all.map(one => [type, one.id, one.name.zh]);
  return [
    ['类别', '编号', '名称'],
    ...(types.includes('programme') ? named('资金', programmes) : []),
    ...(types.includes('purpose')
      ? programmes.flatMap(one => named(`用途(${one.name.zh})`, one.purposes))
      : []),
    ...(types.includes('indicator') ? named('指标', indicators) : []),
    ...(types.includes('register') ? named('名录', registers) : []),
  ];
};

const heads = (kind: FigureKind): string[] => fieldsOf(kind).map(one => one.head.zh);

/**
 * A .xlsx to fill in: a sheet with nothing but its heads, one that explains them, one with the names that the packs have. The
 * example is in the notes, so that nobody sends it in.
 */
export const figureTemplate = (kind: FigureKind, vocabulary: Vocabulary): Readable => {
  const sheet = (name: string, widths: readonly number[], rows: string[][]) => ({
    name,
    widths,
    heads: 1,
    rows,
  });
  return writeBook([
    sheet(
      figureKindNames[kind].zh,
      heads(kind).map(() => 16),
      [heads(kind)],
    ),
    sheet('填写说明', [22, 8, 50, 22], notesOf(kind)),
    sheet('可用名称', [28, 24, 40], wordsOf(kind, vocabulary)),
  ]);
};

/** The heads alone, as a .csv. */
export const figureCsvTemplate = (kind: FigureKind): Buffer =>
  figureCsv({ kind, title: figureKindNames[kind].zh, heads: heads(kind), rows: [] });
