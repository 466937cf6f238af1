import { dateOf, daysBetween } from '../../domain/calendar/civil-date';
import { assertCampaign } from '../../prisma/read/campaigns';
import { queryLastCalls, queryLateUnits, queryReachable, type Reachable } from '../../prisma/read/to-call';
import { unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { instantOf } from '../../prisma/schema/instants';
import { listToCall } from '../contracts/to-call';
import { route } from '../route';

/** The same person once, however often the record knows of him. */
const eachOnce = (people: Reachable[]): Reachable[] =>
  [...new Map([...people].reverse().map(one => [one.name, one])).values()].reverse();

/** 要打的电话: whom to call first, with number, last urging and last call. */
export const listToCallRoute = route(
  listToCall,
  async ({ deps: { db }, actor, params: { id: campaignId } }) => {
    await assertCampaign(db, actor, campaignId);
    const { now } = await loadFacts(db, campaignId);
    const late = await queryLateUnits(db, actor, campaignId);
    const unitIds = late.map(one => one.unitId);
    const named = await unitNames(db, unitIds);
    const calls = new Map(
      (await queryLastCalls(db, actor, campaignId, unitIds)).map(one => [one.unitId, one]),
    );
    const people = await queryReachable(db, campaignId, unitIds);
    const items = late.map(({ unitId, lastUrgedAt, total: _, ...one }) => {
      const call = calls.get(unitId);
      return {
        ...one,
        unit: named(unitId),
        overdueDays: daysBetween(one.oldestDueOn, dateOf(now)),
        people: eachOnce(people.filter(person => person.unitId === unitId)).map(
          ({ name, post, role, phone }) => ({ name, post, role, phone }),
        ),
        lastUrgedAt: lastUrgedAt && instantOf(lastUrgedAt),
        lastCall: call
          ? { at: instantOf(call.at), spokeWith: call.spokeWith, result: call.result, said: call.said }
          : null,
      };
    });
    return { body: { count: late[0]?.total ?? 0, items } };
  },
);
