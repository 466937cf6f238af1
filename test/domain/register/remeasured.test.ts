import type { Command } from '../../../domain/commands/command';
import { transition } from '../../../domain/commands/transition';
import { indicatorsOf, notRemeasured, type Measured } from '../../../domain/case/remeasured';
import type { CaseState } from '../../../domain/case/state';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { foundFacts } from '../finding/found';
import { coordinator, liaison, supervisor } from '../support/actors';
import { caseOf, refusalOf, type CaseFile } from '../support/case-file';
import { paper } from '../support/case-in-status';

const [A, office, group] = [liaison('A'), coordinator(), supervisor()];
type Close = Extract<Command, { kind: 'close' }>;

/** A case of an indicator, led by `A` with `T` responsible, that can be closed as completed on 2018-06-11. */
const closable = (indicator: string | null = 'B2'): CaseFile => {
  const file = caseOf([{}], { policy: { ...defaultPolicy, grade: 'none' } });
  file.state = { ...file.state, sources: [{ ...foundFacts().source, findingId: 'f1', indicator }] };
  return file
    .on('2018-05-10')
    .by(A, { kind: 'sign-for' })
    .on('2018-05-14')
    .by(A, { kind: 'submit-plan', ...paper })
    .by(A, { kind: 'submit-report', ...paper })
    .on('2018-06-08')
    .by(A, { kind: 'apply-for-closing', ...paper })
    .on('2018-06-11')
    .by(group, { kind: 'verify', isAccepted: true, note: '' });
};
const closed = (file: CaseFile, more: Partial<Close> = {}, measured?: Measured[]) =>
  transition(
    file.state,
    { kind: 'close', outcome: 'completed', note: '', ...more },
    { actor: office, unitId: office.unitId, receivedAt: file.now, ...(measured && { measured }) },
    file.facts,
  );
const measure = (more: Partial<Measured> = {}): Measured => ({
  indicator: 'B2',
  unitId: 'A',
  asOf: '2018-06-01',
  ...more,
});

describe('a case of an indicator is closed as completed', () => {
  // Opened on 2018-05-09.
  it.each<[string, Measured[], string]>([
    ['with nothing on record', [], 'REMEASUREMENT_NEEDED'],
    ['with a measurement of its lead since', [measure()], 'allowed'],
    ['with one of a responsible unit', [measure({ unitId: 'T' })], 'allowed'],
    ['with one as of the day of the opening', [measure({ asOf: '2018-05-09' })], 'allowed'],
    ['with one as of the day before', [measure({ asOf: '2018-05-08' })], 'REMEASUREMENT_NEEDED'],
    ['with one of another unit', [measure({ unitId: 'Z' })], 'REMEASUREMENT_NEEDED'],
    ['with one of another indicator', [measure({ indicator: 'B3' })], 'REMEASUREMENT_NEEDED'],
  ])('%s: %j is %s', (_, measured, expected) => {
    expect(refusalOf(() => closed(closable(), {}, measured))).toBe(expected);
  });

  it('or with the reason why there is none, which the timeline keeps', () => {
    expect(refusalOf(() => closed(closable(), { withoutMeasurement: '  ' }))).toBe('REMEASUREMENT_NEEDED');
    const { events } = closed(closable(), { withoutMeasurement: '该指标已取消' });
    expect(events.find(one => one.type === 'closed')).toMatchObject({ withoutMeasurement: '该指标已取消' });
  });

  it('a reason that was not needed is not kept', () => {
    const { events } = closed(closable(), { withoutMeasurement: '多写了' }, [measure()]);
    expect(events.find(one => one.type === 'closed')).not.toHaveProperty('withoutMeasurement');
  });

  it('a case without an indicator is asked for nothing', () => {
    expect(refusalOf(() => closed(closable(null)))).toBe('allowed');
  });
});

describe('what counts after it was reopened', () => {
  const reopened = (): CaseState => ({
    ...closable().state,
    lineage: [
      {
        closedOn: '2018-06-11',
        outcome: 'completed',
        reopenedAt: '2018-09-01T02:00:00.000Z',
        reason: '反弹',
      },
    ],
  });
  it('is a measurement since the reopening: the old one bore out what did not last', () => {
    expect(notRemeasured(reopened(), [measure()])).toBe('B2');
    expect(notRemeasured(reopened(), [measure({ asOf: '2018-09-01' })])).toBeNull();
  });
});

it('each indicator of what was joined has to be measured, once', () => {
  const source = { ...foundFacts().source, findingId: 'f' };
  const sources = ['B2', 'A1', 'B2', null].map(indicator => ({ ...source, indicator }));
  const state = { ...closable().state, sources };
  expect(indicatorsOf(state)).toEqual(['B2', 'A1']);
  expect(notRemeasured(state, [measure()])).toBe('A1');
  expect(notRemeasured(state, [measure(), measure({ indicator: 'A1' })])).toBeNull();
});
