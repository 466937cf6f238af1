import { abilitiesOf } from '../../api/dockets/abilities';
import { grades, type Grade, type Grading } from '../../domain/codes/grades';
import type { Command } from '../../domain/commands/command';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { gradeGiven } from '../../rehearsal/script/grade-given';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { filedCase } from './support/filed-case';

const [A, office, group] = [liaison('A'), coordinator(), supervisor()];
const gradeReason = '按期完成,群众反映较好';
type Close = Extract<Command, { kind: 'close' }>;
const close = (more: Partial<Close> = {}): Close => ({
  kind: 'close',
  outcome: 'completed',
  note: '',
  ...more,
});
const grade = (one: Grade, why = gradeReason): Command => ({ kind: 'grade', grade: one, gradeReason: why });

/** A case that can be closed as completed, under a policy that says this of grades. */
const closable = (grading: Grading): CaseFile =>
  caseOf([{}], { policy: { ...defaultPolicy, grade: grading } })
    .on('2018-05-10')
    .by(A, { kind: 'sign-for' })
    .on('2018-05-14')
    .by(A, { kind: 'submit-plan', ...paper })
    .by(A, { kind: 'submit-report', ...paper })
    .on('2018-06-08')
    .by(A, { kind: 'apply-for-closing', ...paper })
    .on('2018-06-11')
    .by(group, { kind: 'verify', isAccepted: true, note: '' });
const closed = (grading: Grading, more: Partial<Close> = {}) => closable(grading).by(office, close(more));

describe('评定等次 at closing', () => {
  // A policy × what is given with the closing.
  it.each<[Grading, Partial<Close>, string]>([
    ['required', {}, 'GRADE_REQUIRED'],
    ['required', { grade: 'good', gradeReason }, 'allowed'],
    ['required', { grade: 'good' }, 'REASON_REQUIRED'],
    ['required', { grade: 'good', gradeReason: '  ' }, 'REASON_REQUIRED'],
    ['optional', {}, 'allowed'],
    ['optional', { grade: 'unsatisfactory', gradeReason }, 'allowed'],
    ['optional', { grade: 'unsatisfactory' }, 'REASON_REQUIRED'],
    ['none', {}, 'allowed'],
    ['none', { grade: 'good', gradeReason }, 'GRADE_NOT_POSSIBLE'],
  ])('%s: %j is %s', (grading, more, expected) => {
    expect(refusalOf(() => closed(grading, more))).toBe(expected);
  });

  it('says which, why, by whom and when, and the leads are told', () => {
    const file = closed('optional', { grade: 'good', gradeReason });
    expect(file.state.graded).toEqual({
      grade: 'good',
      reason: gradeReason,
      at: file.now,
      by: { personId: office.personId, unitId: office.unitId },
    });
    expect(file.notices.at(-1)).toMatchObject({
      kind: 'closed',
      audience: { to: 'liaison', unitId: 'A' },
      facts: { outcome: 'completed', grade: 'good', gradeReason },
    });
  });

  it.each(grades)('what was not completed can be graded %s only as unsatisfactory', one => {
    const file = filedCase();
    const refusal = refusalOf(() =>
      file.by(office, close({ outcome: 'not-completed', grade: one, gradeReason })),
    );
    expect(refusal).toBe(one === 'unsatisfactory' ? 'allowed' : 'GRADE_CONTRADICTS');
  });

  it.each<Grading>(['required', 'optional'])('%s: nothing but the grade differs in what is owed', grading => {
    const owed = (file: CaseFile) => file.state.obligations;
    expect(owed(closed(grading, { grade: 'unsatisfactory', gradeReason }))).toEqual(owed(closed('none')));
  });
});

describe('评定等次 of a closed case, later', () => {
  it('is given, and given again: the newest counts, and its reason', () => {
    const file = closed('optional').on('2018-06-12').by(group, grade('good'));
    expect(file.notices.at(-1)).toMatchObject({ kind: 'graded', facts: { grade: 'good', gradeReason } });
    expect(file.notices.at(-1)?.facts).not.toHaveProperty('gradeBefore');
    file.on('2018-06-13').by(office, grade('excellent', '复评'));
    expect(file.state.graded).toMatchObject({ grade: 'excellent', reason: '复评', at: file.now });
    expect(file.notices.at(-1)?.facts).toMatchObject({ grade: 'excellent', gradeBefore: 'good' });
    expect(file.events.filter(one => one.type === 'graded')).toHaveLength(2);
  });

  it('is not given by whose own work it is, nor where the policy has none, nor to what was withdrawn', () => {
    expect(refusalOf(() => closed('optional').by(coordinator(['office', 'A']), grade('good')))).toBe(
      'OWN_WORK',
    );
    expect(refusalOf(() => closed('none').by(office, grade('good')))).toBe('GRADE_NOT_POSSIBLE');
    const withdrawn = caseIn('assigned').by(office, { kind: 'withdraw', reason: '理由' });
    expect(refusalOf(() => withdrawn.by(office, grade('unsatisfactory')))).toBe('GRADE_NOT_POSSIBLE');
  });

  it('contradicts no outcome the second time either', () => {
    const file = filedCase().by(office, close({ outcome: 'not-completed' }));
    expect(refusalOf(() => file.by(office, grade('satisfactory')))).toBe('GRADE_CONTRADICTS');
    expect(file.by(office, grade('unsatisfactory')).state.graded?.grade).toBe('unsatisfactory');
  });
});

describe('reopened, a case has no grade', () => {
  const reopened = () =>
    closed('optional', { grade: 'good', gradeReason })
      .on('2018-07-02')
      .by(office, { kind: 'reopen', reason: '举报' });

  it('the grade of the round that was closed stays with it', () => {
    const { state } = reopened();
    expect(state).not.toHaveProperty('graded');
    expect(state.lineage).toMatchObject([{ outcome: 'completed', graded: { grade: 'good' } }]);
    expect(refusalOf(() => reopened().by(office, grade('good')))).toBe('NOT_IN_THIS_STATUS');
  });

  it('closed again without one, it has none; the second round’s own stands beside the first’s', () => {
    const again = () =>
      reopened()
        .on('2018-07-06')
        .by(A, { kind: 'apply-for-closing', ...paper })
        .by(group, { kind: 'verify', isAccepted: true, note: '' });
    expect(again().by(office, close()).state).not.toHaveProperty('graded');
    const { state } = again()
      .by(office, close({ grade: 'satisfactory', gradeReason }))
      .by(office, { kind: 'reopen', reason: '再次反弹' });
    expect(state.lineage.map(one => one.graded?.grade)).toEqual(['good', 'satisfactory']);
  });
});

describe('what is offered', () => {
  const offered = (file: CaseFile) =>
    abilitiesOf(file.state, office, file.facts)
      .filter(({ command }) => command === 'close' || command === 'grade')
      .map(({ command, grading }) => [command, grading]);

  it.each<[Grading, unknown[], unknown[]]>([
    ['required', [['close', 'required']], [['grade', 'required']]],
    ['optional', [['close', 'optional']], [['grade', 'optional']]],
    ['none', [['close', undefined]], []],
  ])('where grades are %s', (grading, before, after) => {
    expect(offered(closable(grading))).toEqual(before);
    const given = grading === 'required' ? { grade: 'good' as const, gradeReason } : {};
    expect(offered(closed(grading, given))).toEqual(after);
  });
});

it('the scripted office grades by a rule: 良 in time, 合格 late, 不合格 not done', () => {
  const { state } = closable('required');
  const policy = { ...defaultPolicy, grade: 'required' as const };
  expect(gradeGiven(state, 'completed', policy).grade).toBe('good');
  expect(gradeGiven(state, 'not-completed', policy).grade).toBe('unsatisfactory');
  const late = { ...state, obligations: state.obligations.map(one => ({ ...one, dueOn: '2018-05-10' })) };
  expect(gradeGiven(late, 'completed', policy).grade).toBe('satisfactory');
  expect(gradeGiven(state, 'completed', { ...policy, grade: 'none' })).toEqual({});
});
