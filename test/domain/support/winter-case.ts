import { at } from '../../../domain/calendar/civil-date';
import type { Calendar, CalendarDay } from '../../../domain/calendar/types';
import { buildDockets } from '../../../domain/launch/build-dockets';
import { coordinator, liaison } from './actors';
import { CaseFile } from './case-file';
import { paper } from './case-in-status';
import { calendar, factsAt } from './facts';
import { smallPlan } from './small-plan';

const run = (kind: CalendarDay['kind'], name: string, ...dates: string[]) =>
  dates.map(date => [date, { kind, name }] as const);

/**
 * An invented announcement of 2027: 元旦 from 1 to 3 January, 春节 from 5 to 12 February, made up for on Sunday 31 January
 * and Saturday 20 February. Whatever comes later in the year is left out.
 */
export const announced2027: Calendar = {
  version: 'announced 2027',
  years: [...calendar.years, 2027],
  days: {
    ...calendar.days,
    ...Object.fromEntries([
      ...run('holiday', '元旦', '2027-01-01', '2027-01-02', '2027-01-03'),
      ...run(
        'holiday',
        '春节',
        ...Array.from({ length: 8 }, (_, n) => `2027-02-${String(n + 5).padStart(2, '0')}`),
      ),
      ...run('workday', '春节', '2027-01-31', '2027-02-20'),
    ]),
  },
};

/** The same with one more day off, proclaimed later. */
export const withDayOff = (date: string): Calendar => ({
  ...announced2027,
  version: `announced 2027, without ${date}`,
  days: { ...announced2027.days, [date]: { kind: 'holiday', name: '临时调整' } },
});

const timetable = {
  planDueOn: '2026-12-11',
  reportDueOn: '2027-02-24',
  completionDueOn: '2027-02-26',
  supervisionEndsOn: '2027-02-25',
};

/** A case handed out on Friday 27 November 2026 at 09:00, led by `A`, its rectification due on a stated day; 2027 is not announced. */
export const winterCase = (dueOn = '2027-01-20'): CaseFile => {
  const changes = { calendar, timetable };
  const handOut = at('2026-11-27', '09:00');
  const plan = { ...smallPlan({ dueOn }), timetable };
  const outcome = buildDockets('c', plan, id => id, factsAt(handOut, changes)).find(
    one => one.state.id === 'c:一-1',
  )!;
  const file = new CaseFile(outcome.state, changes).take(outcome);
  file.now = handOut;
  return file;
};

const A = liaison('A');
const office = coordinator();

/** The plan, handed in on 10 December, is returned on this day: to be handed in again within three working days. */
export const returnedOn = (day: string) => (): CaseFile =>
  winterCase()
    .on('2026-12-10')
    .by(A, { kind: 'submit-plan', ...paper })
    .on(day)
    .by(office, { kind: 'return-plan', unitId: 'A', reason: '措施不实' });

export const pausedOn = (dueOn: string) => (): CaseFile => {
  const file = winterCase(dueOn).on('2026-12-28');
  const obligationId = file.owed('rectification', 'A').id;
  return file.by(office, { kind: 'pause-clock', obligationId, category: 'season', reason: '封冻' });
};

export const resumed = (file: CaseFile): CaseFile => {
  const obligationId = file.owed('rectification', 'A').id;
  return file.on('2027-01-07').by(office, { kind: 'resume-clock', obligationId, reason: '化冻' });
};

/** Over the turn of the year, from 28 December to 7 January: seven working days, 28–31 December, 4–6 January. */
export const resumedDue = (dueOn: string) => (): CaseFile => resumed(pausedOn(dueOn)());

/** The returned plan would have been due on 4 January; 15 January is granted. */
export const extended = (): CaseFile => {
  const file = returnedOn('2026-12-29')().on('2026-12-30');
  const obligationId = file.owed('plan', 'A').id;
  return file
    .by(A, { kind: 'ask-extension', obligationId, dueOn: '2027-01-15', reason: '人手不足', fileIds: [] })
    .by(office, { kind: 'decide-extension', obligationId, isAccepted: true, reason: '属实' });
};
