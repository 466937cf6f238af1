import { dateOf } from '../../domain/calendar/civil-date';
import { maySignOff, signedOffCommands } from '../../domain/commands/sign-off';
import { DomainError } from '../../domain/domain-error';
import { isCapable } from '../../domain/permissions/capabilities';
import { coversDay } from '../../domain/permissions/stand-in';
import { findAbsent, type SignedIn } from '../../prisma/people/sessions';
import { signOffSetting } from '../../prisma/people/sign-off-setting';
import { findSignOff, querySignOffs } from '../../prisma/read/sign-offs';
import type { Db } from '../../prisma/schema/db';
import { getSignOff, listSignOffs, type SignOffView } from '../contracts/sign-offs';
import { route } from '../route';
import { factsOf, presentSignOffs, type Seen } from './present-sign-off';

/** What the reader sees himself; and what he sees for whom he stands in today, where he may not decide it himself. */
export const findSeen = async (
  db: Db,
  actor: SignedIn,
  filter: Parameters<typeof querySignOffs>[2],
): Promise<{ seen: Seen[]; facts: Awaited<ReturnType<typeof factsOf>> }> => {
  const absent = actor.standIn ? [] : await findAbsent(db, actor);
  const own = (await querySignOffs(db, actor, filter)).map(record => ({ record, actor, forId: null }));
  const others: Seen[] = [];
  for (const one of absent)
    for (const record of await querySignOffs(db, one, filter))
      others.push({ record, actor: one, forId: one.personId });
  const facts = await factsOf(
    db,
    [...own, ...others].map(one => one.record),
  );
  const isTheirDay = ({ record, actor: { standIn } }: Seen): boolean => {
    const now = facts.get(record.campaignId)?.now;
    return now !== undefined && (standIn?.periods ?? []).some(one => coversDay(one, dateOf(now)));
  };
  const byId = new Map<string, Seen>(own.map(one => [one.record.id, one]));
  for (const one of others.filter(isTheirDay)) {
    const { record } = one;
    const known = byId.get(record.id);
    if (!known || (maySignOff(one.actor, record.unitId) && !maySignOff(known.actor, record.unitId)))
      byId.set(record.id, one);
  }
  return { seen: [...byId.values()], facts };
};

export const listSignOffsRoute = route(listSignOffs, async ({ deps: { db }, actor, query }) => {
  const asks = isCapable(actor, 'act-for-unit') && !maySignOff(actor, actor.unitId);
  const setting = asks ? await signOffSetting(db, actor.unitId) : { isOn: false, hasHead: false };
  const { seen, facts } = await findSeen(db, actor, query);
  return {
    body: {
      items: await presentSignOffs(db, seen, facts),
      goesBeforeHead: setting.isOn && setting.hasHead ? [...signedOffCommands] : [],
    },
  };
});

/** One of them as it now is. @throws DomainError `SIGN_OFF_UNKNOWN` to everybody outside the unit */
export const readSignOff = async (db: Db, actor: SignedIn, id: string): Promise<SignOffView> => {
  const record = await findSignOff(db, actor, id);
  if (!record) throw new DomainError('SIGN_OFF_UNKNOWN', { id });
  const [view] = await presentSignOffs(db, [{ record, actor, forId: null }], await factsOf(db, [record]));
  if (!view) throw new DomainError('SIGN_OFF_UNKNOWN', { id });
  return view;
};

export const getSignOffRoute = route(getSignOff, async ({ deps: { db }, actor, params }) => ({
  body: await readSignOff(db, actor, params.id),
}));
