import { at } from '../../domain/calendar/civil-date';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const [A, B, T, X] = ['A', 'B', 'T', 'X'].map(liaison) as [Sender, Sender, Sender, Sender];
type Sender = ReturnType<typeof liaison>;
const office = coordinator();
const apply = { kind: 'apply-for-closing', ...paper } as const;
const plan = { kind: 'submit-plan', ...paper } as const;
const coLed = (): CaseFile => caseOf([{ leads: ['A', 'B'] }]);

describe('co-leads: each one’s obligation is met by its own act', () => {
  it('owe receipt, plan, report and rectification each', () => {
    for (const unitId of ['A', 'B'])
      expect(
        coLed()
          .state.obligations.filter(one => one.owedBy === unitId)
          .map(({ kind }) => kind),
      ).toEqual(['receipt', 'plan', 'report', 'rectification']);
  });

  it('the case stands where its slowest lead does', () => {
    const file = coLed().on('2018-05-10').by(A, { kind: 'sign-for' });
    expect(file.state.status).toBe('assigned');
    expect(file.by(B, { kind: 'sign-for' }).state.status).toBe('received');
    expect(file.by(A, plan).state.status).toBe('received');
    expect(file.by(B, plan).state.status).toBe('planned');
  });

  it('one applying meets its own part only; verification arises when the other has applied too', () => {
    const file = coLed().on('2018-06-06').by(A, apply);
    expect(file.owed('rectification', 'A').state.kind).toBe('met');
    expect(file.owed('rectification', 'B').state.kind).toBe('open');
    expect(file.state.status).toBe('assigned');
    expect(file.by(B, apply).state.status).toBe('verifying');
    expect(file.owed('verification', 'supervision').state.kind).toBe('open');
  });
});

describe('a responsible unit applies', () => {
  it('and nothing is met until the lead’s first review (初审), which counts from the application', () => {
    const file = caseIn('applied');
    expect(file.owed('rectification', 'A').state.kind).toBe('open');
    file.on('2018-06-11').by(A, { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' });
    expect(file.owed('rectification', 'A').state).toEqual({ kind: 'met', at: at('2018-06-06', '10:00') });
  });

  it('so that the urging for the lead’s slowness with the review is corrected (更正)', () => {
    const file = caseIn('applied').pass(at('2018-06-11', '09:00'));
    expect(file.step('rectification', 'A', 'urge')?.outcome).toBe('fired');
    file.by(A, { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' });
    expect(file.step('rectification', 'A', 'urge')?.isCorrected).toBe(true);
  });

  it('refused, it may apply again', () => {
    const file = caseIn('applied').by(A, {
      kind: 'first-review',
      unitId: 'T',
      isAccepted: false,
      reason: '不全',
    });
    expect(file.state.status).toBe('rectifying');
    expect(file.by(T, apply).state.status).toBe('applied');
  });

  it('in the round for which it applied only: sent back to the lead, an old application waits for nobody', () => {
    const review = { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' } as const;
    const file = caseIn('applied').on('2018-06-07').by(A, apply);
    expect(file.state.status).toBe('verifying');
    file.on('2018-06-12').by(supervisor(), { kind: 'verify', isAccepted: false, note: '档案缺页' });
    expect(refusalOf(() => file.by(A, review))).toBe('NOTHING_TO_DECIDE');
    expect(file.state.status).toBe('rectifying');
    expect(file.by(T, apply).state.status).toBe('applied');
    expect(refusalOf(() => file.by(A, review))).toBe('allowed');
  });

  it('is reviewed by a lead, once, and only for that lead’s part', () => {
    const review = { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' } as const;
    const file = coLed()
      .on('2018-06-06')
      .by(T, {
        ...apply,
        obligationIds: [coLed().owed('rectification', 'B').id],
      });
    expect(refusalOf(() => file.by(T, { ...review }))).toBe('NOT_A_LEAD');
    expect(refusalOf(() => file.by(A, review))).toBe('NOTHING_TO_DECIDE');
    file.by(B, review);
    expect([file.owed('rectification', 'A').state.kind, file.owed('rectification', 'B').state.kind]).toEqual([
      'open',
      'met',
    ]);
    expect(refusalOf(() => file.by(B, review))).toBe('NOTHING_TO_DECIDE');
  });

  it('no unit without a part applies or reports progress', () => {
    expect(refusalOf(() => caseOf().by(X, apply))).toBe('NOTHING_OWED');
    expect(refusalOf(() => caseOf().by(X, { kind: 'report-progress', percent: 1, ...paper }))).toBe(
      'NO_PART',
    );
  });
});

describe('plans and reports are decided on', () => {
  it('returned, a plan is due again after three working days, in a new round', () => {
    const file = caseIn('planned').on('2018-05-15', '11:00');
    file.by(office, { kind: 'return-plan', unitId: 'A', reason: '无时限' });
    expect(file.owed('plan', 'A')).toMatchObject({
      round: 2,
      dueOn: '2018-05-18',
      originalDueOn: '2018-05-14',
    });
    expect(file.state.status).toBe('received');
    expect(file.on('2018-05-18').by(A, plan).state.status).toBe('planned');
  });

  it('what nobody owes cannot be handed in, what nobody handed in cannot be decided on', () => {
    expect(refusalOf(() => caseIn('planned').by(A, plan))).toBe('NOTHING_OWED');
    expect(refusalOf(() => caseOf().by(office, { kind: 'approve-plan', unitId: 'A' }))).toBe(
      'NOTHING_TO_DECIDE',
    );
    const decided = caseIn('rectifying');
    expect(refusalOf(() => decided.by(office, { kind: 'approve-plan', unitId: 'A' }))).toBe(
      'NOTHING_TO_DECIDE',
    );
  });

  it('a milestone is completed by who owes it, once', () => {
    const file = caseOf([{ milestones: [{ on: '2018-05-10', owedBy: ['T'] }] }]);
    const done = {
      kind: 'complete-milestone',
      obligationId: file.owed('milestone', 'T').id,
      ...paper,
    } as const;
    expect(refusalOf(() => file.by(A, done))).toBe('NOT_YOURS');
    expect(refusalOf(() => file.by(T, done))).toBe('allowed');
    expect(refusalOf(() => file.by(T, done))).toBe('ALREADY_MET');
  });
});

describe('退办: a task that is not one’s own', () => {
  const returned = (): CaseFile =>
    caseOf([{ leads: ['A'] }])
      .on('2018-05-10')
      .by(A, { kind: 'return-task', reason: '非本单位职能' });
  const decide = { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason: '同意' } as const;

  it('is returned within one working day of the hand-out, by a lead, with one decision pending', () => {
    const back = { kind: 'return-task', reason: '非本单位职能' } as const;
    expect(refusalOf(() => caseOf().on('2018-05-11').by(A, back))).toBe('TASK_RETURN_TOO_LATE');
    expect(refusalOf(() => caseOf().on('2018-05-10').by(T, back))).toBe('NOT_A_LEAD');
    expect(refusalOf(() => returned().by(A, back))).toBe('TASK_RETURN_PENDING');
  });

  it('while it waits, the clocks go on', () => {
    expect(returned().pass(at('2018-05-16')).fired('plan', 'A').at(-1)?.[0]).toBe('supervision-letter');
  });

  it('refused, everything stays as it was', () => {
    const file = returned().by(office, { ...decide, isAccepted: false });
    expect(file.state.taskReturns[0]?.decision).toBe('refused');
    expect(file.owed('plan', 'A').state.kind).toBe('open');
  });

  it('accepted, a new lead owes what the old one owed by the same dates; only the receipt counts anew', () => {
    const file = returned()
      .on('2018-05-11', '11:00')
      .by(office, { ...decide, newLeadId: 'B' });
    expect(file.state.parts).toContainEqual({ unitId: 'B', role: 'lead' });
    expect(file.owed('plan', 'A').state).toMatchObject({ kind: 'ended', reason: 'reassigned' });
    expect(
      file.state.obligations.filter(one => one.owedBy === 'B').map(({ kind, dueOn }) => [kind, dueOn]),
    ).toEqual([
      ['receipt', '2018-05-14'],
      ['plan', '2018-05-14'],
      ['report', '2018-06-12'],
      ['rectification', '2018-06-10'],
    ]);
  });

  it('accepted, it must go to somebody else: a co-lead or a new lead', () => {
    expect(refusalOf(() => returned().by(office, decide))).toBe('LEAD_REQUIRED');
    expect(refusalOf(() => returned().by(office, { ...decide, newLeadId: 'A' }))).toBe('LEAD_REQUIRED');
    const file = coLed().on('2018-05-10').by(A, { kind: 'return-task', reason: '' }).by(office, decide);
    expect(file.state.parts.filter(({ role }) => role === 'lead')).toEqual([{ unitId: 'B', role: 'lead' }]);
    expect(file.by(B, { kind: 'sign-for' }).state.status).toBe('received');
  });

  it('handed back to the first lead, it is owed by that one again: nothing goes unsupervised', () => {
    const file = returned()
      .on('2018-05-11', '11:00')
      .by(office, { ...decide, newLeadId: 'B' })
      .on('2018-05-14')
      .by(B, { kind: 'return-task', reason: '也非本单位职能' })
      .by(office, { ...decide, unitId: 'B', newLeadId: 'A' });
    const open = file.state.obligations.filter(({ state }) => state.kind === 'open');
    expect(open.map(({ owedBy, kind, dueOn }) => [owedBy, kind, dueOn])).toEqual([
      ['A', 'receipt', '2018-05-15'],
      ['A', 'plan', '2018-05-14'],
      ['A', 'report', '2018-06-12'],
      ['A', 'rectification', '2018-06-10'],
    ]);
  });
});
