import { at } from '../../domain/calendar/civil-date';
import { decideItems, openNewDeadlines } from '../../domain/proceeding/item-effects';
import { nextSendingTime } from '../../domain/sending/sending-time';
import { caseOf, type CaseFile } from './support/case-file';
import { advance, proposed } from './support/proceeding-view';
import { leader } from './support/actors';
import { calendar } from './support/facts';
import { defaultPolicy } from '../../domain/policy/default-policy';

const midnight = (day: string): string => at(`2018-${day}`);
const by = leader();

/** A unit that stays silent, with an office that delivers its letter on the day on which it is due. */
const silentUntil = (
  file: CaseFile,
  kind: 'plan' | 'rectification',
  deliveredOn: string,
  until: string,
): CaseFile =>
  file
    .pass(at(`2018-${deliveredOn}`, '11:00'))
    .deliverLetter(kind, 'A')
    .pass(at(`2018-${until}`, '11:00'));

const told = (instant: string): string => nextSendingTime(instant, defaultPolicy, calendar);

describe('a plan due on Monday 5/14 and handed out on 5/9, by domain.md §4', () => {
  const file = silentUntil(caseOf(), 'plan', '05-16', '05-22');

  it('is reminded of on 5/11 only: 5/7 lies before the hand-out, and both 3 and 1 days before move to 5/11', () => {
    expect(file.fired('plan', 'A').filter(([act]) => act === 'remind')).toEqual([
      ['remind', midnight('05-11')],
    ]);
    expect(file.step('plan', 'A', 'remind:2018-05-07')?.outcome).toBe('skipped');
  });

  it('is urged the instant the deadline expires, a letter follows after one working day', () => {
    expect(file.fired('plan', 'A').slice(1, 3)).toEqual([
      ['urge', midnight('05-15')],
      ['supervision-letter', midnight('05-16')],
    ]);
  });

  it('an interview is proposed three working days after the letter was delivered on 5/16', () => {
    expect(file.step('plan', 'A', 'supervision-letter')?.deliveredAt).toBe(at('2018-05-16', '11:00'));
    expect(file.fired('plan', 'A').at(-1)).toEqual(['propose-interview', midnight('05-22')]);
  });

  it('held on 5/25, the new deadline is 6/1 and accountability is proposed on Saturday 6/2, told on Monday 6/4', () => {
    let view = proposed('interview');
    view = advance(view, { kind: 'approve' }, file.facts);
    file.take(
      decideItems(file.state, [file.item('plan', 'A', 'propose-interview')], 'approved', '', by, file.facts),
    );
    file.on('2018-05-23', '11:00');
    view = advance(view, { kind: 'note-delivery' }, file.facts);
    expect(view.facts.heldOn).toBe('2018-05-25');
    file.on('2018-05-25', '15:00');
    view = advance(view, { kind: 'hold', statement: '问题', commitment: '表态' }, file.facts);
    expect(view.facts.newDeadlineOn).toBe('2018-06-01');
    file.take(
      openNewDeadlines(
        file.state,
        [file.item('plan', 'A', 'propose-interview')],
        '2018-06-01',
        view.facts.derivations?.newDeadlineOn ?? [],
        by,
        file.facts,
      ),
    );
    file.pass(at('2018-06-04', '11:00'));
    expect(file.fired('new-deadline', 'A').at(-1)).toEqual(['propose-accountability', midnight('06-02')]);
    expect(told(midnight('06-02'))).toBe(at('2018-06-04', '08:30'));
  });
});

describe('a rectification due on Sunday 6/10, by domain.md §4', () => {
  const file = silentUntil(caseOf(), 'rectification', '06-12', '06-20');

  it('climbs reminder, urging, letter and proposal at these instants, each step once', () => {
    expect(file.fired('rectification', 'A')).toEqual([
      ['remind', midnight('06-01')],
      ['remind', midnight('06-07')],
      ['remind', midnight('06-08')],
      ['urge', midnight('06-11')],
      ['supervision-letter', midnight('06-12')],
      ['propose-interview', midnight('06-16')],
    ]);
  });

  it('leadership is told on 6/19, because 6/16 is a Saturday and 6/18 is 端午', () => {
    expect(told(midnight('06-16'))).toBe(at('2018-06-19', '08:30'));
  });

  it('a letter delivered a day later moves the proposal, because later rungs count from 送达', () => {
    const later = silentUntil(caseOf(), 'rectification', '06-13', '06-25');
    expect(later.fired('rectification', 'A').at(-1)).toEqual(['propose-interview', midnight('06-20')]);
  });
});

describe('a rectification due on Sunday 9/30, before the National Day holiday', () => {
  const file = silentUntil(caseOf([{ dueOn: '2018-09-30' }]), 'rectification', '10-09', '10-15');

  it('is reminded of on 9/21, 9/27 and 9/29 (a make-up working day), then waits for the holiday to end', () => {
    expect(file.fired('rectification', 'A')).toEqual([
      ['remind', midnight('09-21')],
      ['remind', midnight('09-27')],
      ['remind', midnight('09-29')],
      ['urge', midnight('10-01')],
      ['supervision-letter', midnight('10-09')],
      ['propose-interview', midnight('10-13')],
    ]);
  });

  it('is told when offices open again: the urging on 10/8, the proposal on 10/15', () => {
    expect(told(midnight('10-01'))).toBe(at('2018-10-08', '08:30'));
    expect(told(midnight('10-13'))).toBe(at('2018-10-15', '08:30'));
  });
});

it('cites no regulation of 2021 in 2018', () => {
  const file = silentUntil(caseOf(), 'plan', '05-16', '05-22');
  expect(file.step('plan', 'A', 'propose-interview')?.cites).toEqual(['practice:propose-interview']);
});
