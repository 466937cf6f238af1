import type { Template } from '../template';
import { byInEnglish, inCase, onInEnglish, pleaseBy, withDeadline, unit } from '../wording';
import { sampleOf } from './sample';

interface Document {
  kind: 'plan' | 'report';
  name: string;
  english: string;
  afterwards: string;
}

const review = (name: string) => ({ text: `${name}已报送,待审核`, cites: 'practice:review-of-submissions' });

const submitted = ({ kind, name, english }: Document): Template => ({
  section: 'to-do',
  subject: view => `请审核:${unit(view)}报送的${name}${inCase(view)}`,
  ask: view => `请审核${unit(view)}报送的${name}。`,
  advice: () => ['请审核通过,或写明原因退回;退回后该单位有新的报送期限。'],
  brief: view => `请审核${unit(view)}报送的${name}`,
  action: () => '审核',
  english: view => `A rectification ${english}${onInEnglish(view)} has been handed in: please review it.`,
  sample: sampleOf(`${kind}-submitted`, { what: `报送${name}` }, [review(name)]),
});

const passed = ({ kind, name, english, afterwards }: Document): Template => ({
  section: 'to-know',
  subject: view => `${name}已审核通过${inCase(view)}`,
  ask: () => `贵单位报送的${name}已审核通过。`,
  advice: () => [afterwards],
  brief: () => `${name}已审核通过`,
  action: () => '查看',
  english: view => `Your rectification ${english}${onInEnglish(view)} has been approved.`,
  sample: sampleOf(kind === 'plan' ? 'plan-approved' : 'report-accepted', { reason: '' }, [
    { ...review(name), text: `${name}已审核通过` },
  ]),
});

const returned = ({ kind, name, english }: Document): Template => ({
  section: 'to-do',
  subject: view => `${name}被退回,请重新报送${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}修改并重新报送${name}。`,
  advice: () => ['退回理由见下;新期限从退回之日起算,原期限仍保留在记录中。'],
  brief: view => `请重新报送${name}${withDeadline(view)}`,
  action: () => '修改并重新报送',
  english: view =>
    `Your rectification ${english}${onInEnglish(view)} was returned: please hand it in again${byInEnglish(view)}.`,
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

/** 报方案 and 报告: handed in (to who decides), approved or returned (to the unit). */
export const submissions = {
  'plan-submitted': submitted(plan),
  'plan-approved': passed(plan),
  'plan-returned': returned(plan),
  'report-submitted': submitted(report),
  'report-accepted': passed(report),
  'report-returned': returned(report),
};
