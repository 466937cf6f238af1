import { inChinese } from '../../../domain/explain/date-in-words';
import type { Template, View } from '../template';
import {
  byInEnglish,
  dateFact,
  dueOn,
  fact,
  inCase,
  onInEnglish,
  pleaseBy,
  shortDay,
  unit,
  what,
  withDeadline,
} from '../wording';
import { sampleOf } from './sample';

const until = (view: View): string => {
  const date = dateFact(view, 'askedOn');
  return date ? `至${shortDay(date, view.today)}` : '';
};

/** 申请延期, to who decides. */
const extensionAsked: Template = {
  section: 'to-do',
  subject: view => `请审定:${unit(view)}申请将「${what(view)}」延期${until(view)}${inCase(view)}`,
  ask: view => `请审定:${unit(view)}申请将「${what(view)}」延期${until(view)}。`,
  advice: () => ['审定之前原期限和督办照常计算;本单位的申请不得自行审定。'],
  brief: view => `请审定${unit(view)}的延期申请(${what(view)}${until(view)})`,
  action: () => '审定',
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
  section: 'to-know',
  subject: view => `${decided(view)}${inCase(view)}`,
  ask: view => `${decided(view)}。`,
  advice: view => [
    isGranted(view)
      ? '提醒和督办按新期限重新计算;原期限仍保留显示,按期率两者并列。'
      : '原期限不变,请按期办理;已逾期的仍按逾期督办。',
  ],
  brief: view => `${decided(view)}${isGranted(view) ? '' : withDeadline(view)}`,
  action: () => '查看',
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

/** 中止计时, to the unit. */
const clockPaused: Template = {
  section: 'to-know',
  subject: view => `中止计时:${what(view)}${inCase(view)}`,
  ask: view => `「${what(view)}」已中止计时。`,
  advice: () => ['中止期间不提醒、不催办;恢复时按中止的工作日数顺延期限。中止期间仍可办结。'],
  brief: view => `「${what(view)}」已中止计时`,
  action: () => '查看',
  english: view =>
    `The clock has been stopped${onInEnglish(view)}; the deadline will be moved when it runs again.`,
  sample: sampleOf(
    'clock-paused',
    { what: '完成整改(措施 三)', category: '不可抗力', reason: '山洪冲毁施工便道' },
    [
      {
        text: '2018年6月4日起中止计时(不可抗力),恢复前不提醒、不催办,期限届时顺延',
        cites: 'practice:pause',
      },
    ],
  ),
};

/** 恢复计时, to the unit, with the date that follows. */
const clockResumed: Template = {
  section: 'to-do',
  subject: view => `恢复计时:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}办结:${what(view)}。计时已恢复。`,
  advice: () => ['中止的工作日数已加回期限;原期限仍保留显示。'],
  brief: view => `${what(view)}恢复计时${withDeadline(view)}`,
  action: () => '办理',
  english: view => `The clock runs again${onInEnglish(view)}: please complete this${byInEnglish(view)}.`,
  sample: sampleOf(
    'clock-resumed',
    { what: '完成整改(措施 三)', dueOn: '2018-06-13', reason: '便道已修复' },
    [
      {
        text: '2018年6月4日起中止计时(不可抗力:山洪冲毁施工便道),2018年6月7日恢复,其间 3 个工作日不计;期限由 2018年6月10日 顺延至 2018年6月13日(含当日,至24时)',
        cites: 'practice:pause',
        calendar: '2018-1',
      },
    ],
  ),
};

/** 期限变动, to the unit: not at its own request, but because the calendar or the plan has changed. */
const dateMoved: Template = {
  section: 'to-do',
  subject: view => `期限变动:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}办结:${what(view)}。期限已变动。`,
  advice: () => ['已经发出的通知和函件不收回;其后的提醒和督办按新期限计算。原期限仍保留显示。'],
  brief: view => `${what(view)}期限变动${withDeadline(view)}`,
  action: () => '办理',
  english: view => `The deadline has moved${onInEnglish(view)}: please complete this${byInEnglish(view)}.`,
  sample: sampleOf(
    'date-moved',
    { what: '完成整改(措施 三)', dueOn: '2018-06-13', from: '2018-06-12', reason: '补录放假安排' },
    [
      {
        text: '工作日历由 2018-1 版改为 2018-2 版,期限由 2018年6月12日 改为 2018年6月13日(含当日,至24时)',
        cites: 'practice:adoption',
        calendar: '2018-2',
      },
    ],
  ),
};

const isMajor = (view: View): boolean => fact(view, 'weight') === 'major';

/** 重大事项, to the leads: the mark, and the date where it follows from it. */
const majorMarked: Template = {
  section: 'to-do',
  subject: view => `${isMajor(view) ? '列为' : '不再列为'}重大事项${withDeadline(view)}${inCase(view)}`,
  ask: view =>
    dueOn(view)
      ? `${pleaseBy(view)}办结:${what(view)}。此事项${isMajor(view) ? '已列为' : '不再列为'}重大事项,期限重新计算。`
      : `此事项${isMajor(view) ? '已列为' : '不再列为'}重大事项,整改期限不变。`,
  advice: () => ['已经发出的通知和函件不收回;方案写明的期限不变,原期限仍保留显示。'],
  brief: view => `${isMajor(view) ? '已列为' : '不再列为'}重大事项${withDeadline(view)}`,
  action: () => '查看',
  english: view =>
    `This ${isMajor(view) ? 'has been marked as' : 'is no longer'} a major matter${onInEnglish(view)}${dueOn(view) ? `: please complete it${byInEnglish(view)}` : ''}.`,
  sample: sampleOf(
    'major-marked',
    { weight: 'major', what: '完成整改(措施 三)', dueOn: '2018-06-11', reason: '涉及群众用水安全' },
    [
      { text: '办公室标为重大事项', cites: 'practice:mark-major' },
      {
        text: '2018年5月11日交办,1 个月至 2018年6月11日(含当日,至24时)',
        cites: 'practice:13710',
        policy: '13710@1',
      },
    ],
  ),
};

export const dates = { extensionAsked, extensionDecided, clockPaused, clockResumed, dateMoved, majorMarked };
