import type { Day } from './days';
import { writeDeadline } from './deadlines';
import type { Random } from './random';
import { unitRoles, type TrueAssignment, type UnitRole } from './truth';
import { mannerOf, writeUnits, type ListManner } from './unit-lists';
import { knownLabels, strangeLabels, type Family } from './words/labels';
import { collectives, sections } from './words/units';
import { towns } from './words/places';
import { people } from './words/people';
import { sayMore } from './say-more';

/** One field of an entry as it is written: its label, what stands behind it. */
export interface WrittenField {
  family: Family | 'strange';
  label: string;
  value: string;
}

/** The words that one plan uses for its fields, and how it writes lists. */
export interface Diction {
  labels: Record<Family, string>;
  manner: ListManner;
  strange: (typeof strangeLabels)[number][];
  leadMark: 'none' | 'bracket' | 'star' | 'first';
  opensLists: boolean;
  hasGoal: boolean;
  hasProgress: boolean;
  /** What stands in brackets behind the responsible units' names. */
  behindNames: 'nothing' | 'persons' | 'duty';
  /** 「责任单位及责任人」: one field for both. */
  joinsPersons: boolean;
  /** Measures name a day by which a part is done, or an office that is met on the way. */
  saysMore: boolean;
}

export const dictionOf = (random: Random, isInline: boolean): Diction => {
  const labels = Object.fromEntries(
    Object.entries(knownLabels).map(([family, words]) => [
      family,
      random.pick<string>(words).replace('{l}', '县'),
    ]),
  ) as Record<Family, string>;
  if (labels.responsible === '承办部门')
    labels.officers = labels.officers === '承办人' ? '责任人' : labels.officers;
  return {
    labels,
    manner: mannerOf(random, isInline),
    strange: random.percent(30) ? random.some(strangeLabels, random.int(1, 2)) : [],
    leadMark: 'none',
    opensLists: random.percent(25),
    hasGoal: random.percent(20),
    hasProgress: random.percent(12),
    behindNames: random.percent(12) ? random.pick(['persons', 'duty']) : 'nothing',
    joinsPersons: false,
    saysMore: random.percent(25),
  };
};

/** `属地乡镇` before an office, or `责任股室` before a township, would be a slip of the writer. */
const labelFor = (role: UnitRole, units: readonly string[], label: string): string => {
  if (role !== 'responsible') return label;
  if (/乡镇$/.test(label) && !units.every(one => (towns as readonly string[]).includes(one)))
    return '责任单位';
  if (/[科股]室$/.test(label) && !units.every(one => (sections as readonly string[]).includes(one)))
    return '责任单位';
  return label;
};

/** 「县水利局(责任人:高远)」, 「…(按职责分工负责)」: the persons are the entry's officers. */
const withBrackets = (random: Random, of: TrueAssignment, diction: Diction): string => {
  if (diction.behindNames === 'duty') return `${of.responsible.join('、')}(按职责分工负责)`;
  const title = random.pick(['责任人:', '负责人:', '分管领导:', '']);
  const names = random.some(people, of.responsible.length);
  of.officers = names;
  return of.responsible.map((one, at) => `${one}(${title}${names[at] ?? ''})`).join('、');
};

const unitField = (
  random: Random,
  of: TrueAssignment,
  role: UnitRole,
  diction: Diction,
): WrittenField | null => {
  const units = of[role];
  if (units.length === 0) return null;
  const endsInCollective = units.some(one => (collectives as readonly string[]).includes(one));
  const isOpen =
    diction.opensLists && role !== 'leads' && !endsInCollective && units.length > 1 && random.percent(40);
  const label = labelFor(role, units, diction.labels[role]);
  if (role === 'responsible' && diction.behindNames !== 'nothing' && !endsInCollective)
    return { family: role, label, value: withBrackets(random, of, diction) };
  if (isOpen) of.isOpenEnded = true;
  return { family: role, label, value: writeUnits(random, units, diction.manner, isOpen) };
};

/** A list in which the first, a starred or a marked unit leads: both roles in one field. */
const markedField = (random: Random, of: TrueAssignment, diction: Diction): WrittenField | null => {
  const [lead] = of.leads;
  if (
    diction.leadMark === 'none' ||
    of.leads.length !== 1 ||
    lead === undefined ||
    of.responsible.length === 0
  )
    return null;
  const mark = { bracket: random.pick(['(牵头)', '(牵头单位)']), star: '*', first: '' }[diction.leadMark];
  const rest = writeUnits(random, of.responsible, { ...diction.manner, dropsLevels: false, joiner: '、' });
  return { family: 'responsible', label: '责任单位', value: `${lead}${mark}、${rest}` };
};

/** One field for units and persons: 「县水利局 高远」. */
const joinPersons = (fields: WrittenField[]): void => {
  const persons = fields.findIndex(one => one.family === 'officers');
  const units = fields.find(one => one.family === 'responsible');
  const [taken] = units && persons >= 0 ? fields.splice(persons, 1) : [];
  if (!units || !taken) return;
  units.label = '责任单位及责任人';
  units.value = `${units.value}\n${taken.value}`;
};

const goals = ['全面整改到位', '问题清零', '群众满意', '建立长效机制', '按期销号'] as const;
const progresses = ['正在推进', '已启动', '序时推进'] as const;

/**
 * The fields of an entry without its problem; the truth is completed on the way (deadline, open list, strange fields).
 * The measure comes first; the layout puts them into its order.
 */
export const writeFields = (
  random: Random,
  of: TrueAssignment,
  diction: Diction,
  issued: Day,
): WrittenField[] => {
  const written = writeDeadline(random, issued);
  of.deadline = written.deadline;
  if (diction.saysMore) sayMore(random, of, issued);
  const marked = markedField(random, of, diction);
  const units = marked
    ? [marked, ...(['supporting', 'supervising'] as const).map(role => unitField(random, of, role, diction))]
    : unitRoles.map(role => unitField(random, of, role, diction));
  of.strange = diction.strange.map(one => ({
    label: one.label,
    value: random.pick(one.values),
    namesPersons: one.namesPersons,
  }));
  const isBehindNames = units.some(
    one =>
      one?.family === 'responsible' &&
      /\(.*[^责]\)$/.test(one.value) &&
      of.officers.some(name => one.value.includes(name)),
  );
  const labelled = (family: Family, value: string): WrittenField => ({
    family,
    label: diction.labels[family],
    value,
  });
  const fields: WrittenField[] = [
    labelled('measure', of.measure),
    ...(diction.hasGoal ? [labelled('goal', `${random.pick(goals)}。`)] : []),
    ...units.filter(one => one !== null),
    ...(of.officers.length > 0 && !isBehindNames ? [labelled('officers', of.officers.join('、'))] : []),
    labelled('deadline', written.text),
    ...of.strange.map(({ label, value }): WrittenField => ({ family: 'strange', label, value })),
    ...(diction.hasProgress ? [labelled('progress', random.pick(progresses))] : []),
  ];
  if (diction.joinsPersons) joinPersons(fields);
  of.labels = Object.fromEntries(fields.map(one => [one.family, one.label]));
  if (marked) of.labels['leads'] = marked.label;
  if (isBehindNames || diction.joinsPersons) of.labels['officers'] = of.labels['responsible'] ?? '';
  return fields;
};
