import { inChinese } from '../../../domain/ladder/dates';
import type { Template, View } from '../template';
import { dateFact, dueOn, fact, inCase, onInEnglish, shortDay, unit, what, withDeadline } from '../wording';
import { sampleOf } from './sample';

const until = (view: View): string => {
  const date = dateFact(view, 'askedOn');
  return date ? `至${shortDay(date, view.today)}` : '';
};

/** 申请延期, to who decides. */
const extensionAsked: Template = {
  name: '延期待审定',
  section: 'to-do',
  subject: view => `请审定:${unit(view)}申请将「${what(view)}」延期${until(view)}${inCase(view)}`,
  ask: view => `请审定:${unit(view)}申请将「${what(view)}」延期${until(view)}。`,
  advice: () => ['审定之前原期限和督办照常计算;本单位的申请不得自行审定。'],
  brief: view => `请审定${unit(view)}的延期申请(${what(view)}${until(view)})`,
  action: '审定',
  english: view => `An extension has been asked for${onInEnglish(view)}: please decide.`,
  sample: sampleOf(
    'extension-asked',
    {
      what: '完成整改(措施 三)',
      dueOn: '2018-06-10',
      askedOn: '2018-06-20',
      reason: '汛期提前,管网暂不能开挖',
    },
    [
      {
        text: '2018年6月4日申请延期,自次日起第 2 个工作日为 2018年6月6日(含当日,至24时)',
        cites: 'practice:extension-decision',
        calendar: '2018-1',
      },
    ],
  ),
};

const isGranted = (view: View): boolean => fact(view, 'decision') === 'accepted';

const decided = (view: View): string => {
  const date = dueOn(view);
  if (!isGranted(view)) return `「${what(view)}」延期申请未同意`;
  return `「${what(view)}」已同意延期${date ? `至${inChinese(date)}` : ''}`;
};

/** 延期审定, to the unit. */
const extensionDecided: Template = {
  name: '延期结果',
  section: 'to-know',
  subject: view => `${decided(view)}${inCase(view)}`,
  ask: view => `${decided(view)}。`,
  advice: view => [
    isGranted(view)
      ? '提醒和督办按新期限重新计算;原期限仍保留显示,按期率两者并列。'
      : '原期限不变,请按期办理;已逾期的仍按逾期督办。',
  ],
  brief: view => `${decided(view)}${isGranted(view) ? '' : withDeadline(view)}`,
  action: '查看',
  english: view =>
    `The extension that you asked for${onInEnglish(view)} was ${isGranted(view) ? 'granted' : 'refused'}; see the reason.`,
  sample: sampleOf(
    'extension-decided',
    { what: '完成整改(措施 三)', dueOn: '2018-06-20', decision: 'accepted', reason: '汛期属实' },
    [
      {
        text: '期限 2018年6月10日;届满前申请延期(汛期提前);指挥部办公室于 2018年6月5日同意(汛期属实),延至 2018年6月20日(含当日,至24时)',
        cites: 'practice:extension',
      },
    ],
  ),
};

export const dates = { extensionAsked, extensionDecided };
