import { endOf, type Instant } from '../../domain/calendar/civil-date';
import { Draft } from '../../domain/docket/draft';
import { inChinese } from '../../domain/ladder/dates';
import { loadFacts, type LaunchedTimetable } from '../campaigns/facts';
import type { Db } from '../db';
import { Changes } from '../dockets/change-dockets';
import { lockDockets } from '../dockets/lock-dockets';
import { takeSteps } from '../steps/take-steps';
import { inTransaction } from '../transaction';
import type { Touched } from '../touched';

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
    chunk => takeSteps(db, campaignId, chunk, { steps: 'rungs', ...(atLeast && { atLeast }) }),
  );
};

/** The day's reminders of all dockets of a campaign. */
export const sweepReminders = async (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched[]> => {
  const now = await nowOf(db, campaignId, atLeast);
  const due = await db.docket.findMany({
    where: { campaignId, remindAt: { lte: now } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return inChunks(
    due.map(one => one.id),
    chunk => takeSteps(db, campaignId, chunk, { steps: 'reminders', ...(atLeast && { atLeast }) }),
  );
};

/** Once, when the campaign's own date has passed: what is not closed is reported to leadership; no rung follows. */
export const reportUnclosed = (db: Db, campaignId: string, atLeast?: Instant): Promise<Touched> =>
  inTransaction(db, async tx => {
    const open = await tx.docket.findMany({
      where: { campaignId, kind: 'case', status: { not: 'closed' } },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    const locked = await lockDockets(
      tx,
      open.map(one => one.id),
    );
    const facts = await loadFacts(tx, campaignId, atLeast);
    const changes = new Changes(tx, facts, { actorId: null, requestId: null });
    const dueOn = (facts.timetable as LaunchedTimetable).completionDueOn;
    if (facts.now < endOf(dueOn)) return changes.done();
    const claimed = await tx.campaign.updateMany({
      where: { id: campaignId, isUnclosedReported: false },
      data: { isUnclosedReported: true },
    });
    if (claimed.count === 0) return changes.done();
    for (const docket of locked.values()) {
      const draft = new Draft(docket.state);
      draft.emit({ type: 'unclosed-reported', at: facts.now, by: null, dueOn });
      draft.notify({
        kind: 'unclosed',
        audience: { to: 'leaders' },
        urgency: 'digest',
        why: [
          { text: `整改行动应于 ${inChinese(dueOn)} 前全面完成,期满尚未销号,报告一次`, cites: '整改方案' },
        ],
        facts: { title: docket.state.title, dueOn },
      });
      await changes.save(docket, draft.done());
    }
    return changes.done();
  });

/** Marks a campaign as ended when its last case has. */
export const endCampaign = async (db: Db, campaignId: string): Promise<void> => {
  const { now } = await loadFacts(db, campaignId);
  await db.campaign.updateMany({
    where: { id: campaignId, status: 'launched' },
    data: { status: 'ended', endedAt: new Date(now) },
  });
};
