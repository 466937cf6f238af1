import type { Template, View } from '../template';
import { byInEnglish, fact, inCase, isForUnit, onInEnglish, pleaseBy, unit, withDeadline } from '../wording';
import { sampleOf } from './sample';

interface Document {
  kind: 'plan' | 'report';
  name: string;
  english: string;
  afterwards: string;
}

const review = (name: string) => ({ text: `${name}已报送,待审核`, cites: 'practice:review-of-submissions' });

/** 「(一份,对应 3 个问题)」 after the name of a unit's document; empty for a paper of one docket. */
const forAll = (view: View): string => {
  const count = fact(view, 'problemCount');
  return count ? `(一份,对应 ${count} 个问题)` : '';
};

/** Which problems a document answers for, a sentence; none for a paper of one docket. */
const problems = (view: View): string[] => {
  const [count, named] = [Number(fact(view, 'problemCount') ?? 0), fact(view, 'problems')];
  if (!named) return [];
  const shown = named.split(';').length;
  return [`对应的问题:${named}${count > shown ? ` 等 ${count} 个` : ''}。`];
};

const ofEnglish = (view: View): string => {
  const count = fact(view, 'problemCount');
  return count ? ` for ${count} ${count === '1' ? 'problem' : 'problems'}` : onInEnglish(view);
};

/** What became of the next steps that an accepted report names. */
const steps = (view: View): string[] => {
  const [opened, left] = [fact(view, 'stepCount'), fact(view, 'leftOutCount')];
  return [
    ...(opened ? [`报告中的下步打算已列为 ${opened} 个节点,请按所写日期办理。`] : []),
    ...(left ? [`另有 ${left} 项下步打算因日期已过或问题已结案等未列为节点,见各问题的办理过程。`] : []),
  ];
};

const submitted = ({ kind, name, english }: Document): Template => ({
  section: 'to-do',
  subject: view => `请审核:${unit(view)}报送的${name}${forAll(view)}${inCase(view)}`,
  ask: view => `请审核${unit(view)}报送的${name}${forAll(view)}。`,
  advice: view => [
    ...problems(view),
    ...(fact(view, 'problems') ? ['一次审核,各问题一并通过或退回。'] : []),
    '请审核通过,或写明原因退回;退回后该单位有新的报送期限。',
  ],
  brief: view => `请审核${unit(view)}报送的${name}${forAll(view)}`,
  action: () => '审核',
  english: view => `A rectification ${english}${ofEnglish(view)} has been handed in: please review it.`,
  sample: sampleOf(`${kind}-submitted`, { what: `报送${name}` }, [review(name)]),
});

const passed = ({ kind, name, english, afterwards }: Document): Template => ({
  section: 'to-know',
  subject: view => `${name}已审核通过${forAll(view)}${inCase(view)}`,
  ask: view => `贵单位报送的${name}${forAll(view)}已审核通过。`,
  advice: view => [...problems(view), ...steps(view), afterwards],
  brief: view => `${name}${forAll(view)}已审核通过`,
  action: () => '查看',
  english: view => `Your rectification ${english}${ofEnglish(view)} has been approved.`,
  sample: sampleOf(kind === 'plan' ? 'plan-approved' : 'report-accepted', { reason: '' }, [
    { ...review(name), text: `${name}已审核通过` },
  ]),
});

const returned = ({ kind, name, english }: Document): Template => ({
  section: 'to-do',
  subject: view => `${name}被退回,请重新报送${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}修改并重新报送${name}${forAll(view)}。`,
  advice: view => [...problems(view), '退回理由见下;新期限从退回之日起算,原期限仍保留在记录中。'],
  brief: view => `请重新报送${name}${withDeadline(view)}`,
  action: () => '修改并重新报送',
  english: view =>
    `Your rectification ${english}${ofEnglish(view)} was returned: please hand it in again${byInEnglish(view)}.`,
  sample: sampleOf(
    `${kind}-returned`,
    { reason: '没有写明管网改造的完成时间和责任人', dueOn: '2018-05-21' },
    [
      {
        text: `2018年5月16日退回${name},自次日起第 3 个工作日为 2018年5月21日(含当日,至24时)`,
        cites: 'practice:returned',
        calendar: '2018-1',
      },
    ],
  ),
});

const plan: Document = {
  kind: 'plan',
  name: '整改方案',
  english: 'plan',
  afterwards: '请按方案组织整改,并及时登记进展。',
};
const report: Document = {
  kind: 'report',
  name: '整改报告',
  english: 'report',
  afterwards: '报告一项已完成;其余事项仍按各自的期限办理。',
};

const paperOf = (view: View): Document => (view.facts.paper === 'plan' ? plan : report);

/** 撤回: to the office, which has nothing to review any more, and to the head, whose unit owes it again. */
const withdrawn: Template = {
  section: 'to-know',
  subject: view =>
    isForUnit(view)
      ? `本单位的${paperOf(view).name}已撤回,请重新报送${withDeadline(view)}`
      : `不需要审核:${unit(view)}撤回了${paperOf(view).name}${forAll(view)}`,
  ask: view =>
    isForUnit(view)
      ? `贵单位撤回了尚未审核的${paperOf(view).name}${forAll(view)}。${pleaseBy(view)}重新报送。`
      : `${unit(view)}撤回了尚未审核的${paperOf(view).name}${forAll(view)},不需要审核。`,
  advice: view => [
    ...problems(view),
    isForUnit(view)
      ? '由它报送的各项重新待报,期限不变。'
      : '由它报送的各项重新待报,期限不变;逾期未报的,照常提醒、催办。',
  ],
  brief: view =>
    isForUnit(view)
      ? `${paperOf(view).name}已撤回,请重新报送${withDeadline(view)}`
      : `${unit(view)}撤回了${paperOf(view).name}${forAll(view)},不需要审核`,
  action: () => '查看',
  english: view =>
    `A rectification ${paperOf(view).english}${ofEnglish(view)} was taken back before it was reviewed; it is owed again${byInEnglish(view)}.`,
  sample: sampleOf(
    'document-withdrawn',
    {
      paper: 'report',
      reason: '数据有误,更正后重报',
      dueOn: '2018-06-12',
      problemCount: '2',
      problems: '一-1 安置点饮水管网冬季冻裂,供水不稳定;二-3 帮扶台账更新不及时',
    },
    [{ text: '单位撤回了尚未审核的整改报告', cites: 'practice:withdraw-document' }],
    { title: '青石乡人民政府', ref: null },
  ),
};

/** 报方案 and 报告: handed in (to who decides), approved or returned (to the unit). */
export const submissions = {
  'plan-submitted': submitted(plan),
  'plan-approved': passed(plan),
  'plan-returned': returned(plan),
  'report-submitted': submitted(report),
  'report-accepted': passed(report),
  'report-returned': returned(report),
  'document-withdrawn': withdrawn,
};
