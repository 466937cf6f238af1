import { at } from '../../domain/calendar/civil-date';
import { takeRungs } from './support/take-case-steps';
import { sentenceOf } from '../../domain/explain/derive';
import { caseOf } from './support/case-file';

const urged = (date: string, time: string) => {
  const file = caseOf().on(date, time);
  const { state, notices } = takeRungs(file.state, file.facts);
  const plan = state.obligations.find(one => one.kind === 'plan')!;
  return { plan, of: (kind: string) => notices.filter(one => one.kind === kind) };
};

it('a rung that is taken on its day, however late in the day, is in time and says nothing', () => {
  const { plan, of } = urged('2018-05-15', '23:59');
  const about = of('urge').filter(({ obligationId }) => obligationId === plan.id);
  expect(about).toHaveLength(3);
  expect(about.flatMap(({ why }) => why.map(({ rule }) => rule?.code))).not.toContain('fired-late');
});

it('a letter alone does not overtake the urging below it: neither is taken, and then both in their order', () => {
  const file = caseOf().on('2018-05-18', '09:30');
  const acts = () =>
    file
      .owed('plan', 'A')
      .steps.filter(({ act }) => act !== 'remind')
      .map(({ act }) => act);
  file.take(takeRungs(file.state, file.facts, 'supervision-letter'));
  expect(acts()).toEqual([]);
  file.take(takeRungs(file.state, file.facts, 'urge'));
  expect(acts()).toEqual(['urge']);
  file.take(takeRungs(file.state, file.facts, 'supervision-letter'));
  expect(acts()).toEqual(['urge', 'supervision-letter']);
});

it('a notice of a step that is fired late says by how much; what was folded tells nobody', () => {
  // The plan was due on 14 May: urged on the 15th, a letter on the 16th. The system wakes on the 18th.
  const { plan, of } = urged('2018-05-18', '09:30');
  expect(plan.steps.filter(({ act }) => act !== 'remind').map(({ act, outcome }) => [act, outcome])).toEqual([
    ['urge', 'folded'],
    ['supervision-letter', 'fired'],
  ]);
  const about = of('overdue').find(({ obligationId }) => obligationId === plan.id)!;
  const last = about.why.at(-1)!;
  expect(sentenceOf(last, 'zh')).toBe(
    '本应于 2018年5月16日00:00 发出,系统迟至 2018年5月18日09:30 办理,迟 2 天',
  );
  expect(sentenceOf(last, 'en')).toBe(
    'It was due on 16 May 2018, 00:00 and was done on 18 May 2018, 09:30: the system was 2 days late',
  );
  expect(last).toMatchObject({ policy: 'default@1', rule: { dueAt: at('2018-05-16') } });
});
