import type { Instant } from '../../domain/calendar/civil-date';
import { reportUnclosed as report } from '../../record/report-unclosed';
import type { Touched } from '../../record/touched';
import { loadFacts } from './facts';
import type { Db } from '../schema/db';
import { act, byTheClock } from './acts';
import { evaluateRules as evaluate } from '../../record/targets/evaluate-rules';
import { takeSteps } from './take-steps';
import { tellNeededYears } from './tell-needed-years';

/** So many dockets are taken in one transaction: long enough to be fast, short enough to let people through. */
const CHUNK = 40;

const inChunks = async (ids: string[], take: (chunk: string[]) => Promise<Touched>): Promise<Touched[]> => {
  const all: Touched[] = [];
  for (let start = 0; start < ids.length; start += CHUNK)
    all.push(await take(ids.slice(start, start + CHUNK)));
  return all;
};

const nowOf = async (db: Db, campaignId: string, atLeast?: Instant): Promise<Date> =>
  new Date((await loadFacts(db, campaignId, atLeast)).now);

/** The rungs of everything that is no case: units' own duties, letters and proceedings that wait for the offices. */
export const takeUnitRungs = async (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched[]> => {
  const now = await nowOf(db, campaignId, atLeast);
  const due = await db.docket.findMany({
    where: { campaignId, kind: { not: 'case' }, alarmAt: { lte: now } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return inChunks(
    due.map(one => one.id),
    chunk => takeSteps(db, campaignId, chunk, { steps: 'rungs' }, atLeast),
  );
};

/** The day's reminders of all dockets of a campaign, and what the office has to know of the calendar. */
export const sweepReminders = async (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched[]> => {
  const now = await nowOf(db, campaignId, atLeast);
  const due = await db.docket.findMany({
    where: { campaignId, remindAt: { lte: now } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const reminded = await inChunks(
    due.map(one => one.id),
    chunk => takeSteps(db, campaignId, chunk, { steps: 'reminders' }, atLeast),
  );
  const told = await tellNeededYears(db, campaignId, atLeast);
  return told ? [...reminded, told] : reminded;
};

/** Once, when the campaign's own date has passed: what is not closed is reported to leadership. */
export const reportUnclosed = (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched> =>
  act(db, byTheClock, book => report(book, campaignId, atLeast));

/** So long an evaluation of a large campaign may take, in milliseconds. */
const LONGEST = 120_000;

/** What is due of the rules of a campaign's packs; nothing where it was done meanwhile. */
export const evaluateRules = (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched> =>
  act(db, byTheClock, book => evaluate(book, campaignId, atLeast === undefined ? {} : { atLeast }), {
    timeout: LONGEST,
  });
