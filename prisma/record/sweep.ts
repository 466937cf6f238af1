import type { Instant } from '../../domain/calendar/civil-date';
import { reportUnclosed as report } from '../../record/report-unclosed';
import { evaluateRules as evaluate } from '../../record/targets/evaluate-rules';
import type { WhichSteps } from '../../record/take-steps';
import type { Touched } from '../../record/touched';
import { dueDockets, placeOf, type DueQuestion } from '../read/due-dockets';
import type { Db } from '../schema/db';
import { act, byTheClock } from './acts';
import { loadFacts } from './facts';
import { takeInLanes, type Taken } from './in-lanes';
import { tellNeededYears } from './tell-needed-years';

/** So many dockets are a slice: some seconds, after which an activity says how far it has come. */
const PER_SLICE = 2_000;

export interface Slice extends Taken {
  /** Where the next slice goes on; absent at the end. */
  after?: string;
}

const takeSlice = async (
  db: Db,
  question: Omit<DueQuestion, 'limit'>,
  how: { which: WhichSteps; atLeast?: Instant },
): Promise<Slice> => {
  const due = await dueDockets(db, { ...question, limit: PER_SLICE });
  const taken = await takeInLanes(db, question.campaignId, due, how);
  const last = due.length === PER_SLICE ? due.at(-1) : undefined;
  return last ? { ...taken, after: placeOf(last) } : taken;
};

/** All slices, one after the other. What cannot be taken is thrown once everything else has been. */
const takeAll = async (
  db: Db,
  question: Pick<DueQuestion, 'campaignId' | 'what'>,
  how: { which: WhichSteps; atLeast?: Instant },
): Promise<Touched[]> => {
  const { now: upTo } = await loadFacts(db, question.campaignId, how.atLeast);
  const touched: Touched[] = [];
  const failed: Taken['failed'] = [];
  let after: string | undefined;
  do {
    const slice = await takeSlice(db, { ...question, upTo, ...(after !== undefined && { after }) }, how);
    touched.push(...slice.touched);
    failed.push(...slice.failed);
    ({ after } = slice);
  } while (after !== undefined);
  if (failed[0]) throw failed[0].error;
  return touched;
};

/**
 * A slice of the rungs of cases that fall due at an instant, of a campaign on the real clock. A batch that fails is left to the
 * cases' own alarms. At its end the campaign is swept up to that instant.
 */
export const sweepCases = async (
  db: Db,
  campaignId: string,
  { upTo, after }: { upTo: Instant; after?: string },
): Promise<Slice> => {
  const question = { campaignId, what: 'cases' as const, upTo, ...(after !== undefined && { after }) };
  const slice = await takeSlice(db, question, { which: { steps: 'rungs' }, atLeast: upTo });
  if (slice.after === undefined)
    await db.$executeRaw`
      UPDATE "Campaign" SET "sweptAt" = greatest("sweptAt", ${upTo}::timestamptz) WHERE id = ${campaignId}`;
  return slice;
};

/** The rungs of everything that is no case: units' own duties, letters and proceedings that wait for the offices. */
export const takeUnitRungs = (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched[]> =>
  takeAll(
    db,
    { campaignId, what: 'others' },
    { which: { steps: 'rungs' }, ...(atLeast !== undefined && { atLeast }) },
  );

/** The day's reminders of all dockets of a campaign, and what the office has to know of the calendar. */
export const sweepReminders = async (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched[]> => {
  const reminded = await takeAll(
    db,
    { campaignId, what: 'reminders' },
    { which: { steps: 'reminders' }, ...(atLeast !== undefined && { atLeast }) },
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
