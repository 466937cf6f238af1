import { paragraph, type Block } from '../blocks';
import { writeDeadline } from '../deadlines';
import type { Day } from '../days';
import type { Entry } from '../entry';
import { numbered } from '../numbering';
import type { Random } from '../random';
import type { TrueAssignment } from '../truth';
import { writeUnits } from '../unit-lists';
import type { Setting } from './write-entry';

const listOf = (random: Random, units: readonly string[]): string =>
  writeUnits(random, units, { joiner: '、', dropsLevels: random.percent(25), usesAnd: random.percent(15) });

/** 由…牵头,…配合,于…前完成: what a sentence can say; the truth keeps no more than that. */
const sentence = (random: Random, of: TrueAssignment, issued: Day): string => {
  const written = writeDeadline(random, issued, true);
  of.deadline = written.deadline;
  of.officers = [];
  of.strange = [];
  of.labels = {};
  of.isOpenEnded = false;
  const list = (units: readonly string[]): string => listOf(random, units);
  const parts: string[] = [];
  if (of.leads.length > 0)
    parts.push(
      random.pick([`由${list(of.leads)}牵头`, `${list(of.leads)}牵头`, `由${list(of.leads)}牵头负责`]),
    );
  if (of.responsible.length > 0)
    parts.push(
      of.leads.length > 0
        ? random.pick([
            `${list(of.responsible)}具体落实`,
            `${list(of.responsible)}负责落实`,
            `${list(of.responsible)}按职责分工负责`,
          ])
        : random.pick([
            `由${list(of.responsible)}负责`,
            `${list(of.responsible)}负责`,
            `由${list(of.responsible)}负责落实`,
          ]),
    );
  if (of.supporting.length > 0)
    parts.push(
      random.pick([
        `${list(of.supporting)}配合`,
        `${list(of.supporting)}协助配合`,
        `${list(of.supporting)}等单位配合`,
      ]),
    );
  if (parts.at(-1)?.includes('等单位配合')) of.isOpenEnded = true;
  if (of.supervising.length > 0)
    parts.push(
      random.pick([
        `${list(of.supervising)}督导`,
        `${list(of.supervising)}负责监督`,
        `${list(of.supervising)}负责督办`,
      ]),
    );
  const day = /完成|整改/.test(written.text)
    ? written.text
    : `${random.pick(['于', '', '在'])}${written.text}完成${random.pick(['', '整改'])}`;
  return [...parts, day].join(',');
};

/** 牵头单位为…,责任单位为…,完成时限为…: labels in a sentence. */
const labelSentence = (random: Random, of: TrueAssignment, issued: Day): string => {
  const written = writeDeadline(random, issued, true);
  Object.assign(of, {
    deadline: written.deadline,
    officers: [],
    strange: [],
    isOpenEnded: false,
    labels: {},
  });
  const is = random.pick(['为', '是']);
  const parts = (
    [
      ['leads', '牵头单位'],
      ['responsible', '责任单位'],
      ['supporting', '配合单位'],
      ['supervising', '督导单位'],
    ] as const
  ).flatMap(([role, label]) => (of[role].length > 0 ? [`${label}${is}${listOf(random, of[role])}`] : []));
  return [...parts, `${random.pick(['完成时限', '整改时限'])}${is}${written.text}`].join(',');
};

/** The sentence stands behind the measure, or in a bracket behind it. */
export const prose =
  (issued: Day) =>
  (entry: Entry, n: number, setting: Setting): Block[] => {
    const { random } = setting;
    const isBracket = random.percent(30);
    const hasLabels = !isBracket && random.percent(20);
    const texts = entry.problem.assignments.map(of => {
      const said = hasLabels ? labelSentence(random, of, issued) : sentence(random, of, issued);
      return isBracket ? `${of.measure}(${said})` : `${of.measure}${said}。`;
    });
    const head = numbered(setting.number, n, entry.problem.text, { mayWrap: true });
    if (texts.length === 1) return [head, paragraph(`整改措施:${texts[0] ?? ''}`, { mayWrap: true })];
    return [head, ...texts.map((one, at) => numbered(setting.measureNumber, at + 1, one, { mayWrap: true }))];
  };

/** 「(县住建局、县发改局,12月底前)」: the units of a bare bracket answer for it. */
export const bareBracket =
  (issued: Day) =>
  (entry: Entry, n: number, setting: Setting): Block[] => {
    const { random } = setting;
    const [open, close] = random.pick([
      ['(', ')'],
      ['【', '】'],
      ['[', ']'],
    ] as const);
    const texts = entry.problem.assignments.map(of => {
      const written = writeDeadline(random, issued, true);
      if (of.responsible.length === 0) of.responsible = of.leads;
      Object.assign(of, {
        leads: [],
        supporting: [],
        supervising: [],
        officers: [],
        strange: [],
        isOpenEnded: false,
        labels: {},
        deadline: written.deadline,
      });
      return `${of.measure}${open}${listOf(random, of.responsible)},${written.text}${close}`;
    });
    const head = numbered(setting.number, n, entry.problem.text, { mayWrap: true });
    if (texts.length === 1) return [head, paragraph(`整改措施:${texts[0] ?? ''}`, { mayWrap: true })];
    return [head, ...texts.map((one, at) => numbered(setting.measureNumber, at + 1, one, { mayWrap: true }))];
  };
