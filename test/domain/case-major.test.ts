import { fold } from '../../domain/case/evolve';
import { noAnswers } from '../../domain/launch/answers';
import { buildDockets } from '../../domain/launch/build-dockets';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { policy13710 } from '../../domain/policy/policy-13710';
import type { Policy } from '../../domain/policy/types';
import { coordinator, liaison } from './support/actors';
import { CaseFile, refusalOf } from './support/case-file';
import { caseIn } from './support/case-in-status';
import { launchMinimal, minimalPlan, minimalUnits } from './support/demo-launch';
import { factsAt, handOut } from './support/facts';

const office = coordinator();
const reason = '涉及饮水安全';
const mark = (isMajor: boolean) => ({ kind: 'mark-major' as const, isMajor, reason });
const undated = '牵头单位:县档案局';
/** Feedback is another rule, with a test of its own. */
const { recurringFeedback: _, ...quiet } = policy13710;

/** A case handed out on Wednesday 9 May 2018: day 7 is the 16th, a month later the 9th of June, a Saturday. */
const handedOut = (assignment = undated, policy: Policy = quiet, major: string[] = []): CaseFile => {
  const answers = { ...noAnswers(), links: [{ ref: '一-1', assignment: 0 }], major };
  const { resolved } = launchMinimal(minimalPlan(assignment), answers, minimalUnits, policy);
  const [outcome] = buildDockets('c', resolved, String, factsAt(handOut, { policy }));
  return new CaseFile(outcome!.state, { policy }).take(outcome!);
};
const due = (file: CaseFile): string => file.owed('rectification', 'archive').dueOn;

it('counts by the month from the hand-out what the office marks, and says so to the leads', () => {
  const file = handedOut().on('2018-05-11').by(office, mark(true));
  expect(file.state.major).toEqual({ at: file.now, reason });
  const { dueOn, originalDueOn, round, derivation } = file.owed('rectification', 'archive');
  expect([dueOn, originalDueOn, round]).toEqual(['2018-06-09', '2018-05-16', 1]);
  expect(derivation.map(one => one.text)).toEqual([
    '方案没有写明期限,按策略对重大事项的期限计算',
    '2018年5月9日交办,1 个月至 2018年6月9日(含当日,至24时)',
    '按自然日计算,届满日 2018年6月9日 遇休息日、节假日也不顺延',
  ]);
  expect(file.notices.filter(one => one.kind === 'major-marked')).toMatchObject([
    {
      audience: { to: 'liaison', unitId: 'archive' },
      facts: { weight: 'major', dueOn: '2018-06-09', reason },
    },
  ]);
  expect(fold(file.events)).toEqual(file.state);
});

it('takes the mark back: the seventh day again, or seven days from then on where that has passed', () => {
  const soon = handedOut().on('2018-05-11').by(office, mark(true)).on('2018-05-14').by(office, mark(false));
  expect([due(soon), soon.state.major]).toEqual(['2018-05-16', undefined]);
  const late = handedOut().on('2018-05-11').by(office, mark(true)).on('2018-05-22').by(office, mark(false));
  expect(due(late)).toBe('2018-05-29');
  expect(fold(late.events)).toEqual(late.state);
});

it('fires nothing twice that was fired for the day before', () => {
  const file = handedOut().pass('2018-05-17T09:00:00+08:00').by(office, mark(true));
  expect(file.fired('rectification', 'archive').map(([act]) => act)).toContain('urge');
  file.pass('2018-06-10T10:00:00+08:00');
  expect(file.fired('rectification', 'archive').filter(([act]) => act === 'urge')).toHaveLength(1);
});

it('adds what the clock had stood: one working day of May', () => {
  const file = handedOut().on('2018-05-10');
  const obligationId = file.owed('rectification', 'archive').id;
  file
    .by(office, { kind: 'pause-clock', obligationId, category: 'other', reason })
    .on('2018-05-11')
    .by(office, { kind: 'resume-clock', obligationId, reason })
    .on('2018-05-14')
    .by(office, mark(true));
  // Saturday 9 June and one working day: Monday the 11th.
  expect(due(file)).toBe('2018-06-11');
});

describe('a stated day stands', () => {
  it('of the plan: the mark would change nothing, and is refused', () => {
    const file = handedOut(`${undated};完成时限:6月1日前`).on('2018-05-11');
    expect(refusalOf(() => file.by(office, mark(true)))).toBe('MAJOR_CHANGES_NOTHING');
  });

  it('of the plan, also where the mark begins the feedback', () => {
    const file = handedOut(`${undated};完成时限:6月1日前`, policy13710)
      .on('2018-05-11')
      .by(office, mark(true));
    expect([due(file), file.state.major?.reason]).toEqual(['2018-06-01', reason]);
  });

  it('of an extension that was granted', () => {
    const file = handedOut().on('2018-05-11');
    const obligationId = file.owed('rectification', 'archive').id;
    file
      .by(liaison('archive'), {
        kind: 'ask-extension',
        obligationId,
        dueOn: '2018-05-25',
        reason,
        fileIds: [],
      })
      .by(office, { kind: 'decide-extension', obligationId, isAccepted: true, reason });
    expect(refusalOf(() => file.by(office, mark(true)))).toBe('MAJOR_CHANGES_NOTHING');
  });

  it('of the round after a sending back: that is counted from the sending back', () => {
    const file = caseIn('closed').by(office, { kind: 'reopen', reason });
    expect(refusalOf(() => file.by(office, mark(true)))).toBe('MAJOR_CHANGES_NOTHING');
  });
});

it('is not marked twice, nor unmarked where it is not marked, nor under a policy that does not weigh', () => {
  const file = handedOut(undated, quiet, ['一-1']).on('2018-05-11');
  expect(due(file)).toBe('2018-06-09');
  expect(refusalOf(() => file.by(office, mark(true)))).toBe('MAJOR_ALREADY');
  expect(refusalOf(() => handedOut().by(office, mark(false)))).toBe('MAJOR_ALREADY');
  const plain = handedOut(`${undated};完成时限:立行立改`, defaultPolicy);
  expect(refusalOf(() => plain.by(office, mark(true)))).toBe('MAJOR_CHANGES_NOTHING');
});

it('is no matter of the office whose own house leads', () => {
  const own = { ...office, unitId: 'archive', family: ['archive'] };
  expect(refusalOf(() => handedOut().by(own, mark(true)))).toBe('OWN_WORK');
});
