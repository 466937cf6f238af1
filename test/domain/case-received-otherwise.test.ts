import { at } from '../../domain/calendar/civil-date';
import { coordinator, head, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';

const plan = { kind: 'submit-plan', ...paper } as const;
const office = coordinator();
const proof = '5月14日来文';
/** A has been urged on 5/15 and written to on 5/16. */
const climbed = (): CaseFile => caseOf().pass(at('2018-05-16', '11:00')).deliverLetter('plan', 'A');

describe('代为登记: the office records what came by telephone or on paper', () => {
  it('needs proof, and keeps who recorded it', () => {
    const received = { for: 'A', at: at('2018-05-14', '16:00') };
    expect(refusalOf(() => climbed().by(office, plan, received))).toBe('PROOF_REQUIRED');
    expect(refusalOf(() => climbed().by(office, plan, { ...received, proof: ' ' }))).toBe('PROOF_REQUIRED');
    const file = climbed().by(office, plan, { ...received, proof });
    expect(file.events.find(({ type }) => type === 'submitted')?.by).toEqual({
      personId: 'coordinator@office',
      unitId: 'A',
      recordedBy: 'coordinator@office',
      proof,
    });
  });

  it('judges lateness by the time of receipt', () => {
    const file = climbed().by(office, plan, { for: 'A', at: at('2018-05-14', '16:00'), proof });
    expect(file.owed('plan', 'A').state).toEqual({ kind: 'met', at: at('2018-05-14', '16:00') });
  });

  it('marks as 更正 the rungs that it makes unjustified, and stops what hangs on them', () => {
    const file = climbed().by(office, plan, { for: 'A', at: at('2018-05-14', '16:00'), proof });
    const corrected = file.owed('plan', 'A').steps.filter(({ isCorrected }) => isCorrected);
    expect(corrected.map(({ rung }) => rung)).toEqual(['urge', 'supervision-letter']);
    expect(
      file.notices.filter(({ kind }) => kind === 'step-corrected').map(({ facts }) => facts['act']),
    ).toEqual(['urge', 'supervision-letter']);
    expect(file.pass(at('2018-12-31')).step('plan', 'A', 'propose-interview')).toBeUndefined();
  });

  it('tells the unit nothing of a letter that has not gone out, nor of a proposal that nobody has decided', () => {
    const received = { for: 'A', at: at('2018-05-14', '16:00'), proof };
    const told = (file: CaseFile) =>
      file
        .by(office, plan, received)
        .notices.filter(({ kind }) => kind === 'step-corrected')
        .map(({ facts }) => facts['act']);
    const drafted = caseOf().pass(at('2018-05-16', '11:00'));
    expect(told(drafted)).toEqual(['urge']);
    const proposed = climbed().pass(at('2018-05-22', '00:00'));
    expect(proposed.step('plan', 'A', 'propose-interview')?.outcome).toBe('fired');
    expect(told(proposed)).toEqual(['urge', 'supervision-letter']);
  });

  it('leaves a rung that was justified at the time: received a day late, the urging stands', () => {
    const file = climbed().by(office, plan, { for: 'A', at: at('2018-05-15', '16:00'), proof });
    expect(file.step('plan', 'A', 'urge')?.isCorrected).toBeUndefined();
    expect(file.step('plan', 'A', 'supervision-letter')?.isCorrected).toBe(true);
  });

  it('is received neither in the future nor before the hand-out', () => {
    const receivedAt = (instant: string) => () =>
      climbed().by(office, plan, { for: 'A', at: instant, proof });
    expect(refusalOf(receivedAt(at('2018-05-16', '11:01')))).toBe('RECEIVED_IN_FUTURE');
    expect(refusalOf(receivedAt(at('2018-05-09', '08:59')))).toBe('RECEIVED_TOO_EARLY');
  });

  it('is no progress from before there was a case, even where it meets nothing', () => {
    const signed = () => caseOf().on('2018-05-10').by(liaison('A'), { kind: 'sign-for' }).on('2018-05-16');
    const progress = { kind: 'report-progress', percent: 10, ...paper } as const;
    const received = (instant: string) => () =>
      signed().by(office, progress, { for: 'A', at: instant, proof });
    expect(refusalOf(received(at('2018-05-09', '08:59')))).toBe('RECEIVED_TOO_EARLY');
    expect(refusalOf(received(at('2018-05-09', '09:00')))).toBe('allowed');
  });

  it('is received not before what it meets was asked for: a plan returned is not met by the paper returned', () => {
    const file = caseOf().on('2018-05-14').by(liaison('A'), plan).on('2018-05-16');
    file.by(office, { kind: 'return-plan', unitId: 'A', reason: '不具体' });
    const earlier = { for: 'A', at: at('2018-05-15', '09:00'), proof };
    expect(refusalOf(() => file.by(office, plan, earlier))).toBe('RECEIVED_TOO_EARLY');
  });

  it('is for the offices only: no unit records for another, and nobody dates his own act back', () => {
    const received = { for: 'A', at: at('2018-05-14', '16:00'), proof };
    expect(refusalOf(() => climbed().by(liaison('T'), plan, received))).toBe('NOT_PERMITTED');
    expect(refusalOf(() => climbed().by(head('A'), plan, received))).toBe('RECEIVED_NOT_NOW');
    expect(refusalOf(() => climbed().by(supervisor(), plan, received))).toBe('allowed');
  });
});
