import { figureKindNames, figureKinds, type FigureKind } from '../../domain/codes/figures';
import { fieldNotes, typeHelp } from '../../domain/figures/field-help';
import { listNames } from '../../domain/figures/plain';
import { entryFields, figureFields, type FigureField } from '../../domain/figures/plain-fields';
import type { Pack } from '../../domain/rules/types';
import { mdTable } from './md-table';
import { packWords } from './pack-words';

const fieldRow = (kind: FigureKind, { key, head, type, isRequired }: FigureField, prefix = ''): string[] => {
  const note = fieldNotes[kind][`${prefix}${key}`];
  return [
    `\`${prefix}${key}\``,
    head.zh,
    isRequired ? 'yes' : '',
    [head.en, typeHelp[type].en, note?.en].filter(Boolean).join('; '),
  ];
};

const kindSection = (kind: FigureKind): string[] => [
  `### \`${listNames[kind]}\` ${figureKindNames[kind].zh}`,
  '',
  ...mdTable(
    ['field', 'head in a sheet', 'required', 'meaning'],
    [
      ...figureFields[kind].map(one => fieldRow(kind, one)),
      ...(kind === 'register' ? entryFields.map(one => fieldRow(kind, one, 'rows.')) : []),
    ],
  ),
];

const intro = [
  '# Figures',
  '',
  'Written by `cli rules figures --out docs/figures.md` from the packs; a test holds that it is in step. Do not edit it.',
  '',
  '## The file',
  '',
  'A JSON object with any of the five lists below, or a workbook (.xlsx) with a sheet for each, named as the list or its Chinese name, with the fields or the Chinese names as heads; a .csv is one such sheet. In JSON every value is a text, numbers too; `facts` may also be true or false. What is not known is left out: missing is never 0. All of a file is taken or nothing of it; what is wrong is named with its row, or its cell.',
  '',
  'In sheets amounts may have separators (`20,000,000`), 万元 or 亿元 in the cell or in the head (`金额(万元)`), days any of the usual forms. Facts have a column each, headed `facts.NAME`, or one column `facts` of JSON. The rows of one register repeat its id, or leave it empty below the first. Rows of totals (合计) are left out and named.',
  '',
  'Programmes, purposes, indicators and registers are named by id or by name. A slip of the hand is refused with what was meant. `cli rules evaluate` only remarks on names that its pack does not have; an import into a campaign refuses them, but for purposes: money spent for something that nobody lists is what rules look for.',
  '',
];

/** What figures a file may hold and what the packs call them: `docs/figures.md`. */
export const figuresPage = (packs: readonly Pack[]): string =>
  [...intro, ...figureKinds.flatMap(kindSection), ...packs.flatMap(packWords)].join('\n');
