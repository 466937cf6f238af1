import { paragraph, type Block } from '../blocks';
import type { Day } from '../days';
import { orderOf, writeEntries, type Entry } from '../entry';
import { habitsOf, makeTruth } from '../make-truth';
import { bracketed, numberingOfMeasures, numberingOfProblems } from '../numbering';
import type { Random } from '../random';
import type { Truth } from '../truth';
import { people } from '../words/people';
import { dictionOf, type Diction } from '../written-fields';
import { frameOf } from './front';
import { writeSections } from './sections';
import { writeStanding } from './standing';
import { writeTable } from './table';
import {
  bracketLabels,
  headWithBracket,
  inBracket,
  numberedBlocks,
  sideBySide,
  inline,
  labelAbove,
  labelledLines,
  type Setting,
} from './write-entry';
import { bareBracket, prose } from './write-prose';

/** A plan in one layout, before it becomes a file; the truth is complete by now. */
export interface Draft {
  layout: string;
  truth: Truth;
  blocks: Block[];
  isUndated: boolean;
  /** What may be hard about it. */
  traits: string[];
}

const layouts = [
  'labelled lines',
  'labelled lines',
  'labelled lines',
  'bracket labels',
  'side by side',
  'numbered blocks',
  'head with bracket',
  'label above',
  'inline',
  'inline',
  'in bracket',
  'in bracket',
  'prose',
  'prose',
  'bare bracket',
  'standing',
  'table',
  'table',
  'table',
  'table',
] as const;
type Layout = (typeof layouts)[number];

/** Layouts in which all fields of an entry stand in one paragraph: a comma there ends a field, not a name. */
const inOneParagraph: readonly Layout[] = [
  'side by side',
  'inline',
  'in bracket',
  'standing',
  'prose',
  'bare bracket',
];

/** 「1.4万元…」 alone under its heading could be a sum of money. */
const couldBeDecimal = ({ categories }: Truth, number: Setting['number']): boolean =>
  /^%[.．]$/.test(number.pattern) &&
  categories.some(({ problems }) => problems.length === 1 && /^\d/.test(problems[0]?.text ?? ''));

const settingOf = (random: Random, layout: Layout, truth: Truth): Setting => {
  const hasCategories = truth.categories.some(one => one.title !== null);
  let number = numberingOfProblems(random);
  // A category has the brackets already.
  while ((hasCategories && number.print(1) === bracketed.print(1)) || couldBeDecimal(truth, number))
    number = numberingOfProblems(random);
  let measureNumber = numberingOfMeasures(random);
  while (measureNumber.print(1) === number.print(1)) measureNumber = numberingOfMeasures(random);
  return {
    random,
    order: orderOf(random),
    number,
    measureNumber,
    ends: random.pick(['', '', '。', ';']),
    quotes: layout !== 'prose' && layout !== 'bare bracket' && random.percent(12),
  };
};

const writerOf = (layout: Layout, issued: Day) =>
  ({
    'labelled lines': labelledLines,
    'bracket labels': bracketLabels,
    'side by side': sideBySide,
    'numbered blocks': numberedBlocks,
    'head with bracket': headWithBracket,
    'label above': labelAbove,
    inline,
    'in bracket': inBracket,
    prose: prose(issued),
    'bare bracket': bareBracket(issued),
    standing: inBracket,
    table: inBracket,
  })[layout];

const notes: Readonly<Record<Diction['leadMark'], string | null>> = {
  none: null,
  bracket: null,
  star: '注:带*的为牵头单位。',
  first: '注:列第一位的责任单位为牵头单位。',
};

const tableBlocks = (
  random: Random,
  truth: Truth,
  entries: readonly Entry[][],
  diction: Diction,
): Block[] => {
  const hasCategories = truth.categories.some(one => one.title !== null);
  const table = writeTable(random, truth, entries, diction.labels, {
    category: hasCategories ? random.pick(['column', 'group']) : 'none',
    hasNumber: random.percent(85),
    repeatsHead: random.percent(15),
    hasTwoHeads: random.percent(20),
  });
  return [table];
};

/** A long title is set in two lines, broken between words. */
const breakTitle = (blocks: readonly Block[], title: string): Block[] =>
  blocks.flatMap(block => {
    const at = title.search(/反馈(问题|意见)|发现问题/);
    if (block.kind !== 'paragraph' || block.text !== title || at < 0) return [block];
    const cut = at + 4;
    return cut >= title.length - 3
      ? [block]
      : [
          { ...block, text: title.slice(0, cut) },
          { ...block, text: title.slice(cut) },
        ];
  });

/** Writes one plan down; whatever it decides comes from `random`. */
export const draftPlan = (random: Random): Draft => {
  const layout = random.pick(layouts);
  const habits = habitsOf(
    random,
    random.percent(25) && layout !== 'standing' && layout !== 'label above' ? 3 : 1,
  );
  const truth = makeTruth(random, habits);
  const diction = dictionOf(random, inOneParagraph.includes(layout));
  if (
    habits.roles.includes('leads') &&
    habits.roles.includes('responsible') &&
    layout !== 'prose' &&
    layout !== 'bare bracket' &&
    random.percent(25)
  )
    diction.leadMark = random.pick(['bracket', 'star', 'first']);
  // 「列第一位的」 speaks of all entries, so every one has exactly one lead.
  const assignments = truth.categories.flatMap(one => one.problems).flatMap(one => one.assignments);
  if (assignments.some(one => one.leads.length !== 1 || one.responsible.length === 0))
    diction.leadMark = 'none';
  if (layout === 'table' && habits.hasOfficers && habits.roles.includes('responsible') && random.percent(25))
    diction.joinsPersons = diction.leadMark === 'none' && diction.behindNames === 'nothing';
  if (layout === 'table' && random.percent(20))
    diction.manner = { joiner: '\n', dropsLevels: false, usesAnd: false };
  const setting = settingOf(random, layout, truth);
  // A ledger has no letter before it, and so no number.
  if (layout === 'table') truth.number = null;
  const frame = frameOf(random, truth, layout === 'table');
  const note = notes[diction.leadMark];
  const saysSame = random.percent(8);
  const body = (): Block[] => {
    if (layout === 'standing') return writeStanding(random, truth, diction, setting, habits.issued);
    let last: Entry[] = [];
    const entries = truth.categories.map(
      one =>
        (last = writeEntries(random, one.problems, diction, habits.issued, saysSame && last.length === 0)),
    );
    return layout === 'table'
      ? tableBlocks(random, truth, entries, diction)
      : writeSections(random, truth, entries, writerOf(layout, habits.issued), setting);
  };
  const traits = [
    `number ${setting.number.print(1)}`,
    habits.hasCategories ? 'categories' : 'no categories',
    ...(assignments.length > truth.categories.flatMap(one => one.problems).length
      ? ['several measures']
      : []),
    ...(setting.quotes ? ['quotes'] : []),
    ...(diction.strange.length > 0 ? ['strange labels'] : []),
    `lead mark ${diction.leadMark}`,
    `behind names ${diction.behindNames}`,
    `joiner ${diction.manner.joiner === '\n' ? 'line' : diction.manner.joiner}`,
  ];
  const blocks = [...frame.front, ...(note === null ? [] : [paragraph(note)]), ...body(), ...frame.back];
  if (random.percent(10))
    blocks.push(paragraph(`(联系人:${random.pick(people)},电话:内线${random.int(100, 999)})`));
  return {
    layout,
    truth,
    blocks: random.percent(8) ? breakTitle(blocks, truth.title) : blocks,
    isUndated: frame.isUndated,
    traits,
  };
};
