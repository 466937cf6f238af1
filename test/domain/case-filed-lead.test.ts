import { awaitsOffice } from '../../domain/case/outcome';
import type { CaseOutcome } from '../../domain/codes/statuses';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { filedCase, holdToAccount } from './support/filed-case';

const [A, B] = [liaison('A'), liaison('B')];
const office = coordinator();
const group = supervisor();
const close = (outcome: Exclude<CaseOutcome, 'withdrawn'>) => ({ kind: 'close', outcome, note: '' }) as const;
const accept = { kind: 'verify', isAccepted: true, note: '属实' } as const;
const apply = { kind: 'apply-for-closing', ...paper } as const;

const coLed = (): CaseFile => caseOf([{ leads: ['A', 'B'] }]);

/** B signs, plans, reports and applies. */
const finish = (file: CaseFile): CaseFile =>
  file
    .by(B, { kind: 'sign-for' })
    .by(B, { kind: 'submit-plan', ...paper })
    .by(B, { kind: 'submit-report', ...paper })
    .by(B, apply);

const orders: [string, () => CaseFile][] = [
  ['after', () => holdToAccount(finish(coLed().on('2018-05-10')))],
  ['before', () => finish(holdToAccount(coLed()))],
];

describe.each(orders)(
  'A is held to account, B has finished, and A was filed %s B applied',
  (_order, make) => {
    it('the case is not verified on B’s part alone: it stands where A stands', () => {
      const file = make();
      expect(file.owed('rectification', 'B').state.kind).toBe('met');
      expect(file.state.status).toBe('assigned');
      expect(refusalOf(() => file.by(group, accept))).toBe('NOT_IN_THIS_STATUS');
    });

    it('it does not close as completed', () => {
      for (const outcome of ['completed', 'mostly-completed'] as const)
        expect(refusalOf(() => make().by(office, close(outcome)))).toBe('ACCOUNTABILITY_FILED');
    });

    it('it does not wait for ever: the office has to move it on, and closes it as not completed', () => {
      const file = make();
      expect(awaitsOffice(file.state, file.facts.policy)).toBe(true);
      file.by(office, close('not-completed'));
      expect(file.state).toMatchObject({ status: 'closed', outcome: 'not-completed' });
      expect(awaitsOffice(file.state, file.facts.policy)).toBe(false);
    });

    it('or gives A a new round; then both are verified, and it closes as completed', () => {
      const file = make();
      const { id: obligationId } = file.owed('rectification', 'A');
      file.by(office, { kind: 'open-round', obligationId, dueOn: '2018-07-31', reason: '重新限期' });
      expect(awaitsOffice(file.state, file.facts.policy)).toBe(false);
      expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('LADDER_NOT_ENDED');
      file.on('2018-07-30').by(A, { kind: 'sign-for' }).by(A, apply);
      expect(file.state.status).toBe('verifying');
      expect(refusalOf(() => file.by(group, accept).by(office, close('completed')))).toBe('allowed');
    });
  },
);

describe('not completed is for what was not done', () => {
  it('while B’s ladder still leads somewhere, A’s accountability does not close the case', () => {
    const file = holdToAccount(caseOf([{}, { leads: ['B'], dueOn: '2018-09-30' }]));
    expect(awaitsOffice(file.state, file.facts.policy)).toBe(false);
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('LADDER_NOT_ENDED');
  });

  it('what everybody has applied for is verified first, even where a paper came to accountability', () => {
    const file = holdToAccount(caseOf(), ['plan', 'report']).by(A, { kind: 'sign-for' }).by(A, apply);
    expect(file.state.status).toBe('verifying');
    expect(awaitsOffice(file.state, file.facts.policy)).toBe(false);
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('AWAITS_VERIFICATION');
    expect(refusalOf(() => file.by(group, accept).by(office, close('completed')))).toBe('allowed');
  });

  it('what was verified and owes nothing is completed', () => {
    const file = caseIn('announced').on('2018-06-19');
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('NOTHING_UNFINISHED');
  });

  it('a long-term case of which nothing is owed stays under review', () => {
    const file = caseOf([{ dueOn: null }])
      .by(A, { kind: 'sign-for' })
      .by(A, { kind: 'submit-plan', ...paper })
      .by(A, { kind: 'submit-report', ...paper });
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('NOTHING_UNFINISHED');
  });

  it('one lead alone, held to account, waits for the office as well', () => {
    const file = filedCase();
    expect(awaitsOffice(file.state, file.facts.policy)).toBe(true);
  });
});

it('accountability for a paper does not make the work undone: accepted on the spot, it is completed', () => {
  const file = coLed().on('2018-05-10');
  file.by(A, { kind: 'sign-for' }).by(A, { kind: 'submit-report', ...paper });
  finish(file);
  holdToAccount(file, ['plan']);
  file.by(A, apply).by(group, accept);
  expect(file.by(office, close('completed')).state.outcome).toBe('completed');
});
