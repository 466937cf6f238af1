import { stepDecisionNames } from '../../../domain/codes/ladder';
import { nameOf } from '../../../domain/codes/names';
import type { Template, View } from '../template';
import { before, dateFact, fact, inCase, provisionalMark, onInEnglish, what, unit } from '../wording';
import { planDue, sampleOf } from './sample';

/** Which proposal: said by the fact, else by the clause of the rung that opened it. */
export const proposed = (view: View): '约谈' | '问责' => {
  const said = [view.facts.act, view.facts.proceeding, ...view.why.map(step => step.cites)];
  return said.some(one => one?.includes('accountability')) ? '问责' : '约谈';
};

export const proposedInEnglish = (view: View): string =>
  proposed(view) === '问责' ? 'accountability proceedings against' : 'an interview with';

/** A rung's notice carries the unit's missed date as `dueOn`; the date for the decision is a fact of its own. */
const pleaseDecide = (view: View): string => {
  const by = dateFact(view, 'decideBy');
  return by ? `请于${before(by, provisionalMark(view, 'decideBy'))}审批` : '请审批';
};

/** Findings led to it, and no missed date. */
export const isOfFindings = (view: View): boolean => fact(view, 'kind') === 'finding';

/** 待审批: a timer never imposes an interview or a sanction (政府督查工作条例 12, 21); leadership decides. */
const opened: Template = {
  section: 'to-do',
  subject: view => `请审批:是否${proposed(view)}${unit(view)}${inCase(view)}`,
  ask: view => `${pleaseDecide(view)}:是否对${unit(view)}启动${proposed(view)}。`,
  advice: view => [
    isOfFindings(view)
      ? `起因:已认定的问题「${what(view)}」。问题和依据都列在链接的材料中;不批准的,作为与该条款不同的处理记录在案。`
      : `起因:逾期未办「${what(view)}」,经督办仍无结果。期限、催办和函件送达的时间都列在链接的材料中。`,
    '系统只提出建议,由您决定;不批准须写明理由,本次即不再提出。',
  ],
  brief: view => `是否${proposed(view)}${unit(view)}:${what(view)}`,
  action: () => '查看材料并审批',
  english: view =>
    `Your decision is needed${onInEnglish(view)}: whether to open ${proposedInEnglish(view)} the unit.`,
  sample: sampleOf(
    'proposal-opened',
    { what: '报送整改方案', dueOn: '2018-05-14', kind: 'plan' },
    [
      planDue,
      {
        text: '2018年5月16日督办函送达,自次日起满 3 个工作日(2018年5月21日24时)后启动',
        cites: 'practice:propose-interview',
        calendar: '2018-1',
      },
    ],
    { path: '/proceedings/p1' },
  ),
};

const result = (view: View): string => {
  const decision = fact(view, 'decision');
  return nameOf(stepDecisionNames, decision ?? '', 'zh') ?? '已有结果';
};

/** 审批结果 */
const decided: Template = {
  section: 'to-know',
  subject: view => `审批结果:${proposed(view)}建议${result(view)}(${unit(view)})`,
  ask: view => `对${unit(view)}的${proposed(view)}建议${result(view)}。`,
  advice: view => {
    if (fact(view, 'decision') === 'approved') return ['请按程序办理后续文书;约谈是行政措施,不是处分。'];
    return fact(view, 'decision') === 'declined' ? ['本次不再提出;该事项仍须完成。'] : [];
  },
  brief: view => `${unit(view)}的${proposed(view)}建议${result(view)}`,
  action: () => '查看决定',
  english: view => {
    const decision = nameOf(stepDecisionNames, fact(view, 'decision') ?? '', 'en') ?? 'decided';
    return `The proposal${onInEnglish(view)} has been ${decision}.`;
  },
  sample: sampleOf(
    'proposal-decided',
    { decision: 'declined', reason: '已安排分管领导现场协调' },
    [{ text: '约谈建议由领导审批,系统不自动决定', cites: '政府督查工作条例 21' }],
    { path: '/proceedings/p1' },
  ),
};

export const proposals = { opened, decided };
