import type { Template } from '../template';
import {
  byInEnglish,
  dueOn,
  inCase,
  inFull,
  isForUnit,
  provisionalMark,
  oneLine,
  onInEnglish,
  pleaseBy,
  timeLeft,
  what,
  withDeadline,
  unit,
} from '../wording';
import { planDue, sampleOf } from './sample';

const owed = { what: '报送整改方案', dueOn: '2018-05-14', kind: 'plan' };

/** What has the full ladder: if it stays undone, a 督办函 follows (domain.md §4). */
const climbing: readonly (string | undefined)[] = ['plan', 'rectification', 'milestone', 'report'];

/** What units owe, and can ask the office about: the rest is owed by an office itself. */
const ofUnits: readonly (string | undefined)[] = [...climbing, 'receipt', 'liaison', 'new-deadline'];

/** 提醒, before the deadline. */
const remind: Template = {
  section: 'due-soon',
  subject: view => `${timeLeft(view) ?? '即将到期'}:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => {
    const left = timeLeft(view);
    return `${pleaseBy(view)}办结:${what(view)}${left ? `,${left}` : ''}。`;
  },
  advice: view => [
    ofUnits.includes(view.facts.kind)
      ? '已经办理的,请及时在系统中登记;确有困难的,请在到期之前与指挥部办公室联系。'
      : '已经办理的,请及时在系统中登记。',
  ],
  brief: view => {
    const left = timeLeft(view);
    return `${what(view)}${withDeadline(view)}${left ? `,${left}` : ''}`;
  },
  action: () => '办理',
  english: view => `Reminder${onInEnglish(view)}: please complete this${byInEnglish(view)}.`,
  sample: sampleOf('remind', owed, [
    planDue,
    {
      text: '期限 2018年5月14日 前 3 天,遇非工作日提前到最后一个工作日:2018年5月11日',
      cites: 'practice:remind',
      calendar: '2018-1',
    },
  ]),
};

/** 催办: the deadline has passed. The unit is called to act; the supervision office is told of it. */
const urge: Template = {
  section: 'overdue',
  subject: view =>
    `${isForUnit(view) ? '催办:请贵单位立即办理' : `逾期:${unit(view)}`} ${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => {
    const due = dueOn(view);
    const isOver = due ? `期限${inFull(due, provisionalMark(view))}已过` : '期限已过';
    return isForUnit(view)
      ? `请贵单位立即办理:${what(view)}。${isOver}。`
      : `供督查掌握:${unit(view)}逾期未办「${what(view)}」,${isOver}。`;
  },
  advice: view => {
    if (!isForUnit(view)) return ['催办已发给该单位及其负责人,不需要您转发。'];
    return [
      '已经办理但没有登记的,请补充登记;是否逾期以收到的时间为准。',
      ...(climbing.includes(view.facts.kind) ? ['仍未办理的,下一步是向单位负责人发出督办函。'] : []),
    ];
  },
  brief: view => `${isForUnit(view) ? '' : `${unit(view)}:`}${what(view)}${withDeadline(view)}`,
  action: view => (isForUnit(view) ? '立即办理' : '查看情况'),
  english: view =>
    isForUnit(view)
      ? `Overdue${onInEnglish(view)}: this was due${byInEnglish(view)}; please act at once.`
      : `For your information${onInEnglish(view)}: a unit is overdue with what was due${byInEnglish(view)}.`,
  sample: sampleOf('urge', owed, [
    planDue,
    { text: '2018年5月14日为期限最后一日,24时届满即启动', cites: 'practice:urge', calendar: '2018-1' },
  ]),
};

/** 逾期情况, to leadership, when a 督办函 is being prepared. */
const overdue: Template = {
  section: 'overdue',
  subject: view => `逾期情况:${unit(view)} ${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => {
    const due = dueOn(view);
    return `供掌握情况,暂不需要您办理:${unit(view)}逾期未办「${what(view)}」${due ? `,期限${inFull(due, provisionalMark(view))}` : ''}。`;
  },
  advice: () => ['督办函正在办理;送达后仍不办理的,将另请您审批是否约谈。'],
  brief: view => `${unit(view)}:${what(view)}${withDeadline(view)},督办函办理中`,
  action: () => '查看情况',
  english: view =>
    `For your information${onInEnglish(view)}: a unit has missed a deadline; a supervision letter is in preparation.`,
  sample: sampleOf('overdue', owed, [
    planDue,
    {
      text: '2018年5月14日为期限最后一日,自次日起满 1 个工作日(2018年5月15日24时)后启动',
      cites: 'practice:supervision-letter',
      calendar: '2018-1',
    },
  ]),
};

/** 到期未销号: the campaign's own date has passed; told once, and no rung follows. */
const unclosed: Template = {
  section: 'overdue',
  subject: view => `到期未销号${inCase(view)}:${oneLine(view.title, 40)}`,
  ask: view => {
    const due = dueOn(view);
    return `供掌握情况:该问题到${due ? inFull(due, provisionalMark(view)) : '整改行动的总期限'}仍未销号。`;
  },
  advice: () => ['本情况只报告一次;各单位的期限和督办程序不因此改变。'],
  brief: view => `尚未销号${withDeadline(view)}`,
  action: () => '查看情况',
  english: view =>
    `Not closed${onInEnglish(view)}${byInEnglish(view)}, the campaign's own date. Reported once.`,
  sample: sampleOf('unclosed', { dueOn: '2018-06-20' }, [
    { text: '整改行动的总期限为 2018年6月20日,届满未销号的向领导报告一次', cites: 'plan' },
  ]),
};

export const reminders = { remind, urge, overdue, unclosed };
