import { at, type Instant } from '../../domain/calendar/civil-date';
import type { AmendedDay } from '../../domain/adoption/amend-calendar';
import { instantOf } from '../../prisma/schema/instants';
import { adoptRules } from '../../prisma/record/adopt-rules';
import { saveCalendar } from '../../prisma/record/save-calendar';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock } from '../support/factories';
import { announced2027 } from '../domain/support/winter-case';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const office = { personId: 'coordinator', unitId: 'office' };

const days2027: AmendedDay[] = Object.entries(announced2027.days)
  .filter(([date]) => date.startsWith('2027'))
  .map(([date, { kind, name }]) => ({ date, kind, name }));

/** An amendment of what the campaign goes by is saved; what is returned adopts it, as somebody who has seen the campaign now. */
const savedFor = async (campaignId: string, when: Instant, days: AmendedDay[]) => {
  await setClock(api.db, campaignId, when);
  const { calendarVersion, version } = await api.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const saved = await saveCalendar(api.db, {
    basedOn: calendarVersion,
    years: [2027],
    days,
    note: '试拟',
    createdById: null,
  });
  return () =>
    adoptRules(api.db, {
      campaignId,
      rules: { calendarVersion: saved.version },
      choices: { all: 're-arm', steps: [] },
      reason: '2027年放假安排已公布',
      by: office,
      expectedVersion: version,
      requestId: null,
    });
};

const adoptYear = async (campaignId: string, when: Instant, days = days2027) =>
  (await savedFor(campaignId, when, days))();

// The next campaign begins with a calendar that lacks the year.
afterEach(() => api.db.calendar.deleteMany({ where: { basedOn: { not: null } } }));

/** A campaign handed out at an instant: its task notices wait for the next sending time. */
const handedOut = async (when: Instant): Promise<string> => {
  await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  return createCampaign(api.db, {
    cases: [{ ref: '一-1', leads: ['unit-a'], dueOn: '2027-03-19' }],
    at: when,
  });
};

const leaving = async (campaignId: string): Promise<string[]> => {
  const rows = await api.db.notice.findMany({
    where: { campaignId, kind: 'task-notice' },
    select: { sendAt: true },
  });
  return [...new Set(rows.map(one => instantOf(one.sendAt)))];
};

/**
 * By hand. Friday 29 January 2027: the next working day is Monday 1 February, as announced Sunday the 31st. Thursday 4
 * February: provisionally Tuesday the 9th (Monday is the third day of 春节), as announced Monday the 15th.
 */
it.each<[string, Instant, Instant, Instant, Instant]>([
  [
    'a make-up day lets it leave earlier',
    at('2027-01-29', '10:00'),
    at('2027-01-29', '11:00'),
    at('2027-02-01', '08:30'),
    at('2027-01-31', '08:30'),
  ],
  [
    'on the make-up day itself, before half past eight',
    at('2027-01-29', '10:00'),
    at('2027-01-31', '08:00'),
    at('2027-02-01', '08:30'),
    at('2027-01-31', '08:30'),
  ],
  [
    'never in the past: the make-up day is half over',
    at('2027-01-29', '10:00'),
    at('2027-01-31', '10:00'),
    at('2027-02-01', '08:30'),
    at('2027-02-01', '08:30'),
  ],
  [
    'a sending time that is a day off now moves on',
    at('2027-02-04', '10:00'),
    at('2027-02-04', '11:00'),
    at('2027-02-09', '08:30'),
    at('2027-02-15', '08:30'),
  ],
  [
    'what is due already leaves',
    at('2027-02-04', '10:00'),
    at('2027-02-09', '09:00'),
    at('2027-02-09', '08:30'),
    at('2027-02-09', '08:30'),
  ],
  [
    'before the year that was announced ends nothing changes',
    at('2026-12-30', '10:00'),
    at('2026-12-30', '11:00'),
    at('2026-12-31', '08:30'),
    at('2026-12-31', '08:30'),
  ],
])('%s', async (_name, queuedAt, adoptedAt, before, after) => {
  const campaignId = await handedOut(queuedAt);
  expect(await leaving(campaignId)).toEqual([before]);
  const touched = await adoptYear(campaignId, adoptedAt);
  expect(await leaving(campaignId)).toEqual([after]);
  // The campaign's workflow looks at once what is next.
  expect(touched.sendAt).toBe(adoptedAt);
});

it('amended once more, it moves once more; what has left stays', async () => {
  const campaignId = await handedOut(at('2027-02-04', '10:00'));
  await adoptYear(campaignId, at('2027-02-04', '11:00'));
  await adoptYear(campaignId, at('2027-02-05', '09:00'), [
    { date: '2027-02-15', kind: 'holiday', name: '临时调整' },
  ]);
  expect(await leaving(campaignId)).toEqual([at('2027-02-16', '08:30')]);
  await api.db.notice.updateMany({ where: { campaignId }, data: { status: 'sent' } });
  await adoptYear(campaignId, at('2027-02-05', '10:00'), [
    { date: '2027-02-16', kind: 'holiday', name: '临时调整' },
  ]);
  expect(await leaving(campaignId)).toEqual([at('2027-02-16', '08:30')]);
});

it('of two that adopt at once one moves them, once', async () => {
  const campaignId = await handedOut(at('2027-02-04', '10:00'));
  const adopt = await savedFor(campaignId, at('2027-02-04', '11:00'), days2027);
  const both = await Promise.allSettled([adopt(), adopt()]);
  expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await leaving(campaignId)).toEqual([at('2027-02-15', '08:30')]);
});
