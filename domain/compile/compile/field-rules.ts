import type { Name } from '../../codes/names';
import { returnStandingNames, type ReturnStanding } from '../../codes/report';
import type { FormField } from '../../form/types';

const sums = {
  zh: '各单位计入的报告之和，一个单位一份；没有填的不是零，不计入',
  en: 'The sum of the returns that count, one for each unit; what is missing is not 0 and adds nothing',
};

const oneValued = {
  zh: '；同一问题由几个单位共同牵头的，只计一个数，不一致的核定前不计',
  en: '; of units that lead a problem together one number counts, none while they differ and nobody has decided',
};

const listed = {
  zh: '；同一文件重复报送的，核定后只计一次',
  en: '; a document handed in twice counts once, once somebody has decided so',
};

const found = {
  zh: '台账中各单位的数之和；单位另有说法并已核定的，以核定的为准',
  en: 'The sum of what the record has for each unit; where a unit says otherwise and somebody has decided so, what it says',
};

const ended = ({ zh, en }: Name): Name => ({ zh: `${zh}。`, en: `${en}.` });

const joined = (...all: readonly Name[]): Name => ({
  zh: all.map(one => one.zh).join(''),
  en: all.map(one => one.en).join(''),
});

/** How the figure of a field is counted, and how many of its values a person decided. */
export const ruleOfField = (field: FormField, settledCount: number): Name => {
  const first = field.from === 'unit' ? sums : found;
  const isOneValued = field.scope !== 'unit' && field.kind === 'count';
  const isListed = field.kind === 'papers' || field.countOf !== undefined;
  const rule = ended(joined(first, ...(isOneValued ? [oneValued] : []), ...(isListed ? [listed] : [])));
  if (settledCount === 0) return rule;
  return joined(rule, {
    zh: `其中 ${settledCount} 处已核定。`,
    en: ` ${settledCount} of them settled by a person.`,
  });
};

/** Why a part of a figure has no value, or another than was handed in. */
export const partNotes = {
  standing: (standing: ReturnStanding): Name => returnStandingNames[standing],
  none: { zh: '无', en: 'nothing to say' },
  inFile: { zh: '写在盖章扫描件中，没有另填数字', en: 'in the stamped scan, no number beside it' },
  empty: { zh: '没有填', en: 'left empty' },
  olderForm: {
    zh: '按另一版表单报送，没有填这一项',
    en: 'handed in on another version of the form, this field is empty',
  },
  papersOnly: {
    zh: '只就单个事项报了书面材料，没有填数字',
    en: 'handed in papers on single cases only, without numbers',
  },
  undecided: { zh: '共同牵头的单位填的数不一致，尚未核定', en: 'the leads differ and nobody has decided' },
  settled: (reason: string): Name => ({ zh: `已核定：${reason}`, en: `settled: ${reason}` }),
} as const;
