import { nameOf } from '../../../domain/codes/names';
import type { Template, View } from '../template';
import {
  before,
  byInEnglish,
  dateFact,
  fact,
  inCase,
  provisionalMark,
  onInEnglish,
  pleaseBy,
  what,
  withDeadline,
  unit,
} from '../wording';
import { sampleOf } from './sample';
import { stageNames } from '../../../domain/codes/proceeding';

/** 约谈结果: what is still open has a last deadline (限期整改). */
const interviewHeld: Template = {
  section: 'to-do',
  subject: view => `约谈后限期整改:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}完成限期整改:${what(view)}。`,
  advice: () => ['请同时按约谈要求提交书面反馈。', '期满仍未完成的,将提出问责建议,由领导决定。'],
  brief: view => `限期整改:${what(view)}${withDeadline(view)}`,
  action: () => '查看约谈要求并办理',
  english: view => `Following the interview${onInEnglish(view)}, please complete this${byInEnglish(view)}.`,
  sample: sampleOf('interview-held', { what: '报送整改方案', dueOn: '2018-06-01' }, [
    {
      text: '2018年5月25日约谈,自次日起第 5 个工作日为 2018年6月1日(含当日,至24时)',
      cites: 'practice:new-deadline',
      calendar: '2018-1',
    },
  ]),
};

const progress = (view: View): string => {
  const stage = fact(view, 'stage');
  return nameOf(stageNames, stage ?? '', 'zh') ?? '有新进展';
};

/** 问责进展; a decision can be appealed and is carried out meanwhile. */
const accountabilityRecorded: Template = {
  section: 'to-know',
  subject: view => `问责进展:${unit(view)},${progress(view)}${inCase(view)}`,
  ask: view => {
    const until = dateFact(view, 'appealUntil');
    const news = `涉及${unit(view)}的问责:${progress(view)}。`;
    return until ? `${news}如不服,请于${before(until, provisionalMark(view, 'appealUntil'))}申诉。` : news;
  },
  advice: view => [
    ...(dateFact(view, 'appealUntil') ? ['申诉期间决定不停止执行。'] : []),
    '是否问责、如何问责由有权机关决定;系统只作记录。',
  ],
  brief: view => `${unit(view)}:${progress(view)}`,
  action: () => '查看',
  english: view =>
    `The accountability proceedings${onInEnglish(view)} have moved on; see the record for details.`,
  sample: sampleOf(
    'accountability-recorded',
    { stage: 'delivered', text: '在全县范围内通报', appealUntil: '2018-07-20' },
    [{ text: '2018年6月20日决定送达,申诉期一个月,至 2018年7月20日(含当日)', cites: 'practice:appeal' }],
    { path: '/proceedings/p2' },
  ),
};

export const proceedings = { interviewHeld, accountabilityRecorded };
