import { noAnswers, type Answers } from '../../domain/launch/answers';
import { launchMinimal, minimalPlan, minimalUnits, missingCodesOf } from './support/demo-launch';
import type { MissingCode } from '../../domain/codes/plan';

const good = '牵头单位:县档案局;责任单位:县财政局;完成时限:6月10日前';
const linked: Answers = { ...noAnswers(), links: [{ ref: '一-1', assignment: 0 }] };

const missing = (text: string, answers: Answers = linked, units = minimalUnits): MissingCode[] =>
  missingCodesOf(launchMinimal(text, answers, units).missing);

it('nothing is missing where every problem has its units, its day and somebody to tell', () => {
  expect(missing(minimalPlan(good))).toEqual([]);
});

describe('one list says what is missing before launch', () => {
  it.each<[MissingCode, string, string]>([
    [
      'UNIT_UNKNOWN',
      'a unit that the registry does not know',
      '牵头单位:县档案局;责任单位:县气象局;完成时限:6月10日前',
    ],
    [
      'UNIT_COLLECTIVE',
      'a collective without a group',
      '牵头单位:县档案局;责任单位:各挂钩单位;完成时限:6月10日前',
    ],
    [
      'UNIT_LIST_OPEN_ENDED',
      'a list that ends in 「等」',
      '牵头单位:县档案局;责任单位:县财政局等;完成时限:6月10日前',
    ],
    ['LEAD_MISSING', 'nobody in the lead', '责任单位:县财政局;完成时限:6月10日前'],
    ['DEADLINE_MISSING', 'no deadline', '牵头单位:县档案局;责任单位:县财政局'],
    ['DEADLINE_UNRESOLVED', 'a deadline that is not understood', '牵头单位:县档案局;完成时限:按上级要求'],
  ])('%s: %s', (code, _what, assignment) => {
    expect(missing(minimalPlan(assignment))).toEqual([code]);
  });

  it('UNIT_HAS_NOBODY: a unit with neither liaison nor head to tell', () => {
    const units = minimalUnits.map(unit => ({ ...unit, canBeTold: unit.id !== 'finance' }));
    const found = launchMinimal(minimalPlan(good), linked, units).missing;
    expect(found).toMatchObject([{ code: 'UNIT_HAS_NOBODY', about: { unitId: 'finance' } }]);
  });

  it('LINKS_UNCONFIRMED: the links are proposed, a person confirms them', () => {
    const { missing: found, resolved } = launchMinimal(minimalPlan(good), noAnswers());
    expect(missingCodesOf(found)).toEqual(['LINKS_UNCONFIRMED']);
    expect(resolved.problems[0]?.assignments).toEqual([0]);
  });

  it('PROBLEM_UNASSIGNED and ASSIGNMENT_UNLINKED: nothing goes unsupervised', () => {
    expect(missing(minimalPlan(good), { ...linked, links: [] })).toEqual([
      'PROBLEM_UNASSIGNED',
      'ASSIGNMENT_UNLINKED',
    ]);
  });

  it('MILESTONE_AFTER_DEADLINE: a milestone behind its deadline is a question, first proposal follow-up', () => {
    const plan = minimalPlan(good, '逐户核对档案,年内新建档案室20间。');
    const { missing: found, resolved } = launchMinimal(plan, linked);
    expect(found).toMatchObject([
      { code: 'MILESTONE_AFTER_DEADLINE', about: { assignment: 0, milestone: 0 } },
    ]);
    expect(found[0]?.proposals[0]).toBe('follow-up');
    expect(resolved.assignments[0]?.milestones).toMatchObject([{ on: '2018-12-31', isFollowUp: true }]);
  });

  it('TIMETABLE_INCOMPLETE: a date that the plan does not state is proposed, not taken silently', () => {
    const plan = minimalPlan(good).split('三、实施步骤')[0] ?? '';
    const found = launchMinimal(plan, linked).missing;
    expect(found.map(({ code, about, proposals }) => [code, about.field, proposals[0]])).toEqual([
      ['TIMETABLE_INCOMPLETE', 'planDueOn', '2018-05-16'],
      ['TIMETABLE_INCOMPLETE', 'reportDueOn', '2018-06-12'],
      ['TIMETABLE_INCOMPLETE', 'completionDueOn', '2018-06-12'],
    ]);
  });

  it('DEADLINE_PASSED: a deadline before the hand-out is shown, and holds nothing up', () => {
    const found = launchMinimal(minimalPlan(good.replace('6月10日', '4月10日')), linked).missing;
    expect(found).toMatchObject([{ code: 'DEADLINE_PASSED', isWarning: true }]);
  });

  it('each name is asked for once, wherever it stands', () => {
    expect(missing(minimalPlan('牵头单位:县气象局;责任单位:县气象局;完成时限:6月10日前'))).toEqual([
      'UNIT_UNKNOWN',
      'LEAD_MISSING',
    ]);
  });
});

describe('an answer mends it', () => {
  const answered = (more: Partial<Answers>): Answers => ({ ...linked, ...more });

  it.each<[string, string, Partial<Answers>]>([
    ['a unit', '责任单位:县气象局', { units: { 县气象局: { kind: 'units', unitIds: ['finance'] } } }],
    ['nobody', '责任单位:县气象局', { units: { 县气象局: { kind: 'ignore' } } }],
    ['the list is complete', '责任单位:县财政局等', { assignments: { '0': { isListComplete: true } } }],
  ])('for a name: %s', (_what, units, answers) => {
    expect(missing(minimalPlan(`牵头单位:县档案局;${units};完成时限:6月10日前`), answered(answers))).toEqual(
      [],
    );
  });

  it('for a lead and a deadline, in a person’s words', () => {
    const plan = minimalPlan('责任单位:县财政局;完成时限:按上级要求');
    const answers = answered({ assignments: { '0': { leads: ['县财政局'], deadlineText: '6月底前' } } });
    const { missing: found, resolved } = launchMinimal(plan, answers);
    expect(found).toEqual([]);
    expect(resolved.assignments[0]).toMatchObject({ leads: ['finance'], due: { on: '2018-06-30' } });
  });

  it('for who helps and who supervises, where other units were read', () => {
    const plan = minimalPlan('牵头单位:县档案局;配合单位:县气象局;完成时限:6月10日前');
    const corrected = { supporting: ['县财政局'], supervising: ['县档案局'], officers: ['某同志'] };
    const { missing: found, resolved } = launchMinimal(plan, answered({ assignments: { '0': corrected } }));
    expect(found).toEqual([]);
    expect(resolved.assignments[0]).toMatchObject({ supporting: ['finance'], supervising: ['archive'] });
  });

  it.each<['follow-up' | 'keep' | 'drop', unknown[]]>([
    ['follow-up', [{ isFollowUp: true }]],
    ['keep', [{ isFollowUp: false }]],
    ['drop', []],
  ])('for a milestone: %s', (answer, milestones) => {
    const plan = minimalPlan(good, '逐户核对档案,年内新建档案室20间。');
    const { missing: found, resolved } = launchMinimal(plan, answered({ milestones: { '0.0': answer } }));
    expect(found).toEqual([]);
    expect(resolved.assignments[0]?.milestones).toMatchObject(milestones);
    expect(resolved.assignments[0]?.milestones).toHaveLength(milestones.length);
  });

  it('for the timetable: a person’s date goes before the plan’s', () => {
    const { resolved } = launchMinimal(
      minimalPlan(good),
      answered({ timetable: { planDueOn: '2018-05-18' } }),
    );
    expect(resolved.timetable).toEqual({
      planDueOn: '2018-05-18',
      reportDueOn: '2018-06-12',
      completionDueOn: '2018-06-20',
      supervisionEndsOn: '2018-06-15',
    });
    expect(resolved.derivations.plan[0]?.cites).toBe('指挥部办公室确定');
    expect(resolved.derivations.report[0]?.cites).toBe('整改方案');
    expect(resolved.derivations.completion[0]?.text).toContain('2018年6月20日');
    expect(resolved.derivations.supervision[0]).toMatchObject({
      text: expect.stringContaining('2018年6月15日') as string,
      cites: '整改方案',
    });
  });
});

it('a claim of completion is verified rather than believed: it is due like what is to be done at once', () => {
  const { missing: found, resolved } = launchMinimal(
    minimalPlan('牵头单位:县档案局;完成时限:已于4月30日完成'),
    linked,
  );
  expect(found).toEqual([]);
  expect(resolved.assignments[0]?.due?.on).toBe('2018-05-16');
});
