import { at } from '../../domain/calendar/civil-date';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { nextSendingTime, sendingTime } from '../../domain/sending/sending-time';
import { refusalOf } from './support/case-file';
import { calendar } from './support/facts';

const send = (from: string): string => nextSendingTime(from, defaultPolicy, calendar);
const instant = (text: string): string => at(text.slice(0, 10), text.slice(11));

describe('sending times are 08:30 on working days', () => {
  it.each([
    ['at midnight, the same morning', '2018-05-16 00:00', '2018-05-16 08:30'],
    ['at 08:30 itself, at once', '2018-05-16 08:30', '2018-05-16 08:30'],
    ['a minute later, the next day', '2018-05-16 08:31', '2018-05-17 08:30'],
    ['on Friday afternoon, on Monday', '2018-05-18 15:00', '2018-05-21 08:30'],
    ['on a Saturday, on Monday', '2018-06-02 00:00', '2018-06-04 08:30'],
    ['before 端午, after it', '2018-06-16 00:00', '2018-06-19 08:30'],
    ['on 10/1, after the National Day holiday', '2018-10-01 00:00', '2018-10-08 08:30'],
    ['on a Saturday that is a make-up working day, that day', '2018-09-29 00:00', '2018-09-29 08:30'],
  ])('%s', (_what, queued, sent) => {
    expect(send(instant(queued))).toBe(instant(sent));
  });

  it('seconds after 08:30 are after it', () => {
    expect(send('2018-05-16T08:30:01+08:00')).toBe(instant('2018-05-17 08:30'));
  });

  it('a year that is not announced yet has them by weekends and statutory days', () => {
    expect(send(instant('2026-12-31 09:00'))).toBe(instant('2027-01-04 08:30'));
  });

  it('a year that the calendar does not reach is named, not guessed', () => {
    expect(refusalOf(() => send(instant('2103-05-16 09:00')))).toBe('CALENDAR_YEAR_NOT_COVERED');
  });
});

describe('what is urgent goes at once, outside the quiet hours', () => {
  it.each([
    ['in the afternoon', '2018-05-16 15:00', '2018-05-16 15:00'],
    ['even on a Sunday', '2018-05-20 15:00', '2018-05-20 15:00'],
    ['at 20:59', '2018-05-16 20:59', '2018-05-16 20:59'],
    ['at 21:00 it waits for the morning', '2018-05-16 21:00', '2018-05-17 08:00'],
    ['at midnight it waits for 08:00', '2018-05-16 00:00', '2018-05-16 08:00'],
    ['at 08:00 it goes', '2018-05-16 08:00', '2018-05-16 08:00'],
  ])('%s', (_what, queued, sent) => {
    expect(sendingTime(instant(queued), 'urgent', defaultPolicy, calendar)).toBe(instant(sent));
  });

  it.each(['digest', 'own'] as const)('what is %s waits for the sending time', urgency => {
    const queued = instant('2018-05-16 15:00');
    expect(sendingTime(queued, urgency, defaultPolicy, calendar)).toBe(instant('2018-05-17 08:30'));
  });
});
