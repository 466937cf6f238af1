import { gradeNames } from '../../../domain/codes/grades';
import { nameOf } from '../../../domain/codes/names';
import { outcomeNames } from '../../../domain/codes/statuses';
import type { Template, View } from '../template';
import { byInEnglish, dueOn, fact, inCase, isForUnit, onInEnglish, pleaseBy, withDeadline } from '../wording';
import { sampleOf } from './sample';

const again = (event: string) => ({
  text: `2018年6月13日${event},自次日起第 5 个工作日为 2018年6月21日(含当日,至24时)`,
  cites: 'practice:sent-back',
  calendar: '2018-1',
});

/** To the supervision group it is the verification, to a lead the first review, which has no date of its own. */
const isVerification = (view: View): boolean => !isForUnit(view) && dueOn(view) !== null;
const asked = (view: View): string => (isVerification(view) ? '现场验收' : '初审');

/** 申请销号 */
const applied: Template = {
  section: 'to-do',
  subject: view => `请${asked(view)}:申请销号${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}完成${asked(view)}:该问题已申请销号。`,
  advice: view => [
    isVerification(view)
      ? '请到现场核实后作出结论;承担整改的单位不得验收本单位的工作。'
      : '请审核责任单位的佐证材料,同意或写明理由退回。',
  ],
  brief: view => `请${asked(view)}${withDeadline(view)}`,
  action: () => '查看申请材料',
  english: view =>
    `An application for closing${onInEnglish(view)} waits for your ${isVerification(view) ? 'verification' : 'first review'}${byInEnglish(view)}.`,
  sample: sampleOf('application-submitted', { dueOn: '2018-06-15' }, [
    {
      text: '督导阶段结束日 2018年6月15日与申请(2018年6月7日)后第 5 个工作日 2018年6月14日,取较晚者 2018年6月15日',
      cites: 'practice:verification',
      calendar: '2018-1',
    },
  ]),
};

/** 退回整改, after the first review or on the spot. */
const sentBack: Template = {
  section: 'to-do',
  subject: view => `销号申请被退回,请继续整改${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}整改到位并重新申请销号。`,
  advice: () => ['退回理由见下;请补齐后再申请。'],
  brief: view => `请继续整改并重新申请销号${withDeadline(view)}`,
  action: () => '查看退回意见',
  english: view =>
    `Your application for closing${onInEnglish(view)} was sent back: please fix it and apply again${byInEnglish(view)}.`,
  sample: sampleOf('sent-back', { reason: '两处阀门井仍有渗漏,缺少水质检测报告', dueOn: '2018-06-21' }, [
    again('验收退回'),
  ]),
};

/** 验收通过 */
const verified: Template = {
  section: 'to-know',
  subject: view => `现场验收通过${inCase(view)}`,
  ask: () => '现场验收已通过,等待办理销号;暂不需要您办理。',
  advice: () => ['请保存好佐证材料,以备回头看。'],
  brief: () => '现场验收已通过,等待销号',
  action: () => '查看',
  english: view => `The verification${onInEnglish(view)} has been passed; closing follows.`,
  sample: sampleOf('verified', {}, [{ text: '验收与销号程序', cites: 'practice:verified' }]),
};

const outcome = (view: View): string => {
  const value = fact(view, 'outcome');
  return nameOf(outcomeNames, value ?? '', 'zh') ?? '已结案';
};

const isWithdrawn = (view: View): boolean => view.facts.outcome === 'withdrawn';

/** 评定等次, where the notice names one. */
const grade = (view: View): string | undefined => nameOf(gradeNames, fact(view, 'grade') ?? '', 'zh');

const inEnglish = (view: View, before = ', graded '): string => {
  const name = nameOf(gradeNames, fact(view, 'grade') ?? '', 'en');
  return name === undefined ? '' : `${before}${name}`;
};

const afterClosing: Readonly<Record<string, string>> = {
  completed: '销号后还会回头看;发现反弹的,将重新整改。',
  'mostly-completed': '长期任务仍按季度复查,请持续整改。',
  'not-completed': '按未完成结案不等于销号,情况已记录在案。',
};

/** 销号, with one of its distinct outcomes. */
const closed: Template = {
  section: 'to-know',
  subject: view => `${isWithdrawn(view) ? '已撤销' : `已结案:${outcome(view)}`}${inCase(view)}`,
  ask: view => {
    if (isWithdrawn(view)) return '该问题已撤销,不需要再办理。';
    const graded = grade(view);
    return `该问题已结案,结果:${outcome(view)}${graded ? `;评定等次:${graded}` : ''}。`;
  },
  advice: view => [afterClosing[view.facts.outcome ?? '']].filter(line => line !== undefined),
  brief: view => {
    if (isWithdrawn(view)) return '已撤销';
    const graded = grade(view);
    return `已结案:${outcome(view)}${graded ? `(评定等次:${graded})` : ''}`;
  },
  action: () => '查看',
  english: view =>
    `The case${onInEnglish(view)} has been closed as: ${nameOf(outcomeNames, view.facts.outcome ?? '', 'en') ?? 'closed'}${inEnglish(view)}.`,
  sample: sampleOf(
    'closed',
    {
      outcome: 'mostly-completed',
      closedOn: '2018-06-14',
      grade: 'good',
      gradeReason: '按期完成,群众反映较好',
    },
    [{ text: '验收与销号程序', cites: 'practice:closed' }],
  ),
};

/** 评定等次, given or changed after the closing. */
const graded: Template = {
  section: 'to-know',
  subject: view => `评定等次:${grade(view) ?? ''}${inCase(view)}`,
  ask: view => {
    const before = nameOf(gradeNames, fact(view, 'gradeBefore') ?? '', 'zh');
    return `该问题评定等次:${grade(view) ?? ''}${before ? `(原为${before})` : ''}。`;
  },
  advice: () => ['等次不影响期限和督办;不需要再办理。'],
  brief: view => `评定等次:${grade(view) ?? ''}`,
  action: () => '查看',
  english: view => `The case${onInEnglish(view)} has been graded${inEnglish(view, ': ')}.`,
  sample: sampleOf('graded', { grade: 'good', gradeBefore: 'satisfactory', gradeReason: '补充材料后复评' }, [
    { text: '验收与销号程序', cites: 'practice:graded' },
  ]),
};

/** 重新整改, after a rebound (反弹). */
const reopened: Template = {
  section: 'to-do',
  subject: view => `问题重新打开,请整改${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}重新整改到位并申请销号。`,
  advice: () => ['该问题销号后又有反弹,理由见下;原来的结案记录仍保留。'],
  brief: view => `请重新整改${withDeadline(view)}`,
  action: () => '查看情况',
  english: view =>
    `The case${onInEnglish(view)} has been reopened: please rectify it again${byInEnglish(view)}.`,
  sample: sampleOf('reopened', { reason: '回头看发现供水再次中断', dueOn: '2018-06-21' }, [
    again('重新整改'),
  ]),
};

export const closing = { applied, sentBack, verified, closed, graded, reopened };
