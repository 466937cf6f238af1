import { derive } from '../../../domain/explain/derive';
import type { Template, View } from '../template';
import {
  before,
  byInEnglish,
  dateFact,
  fact,
  oneLine,
  pleaseBy,
  provisionalMark,
  withDeadline,
} from '../wording';
import { sampleOf } from './sample';

const about = (view: View): string => oneLine(view.title, 60);
const reason = (view: View): string[] => {
  const said = fact(view, 'reason');
  return said === null ? [] : [`理由:${said}。`];
};

const sampleAbout = {
  ref: null,
  title: '退出准确率 97.4%,低于 98%',
  path: '/findings/c1%3Afinding%3Ak1',
};
const established = derive({ code: 'finding-established' }, '第七条(五)');
const contestPeriod = derive({ code: 'contest-period', days: 30 }, '政府督查工作条例 17');

export const raised: Template = {
  section: 'to-do',
  subject: view => `请认定发现问题${withDeadline(view)}:${about(view)}`,
  ask: view => `${pleaseBy(view)}认定:${about(view)}(来源:${fact(view, 'organ') ?? '未注明'})。`,
  advice: () => ['认定时写明情节是否严重、是否造成不良影响;认定或不予认定均须写明理由。'],
  brief: view => `请认定发现问题${withDeadline(view)}:${about(view)}`,
  action: () => '认定',
  english: view => `A finding waits to be established${byInEnglish(view)}.`,
  sample: sampleOf(
    'finding-raised',
    { organ: '考核办公室', dueOn: '2018-05-14' },
    [derive({ code: 'finding-raised' }, '第七条(五)')],
    sampleAbout,
  ),
};

const untilWhen = (view: View): string[] => {
  const until = dateFact(view, 'contestUntil');
  return until === null
    ? []
    : [
        `有异议的,可于${before(until, provisionalMark(view, 'contestUntil'))}申请复核;复核期间各项期限照常计算。`,
      ];
};

export const told: Template = {
  section: 'to-know',
  subject: view => `已认定发现问题:${about(view)}`,
  ask: view => `${fact(view, 'organ') ?? ''}发现的问题「${about(view)}」已经认定。`,
  advice: view => [...reason(view), ...untilWhen(view)],
  brief: view => `已认定发现问题:${about(view)}`,
  action: () => '查看',
  english: () => 'A finding about the unit has been established; it may be contested in time.',
  sample: sampleOf(
    'finding-established',
    { organ: '考核办公室', reason: '抽样核实属实', contestUntil: '2018-06-08' },
    [established, contestPeriod],
    sampleAbout,
  ),
};

export const contested: Template = {
  section: 'to-do',
  subject: view => `请作出问题复核决定${withDeadline(view)}:${about(view)}`,
  ask: view => `${pleaseBy(view)}对发现问题的复核申请作出决定:${about(view)}。`,
  advice: view => [...reason(view), '由作出认定以外的人员和部门决定;复核期间不立项。'],
  brief: view => `请作出问题复核决定${withDeadline(view)}:${about(view)}`,
  action: () => '决定',
  english: view => `A finding has been contested: please decide${byInEnglish(view)}.`,
  sample: sampleOf(
    'finding-contested',
    { reason: '样本有误', dueOn: '2018-06-08' },
    [contestPeriod],
    sampleAbout,
  ),
};

const stands = (view: View): boolean => fact(view, 'review') === 'upheld';

export const reviewed: Template = {
  section: 'to-know',
  subject: view => `复核决定:${stands(view) ? '维持认定' : '撤销认定'}(${about(view)})`,
  ask: view => `对「${about(view)}」的复核决定:${stands(view) ? '维持认定' : '撤销认定'}。`,
  advice: view => [
    ...reason(view),
    stands(view) ? '各项期限不变。' : '尚未审批的约谈、问责建议随之撤回;已经办理的保留在记录中。',
  ],
  brief: view => `复核决定:${stands(view) ? '维持认定' : '撤销认定'}(${about(view)})`,
  action: () => '查看',
  english: view => `The contest was decided: the finding ${stands(view) ? 'stands' : 'is taken back'}.`,
  sample: sampleOf(
    'finding-reviewed',
    { review: 'upheld', reason: '样本已重新核对' },
    [contestPeriod],
    sampleAbout,
  ),
};
