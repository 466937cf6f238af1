import { reviewPlan } from '../../domain/launch/review-plan';
import { noAnswers } from '../../domain/launch/answers';
import type { Plan } from '../../domain/plan/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { launchedPlan } from '../../domain/revision/plan-in-force';
import { readRevision } from '../../domain/revision/read-revision';
import { revisedPlanOfText } from '../../domain/revision/revised-plan-of-text';
import { calendar } from './support/facts';
import { launchRoads, roadPlan, textOf, type SmallPlan } from './support/revision';

const launched = launchRoads();
const text = textOf(roadPlan());

/** The campaign as it was launched by a reader that read otherwise. */
const readThen = (change: (plan: Plan) => void) => {
  const plan = structuredClone(launched.plan);
  change(plan);
  const refs = plan.categories[0]!.problems.map(one => `一-${one.ordinal}`);
  const links = (launched.answers.links ?? []).flatMap(({ ref, assignment }) =>
    plan.assignments[assignment] ? [{ ref: refs.findLast(one => one <= ref) ?? ref, assignment }] : [],
  );
  const answers = { ...launched.answers, links };
  const draft = { plan, answers, units: launched.units, calendar, policy: defaultPolicy };
  const { resolved } = reviewPlan(draft, '2018-05-09', { questions: 'shown' });
  // By the day that was read then.
  for (const [index, { deadline }] of plan.assignments.entries()) {
    const one = resolved.assignments[index]!;
    if (one.due && deadline?.dueOn) one.due = { ...one.due, on: deadline.dueOn };
  }
  return { plan, answers, inForce: launchedPlan('c', plan, resolved) };
};

const revise = ({ plan, answers, inForce }: ReturnType<typeof readThen>, revisedText: string) => {
  const revised = revisedPlanOfText(revisedText, {
    calendar,
    inForceIssuedOn: '2018-05-09',
    earlier: { text, plan },
  });
  const { pieces, missing } = readRevision({
    inForce,
    earlier: [{ plan, answers }],
    revised,
    own: { ...noAnswers(), matches: {} },
    origin: 'r1',
    handedOn: '2018-05-09',
    today: '2018-05-09',
    units: launched.units,
    calendar,
    policy: defaultPolicy,
  });
  return { kinds: pieces.map(one => `${one.change.kind} ${one.ref}`), missing, revised };
};
const changed = (change: (plan: SmallPlan) => void): string => {
  const plan = roadPlan();
  change(plan);
  return textOf(plan);
};

/** What an older reader made of the same words. */
const olderReaders: [string, (plan: Plan) => void][] = [
  ['read the same', () => undefined],
  ['another lead', plan => void (plan.assignments[1]!.leads = ['住建局'])],
  ['units that are helpers today', plan => void (plan.assignments[2]!.responsible = ['南溪乡'])],
  [
    'another day',
    plan => {
      plan.assignments[1]!.deadline = {
        ...plan.assignments[1]!.deadline!,
        dueOn: '2018-06-09',
        on: '2018-06-09',
      };
    },
  ],
  ['other words of a measure', plan => void (plan.assignments[2]!.text = '更换灯具。')],
  [
    'two problems as one',
    plan => {
      const { problems } = plan.categories[0]!;
      problems[1]!.text += problems[2]!.text;
      problems[1]!.source.end = problems[2]!.source.end;
      problems.splice(2, 1);
    },
  ],
  ['a measure not at all', plan => void plan.assignments.splice(4, 1)],
  ['another category', plan => void (plan.categories[0]!.title = '道路方面')],
  [
    'days of its own',
    plan => {
      for (const duty of plan.duties) if (duty.what === 'plan') duty.dueOn = '2018-05-15';
    },
  ],
];

describe('a better reader revises no plan that is in force', () => {
  it.each(olderReaders)('an unchanged text changes nothing: %s', (_what, change) => {
    const then = readThen(change);
    expect(revise(then, text).kinds).toEqual([]);
    expect(revise(then, `${text.replaceAll('\n', '\r\n')}\n`).kinds).toEqual([]);
    // Not the same text, but the same words.
    expect(revise(then, text.replace('三、工作要求', '三、工作要求 ')).kinds).toEqual([]);
  });

  it.each(olderReaders)(
    'a text with one other sentence changes that and nothing else: %s',
    (_what, change) => {
      const then = readThen(change);
      const lead = changed(plan => (plan.measures[0]!.leads = '农业局'));
      expect(revise(then, lead).kinds).toEqual(['lead-changed 一-1']);
      const until = changed(plan => (plan.measures[3]!.until = '6月25日前'));
      expect(revise(then, until).kinds).toEqual(['deadline-moved 一-4']);
    },
  );

  it('says what today would be read otherwise, once', () => {
    const then = readThen(plan => void (plan.assignments[1]!.leads = ['住建局']));
    const { missing } = revise(
      then,
      changed(plan => (plan.measures[0]!.leads = '农业局')),
    );
    expect(missing.filter(one => one.code === 'READING_KEPT')).toMatchObject([{ isWarning: true }]);
    const same = revise(
      readThen(() => undefined),
      changed(plan => (plan.measures[0]!.leads = '农业局')),
    );
    expect(same.missing.map(one => one.code)).not.toContain('READING_KEPT');
  });

  it('reads what the text changes in the very place of the older reading', () => {
    const then = readThen(plan => void (plan.assignments[1]!.leads = ['住建局']));
    const lead = changed(plan => (plan.measures[1]!.leads = '农业局'));
    expect(revise(then, lead).kinds).toEqual(['lead-changed 一-2']);
  });

  it('a new problem with its measure is one piece, whatever else is read otherwise', () => {
    const then = readThen(plan => void (plan.assignments[2]!.text = '更换灯具。'));
    const more = changed(plan => {
      plan.problems.push({ text: '桥面护栏断裂多处,过桥行人没有防护。', measures: [5] });
      plan.measures.push({
        ...plan.measures[0]!,
        title: '修补护栏',
        text: '焊接护栏并刷漆,每月检查桥面。',
        leads: '交通局',
      });
    });
    expect(revise(then, more).kinds).toEqual(['added 一-6']);
  });
});
