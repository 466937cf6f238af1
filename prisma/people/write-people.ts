import type { UnitId } from '../../domain/obligation/types';
import { decidePerson } from '../../domain/registry/decide';
import type { HandoverChange } from '../../domain/registry/events';
import { heldPosts } from '../../domain/registry/posts';
import type { Role } from '../../domain/codes/roles';
import { factsOfPerson, type PersonFacts, type UnitFacts } from '../../domain/registry/facts';
import type { RegistryPerson } from '../../domain/registry/types';
import type { Tx } from '../schema/db';
import { assertSomebodyLeft, whoIsLeft } from './left-alone';
import { recordRegistry, type Hand } from './record-registry';

/** A person as wanted; `before` is null for who is new. The last two are left as they are unless given, and never recorded. */
export interface WantedPerson extends Omit<RegistryPerson, 'standIns'> {
  before: PersonFacts | null;
  passwordHash?: string | null;
  mailTrouble?: null;
  /** 交接 of which this is a part; recorded behind what it changes. */
  handover?: HandoverChange;
}

/** Whether somebody may be missing afterwards where he was needed: a role given up, a unit left, an account or address gone. */
const takesAway = ({ before, email, ...after }: WantedPerson): boolean => {
  if (!before?.isActive) return false;
  const held = heldPosts([after]);
  const isHeld = (unitId: UnitId, role: Role): boolean =>
    held.some(one => one.unitId === unitId && one.roles.includes(role));
  const lost = heldPosts([{ ...before, posts: before.posts.map(one => ({ ...one, title: null })) }]).some(
    one => one.roles.some(role => !isHeld(one.unitId, role)),
  );
  return !after.isActive || email === null || lost;
};

const postRows = ({ id, posts = [] }: WantedPerson) => posts.map(one => ({ ...one, personId: id }));

/**
 * Makes people as wanted and records what that changes of name, unit, roles and account. Under the registry's lock.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `UNIT_CLOSED`, `LAST_ONE` where nobody would keep accounts any more, `NOBODY_LEFT` where a
 * unit that owes something would have nobody who reads and the hand does not say why that is meant
 */
export const writePeople = async (
  tx: Tx,
  hand: Hand,
  units: ReadonlyMap<UnitId, UnitFacts>,
  wanted: readonly WantedPerson[],
): Promise<void> => {
  const decided = wanted.map(one => {
    const it = decidePerson(one.id, one.before, factsOfPerson(one), units);
    return one.handover ? { ...it, changes: [...it.changes, one.handover] } : it;
  });
  const left = wanted.some(takesAway) ? await whoIsLeft(tx) : null;
  await tx.person.createMany({
    data: wanted
      .filter(one => one.before === null)
      .map(({ before: _, posts: __, handover: ___, ...person }) => person),
  });
  for (const { before, id, posts: _, handover: __, ...person } of wanted)
    if (before !== null) await tx.person.update({ where: { id }, data: person });
  await tx.post.deleteMany({ where: { personId: { in: wanted.map(one => one.id) } } });
  await tx.post.createMany({ data: wanted.flatMap(postRows) });
  if (left) await assertSomebodyLeft(tx, left, hand.evenIfNobodyIsLeft !== undefined);
  await recordRegistry(tx, hand, { kind: 'person', decided });
};
