import type { Template } from '../template';
import { byInEnglish, inCase, onInEnglish, pleaseBy, what, withDeadline } from '../wording';
import { planDue, sampleOf } from './sample';

/** 任务通知, to the liaison of the unit that owes it. */
export const taskNotice: Template = {
  section: 'to-do',
  subject: view => `新任务:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}完成:${what(view)}。`,
  advice: () => [
    '请先在系统中签收,再按期办理。',
    '不属于本单位职责的,请在退办期限内写明理由退办;决定之前期限照常计算。',
  ],
  brief: view => `${what(view)}${withDeadline(view)}`,
  action: () => '签收和办理',
  english: view => `New task${onInEnglish(view)}: please complete it${byInEnglish(view)}.`,
  sample: sampleOf(
    'task-notice',
    { what: '报送整改方案', dueOn: '2018-05-14', kind: 'plan', title: '安置点饮水管网冬季冻裂,供水不稳定' },
    [planDue],
  ),
};
