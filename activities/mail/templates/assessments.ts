import { derive } from '../../../domain/explain/derive';
import type { AssessmentRule } from '../../../domain/explain/assessment';
import type { NoticeKind } from '../../../domain/codes/notices';
import type { Sample, Template, View } from '../template';
import { byInEnglish, fact, isForUnit, oneLine, pleaseBy, withDeadline } from '../wording';
import { sampleOf } from './sample';

const doing = (view: View): string => fact(view, 'what') ?? oneLine(view.title, 60);

const sampleAbout = (
  kind: NoticeKind,
  rule: AssessmentRule,
  facts: Record<string, string>,
  unitName = '云溪县',
): Sample =>
  sampleOf(kind, facts, [derive(rule, '云岭省县级扶贫开发工作成效考核细则 第六条')], {
    ref: null,
    title: '2018 年度考核',
    unitName,
    path: '/assessments/c1%3Aassessment',
  });

/** A step begins for whoever owes it. */
export const stepOpened: Template = {
  section: 'to-do',
  subject: view => `考核步骤启动${withDeadline(view)}:${doing(view)}`,
  ask: view => `${pleaseBy(view)}完成:${doing(view)}。`,
  advice: view => [
    isForUnit(view)
      ? '数据、资料和情况应当及时、准确;逾期或逾期后修改的,会记为疑点。'
      : '前一步骤已完成,其成果在考核页面查看。',
  ],
  brief: view => `${doing(view)}${withDeadline(view)}`,
  action: () => '办理',
  english: view => `A step of the yearly assessment has begun: please complete it${byInEnglish(view)}.`,
  sample: sampleAbout(
    'cycle-step-opened',
    { code: 'step-opened', step: 'summary', after: [], on: '2018-12-03' },
    { what: '2018 年度考核:总结自查', dueOn: '2018-12-31' },
  ),
};

/** The report's two instances, the circulation, a reward. */
export const toDecide: Template = {
  section: 'to-do',
  subject: view => `请决定${withDeadline(view)}:${doing(view)}`,
  ask: view => `${pleaseBy(view)}决定:${doing(view)}。`,
  advice: () => ['通过或不通过均须写明理由;审议与审定由不同的人作出。'],
  brief: view => `请决定:${doing(view)}`,
  action: () => '决定',
  english: view => `The yearly assessment waits for a decision${byInEnglish(view)}.`,
  sample: sampleAbout(
    'cycle-decision',
    { code: 'report-waits', instance: 'deliberation', on: '2019-02-12' },
    { what: '2018 年度考核:审议考核报告', dueOn: '2019-02-15' },
    '领导小组',
  ),
};

export const returned: Template = {
  section: 'to-do',
  subject: view => `考核报告被退回${withDeadline(view)}`,
  ask: view => `考核报告没有通过,${pleaseBy(view)}修改后重新提交。`,
  advice: view => {
    const reason = fact(view, 'reason');
    return reason === null ? [] : [`理由:${reason}`];
  },
  brief: view => `考核报告被退回,重新提交${withDeadline(view)}`,
  action: () => '修改',
  english: view => `The report of the assessment was sent back: please submit it anew${byInEnglish(view)}.`,
  sample: sampleAbout(
    'cycle-report-returned',
    { code: 'report-sent-back', instance: 'deliberation', on: '2019-02-14' },
    { reason: '存在问题部分没有写明出处', dueOn: '2019-02-28' },
    '考核工作组',
  ),
};

export const explanationAsked: Template = {
  section: 'to-do',
  subject: view => `请作说明${withDeadline(view)}:${doing(view)}`,
  ask: view => `${pleaseBy(view)}作出说明:${doing(view)}。`,
  advice: view => {
    const says = fact(view, 'says');
    return [...(says === null ? [] : [`疑点:${says}。`]), '疑点由系统提示,不是结论;说明后由考核单位核定。'];
  },
  brief: view => `请作说明${withDeadline(view)}:${doing(view)}`,
  action: () => '说明',
  english: view => `A doubt about your figures: please explain${byInEnglish(view)}. It is no finding.`,
  sample: sampleAbout(
    'explanation-asked',
    { code: 'doubt-asked', on: '2019-01-22' },
    { what: '说明疑点:退出准确率(来源不一致)', says: '自报 99.6%,第三方 97.4%', dueOn: '2019-01-28' },
  ),
};

export const explanationGiven: Template = {
  section: 'to-do',
  subject: view => `已作说明,请核定:${doing(view)}`,
  ask: view => `对疑点已作说明,请核定:${doing(view)}。`,
  advice: () => ['排除或确认失真失实均须写明理由;本单位一方的疑点由他人核定。'],
  brief: view => `请核定疑点:${doing(view)}`,
  action: () => '核定',
  english: () => 'A doubt about figures was explained: please settle it.',
  sample: sampleAbout(
    'explanation-given',
    { code: 'doubt-explained', on: '2019-01-25' },
    { what: '退出准确率(来源不一致)' },
  ),
};
