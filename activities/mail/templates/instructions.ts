import type { Template, View } from '../template';
import { fact, inCase, isForUnit, oneLine, onInEnglish, pleaseBy, unit, withDeadline } from '../wording';
import { sampleOf } from './sample';

/** The words between marks; nothing where there are none. */
const words = (view: View, name = 'text'): string => {
  const said = fact(view, name);
  return said === null ? '' : `「${oneLine(said, 120)}」`;
};
const mustAnswer = (view: View): boolean => fact(view, 'dueOn') !== null;

/** 批示, to whom it names; where it names nobody, to the office. */
const instructed: Template = {
  section: 'to-do',
  subject: view =>
    mustAnswer(view)
      ? `请答复县领导批示${withDeadline(view)}${inCase(view)}`
      : `县领导批示,请研究落实${inCase(view)}`,
  ask: view =>
    mustAnswer(view)
      ? `${pleaseBy(view)}书面答复县领导批示${words(view)}。`
      : `请研究落实县领导批示${words(view)},批示没有点名由谁答复。`,
  advice: view =>
    mustAnswer(view)
      ? [
          `答复后县领导在每日汇总中看到;到期未答复的,按策略催办。${isForUnit(view) ? '整改期限不因批示改变。' : ''}`,
        ]
      : [],
  brief: view => `县领导批示${words(view)}${withDeadline(view)}`,
  action: view => (mustAnswer(view) ? '答复' : '查看'),
  english: view => `A county leader gave an instruction${onInEnglish(view)}: please answer in writing.`,
  sample: sampleOf('instructed', { text: '请说明剩余管网何时完工', dueOn: '2018-06-08' }, [
    { text: '自作出批示次日起第 3 个工作日届满', cites: 'practice:instruction' },
  ]),
};

/** 批示答复, to the leaders. */
const answered: Template = {
  section: 'to-know',
  subject: view => `${unit(view)}已答复批示${inCase(view)}`,
  ask: view => `${unit(view)}已答复批示${words(view)}。`,
  advice: () => [],
  brief: view => `${unit(view)}已答复批示${words(view)}`,
  action: () => '查看',
  english: view => `The instruction${onInEnglish(view)} has been answered.`,
  sample: sampleOf('instruction-answered', { text: '剩余管网 6 月 15 日完工' }, [
    { text: '自作出批示次日起第 3 个工作日届满', cites: 'practice:instruction' },
  ]),
};

/** 收回批示, to who had not answered. */
const withdrawn: Template = {
  section: 'to-know',
  subject: view => `批示已收回,不用再答复${inCase(view)}`,
  ask: () => '县领导收回了批示,不用再答复。',
  advice: view => [
    fact(view, 'reason') === null ? '整改期限不变。' : `理由:${words(view, 'reason')}。整改期限不变。`,
  ],
  brief: () => '批示已收回,不用再答复',
  action: () => '查看',
  english: view => `The instruction${onInEnglish(view)} was taken back; no answer is needed.`,
  sample: sampleOf('instruction-withdrawn', { reason: '情况已当面说明' }, [
    { text: '县领导批示', cites: 'practice:instruction' },
  ]),
};

export const instructions = {
  instructed,
  'instruction-answered': answered,
  'instruction-withdrawn': withdrawn,
};
