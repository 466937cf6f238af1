import type { Template } from '../template';
import { byInEnglish, inCase, onInEnglish, pleaseBy, what, withDeadline } from '../wording';
import { planDue, sampleOf } from './sample';

/** What a unit can do about a task: a lead signs for it or returns it; every unit's own file and a task that is added are its own. */
const adviceOn: Readonly<Record<string, string[]>> = {
  receipt: [
    '请先在系统中签收,再按期办理。',
    '不属于本单位职责的,请在退办期限内写明理由退办;决定之前期限照常计算。',
  ],
  liaison: ['本次整改的各单位都要报联络员,并按期报送整改方案和整改报告;各项期限见链接。'],
};

/** 任务通知, to the liaison of the unit that owes it: of a lead, or of one that only takes part. */
export const taskNotice: Template = {
  section: 'to-do',
  subject: view => `新任务:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}办结:${what(view)}。`,
  advice: view => adviceOn[view.facts.kind ?? ''] ?? ['请按期办理并在系统中登记;各项期限见链接。'],
  brief: view => `${what(view)}${withDeadline(view)}`,
  action: view => (view.facts.kind === 'receipt' ? '签收和办理' : '查看并办理'),
  english: view => `New task${onInEnglish(view)}: please complete it${byInEnglish(view)}.`,
  sample: sampleOf(
    'task-notice',
    { what: '签收任务', dueOn: '2018-05-14', kind: 'receipt', title: '安置点饮水管网冬季冻裂,供水不稳定' },
    [planDue],
  ),
};
