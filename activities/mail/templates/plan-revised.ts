import type { Template, View } from '../template';
import { fact, inCase, onInEnglish, oneLine } from '../wording';
import { sampleOf } from './sample';

const change = (view: View): string => fact(view, 'change') ?? '本单位承担的任务有变动';
const document = (view: View): string => fact(view, 'document') ?? '修订方案';

/** 修订方案: what a revised plan changed for a unit. */
export const planRevised: Template = {
  section: 'to-know',
  subject: view => `方案已修订:${oneLine(change(view), 60)}${inCase(view)}`,
  ask: view => `按${document(view)},${change(view)}。请按修订后的要求办理。`,
  advice: () => ['以往的办理、督办记录和原期限仍予保留;没有修订的部分不变。'],
  brief: view => `方案已修订:${oneLine(change(view), 60)}`,
  action: () => '查看',
  english: view => `A revised plan changes what is asked of your unit${onInEnglish(view)}; see the case.`,
  sample: sampleOf(
    'plan-revised',
    {
      document: '《整改方案(修订)》',
      change: '措施 (五) 的整改时限由2018年6月10日前改为2018年6月25日前',
    },
    [
      {
        text: '《整改方案(修订)》,2018年5月21日批准:期限由 2018年6月10日 改为 2018年6月25日(含当日,至24时)',
        cites: 'plan',
      },
    ],
  ),
};
