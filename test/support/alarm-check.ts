import { toInstant } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import type { DocketState } from '../../domain/case/state';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';

/** Expects the alarms in the rows of a campaign to be what its rules give for the states of its dockets. */
export const expectAlarms = async (db: Db, campaignId: string): Promise<void> => {
  const { policy, calendar } = await loadFacts(db, campaignId);
  const dockets = await db.docket.findMany({ where: { campaignId } });
  expect(dockets.length).toBeGreaterThan(0);
  const instant = (date: Date | null) => date && toInstant(date.getTime());
  for (const { id, state, alarmAt, alarmAct, remindAt } of dockets) {
    const alarms = alarmsOf(state as unknown as DocketState, policy, calendar);
    expect([id, instant(alarmAt), alarmAct, instant(remindAt)]).toEqual([
      id,
      alarms.alarmAt,
      alarms.alarmAct,
      alarms.remindAt,
    ]);
  }
};
