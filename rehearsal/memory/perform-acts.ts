import type { Actor } from '../../domain/permissions/actor';
import { familyOf } from '../../domain/registry/family-of';
import { heldPosts } from '../../domain/registry/posts';
import type { RegistryPerson, RegistryUnit } from '../../domain/registry/types';
import { castOf, type Cast } from '../script/cast';
import type { ScriptedAct } from '../script/ledger';
import { Book } from '../../record/book';
import { command } from '../../record/command';
import type { Store } from '../../record/store';

type Person = Pick<RegistryPerson, 'id' | 'unitId' | 'roles' | 'isActive' | 'posts'>;

/** Who acts in a simulation, as actors with their houses. */
export interface Troupe {
  actorFor: (role: ScriptedAct['role'], unitId: string | null) => Actor;
}

/** The troupe of a registry; each actor is worked out once. */
export const troupeOf = (units: Pick<RegistryUnit, 'id' | 'parentId'>[], people: Person[]): Troupe => {
  const cast: Cast<Person> = castOf(
    heldPosts(people.filter(one => one.isActive).sort((a, b) => (a.id < b.id ? -1 : 1))),
  );
  const known = new Map<string, Actor>();
  return {
    actorFor: (role, unitId) => {
      const key = `${role} ${unitId ?? ''}`;
      const found = known.get(key);
      if (found) return found;
      const person = cast.personFor(role, unitId);
      const actor: Actor = {
        personId: person.id,
        unitId: person.unitId,
        family: familyOf(person.unitId, units),
        roles: person.roles,
      };
      known.set(key, actor);
      return actor;
    },
  };
};

const performOne = async (book: Book, one: ScriptedAct, actor: Actor, campaignId: string): Promise<void> => {
  const { act } = one;
  if (act.kind === 'docket')
    await command(book, { on: 'case', campaignId, docketIds: [act.docketId], command: act.command, actor });
  if (act.kind === 'proceeding')
    await command(book, { on: 'proceeding', docketIds: [act.proceedingId], command: act.command, actor });
};

const performLetters = async (book: Book, group: ScriptedAct[], troupe: Troupe): Promise<void> => {
  const [first] = group;
  if (first?.act.kind !== 'letter') return;
  const { command: kind } = first.act;
  const actor = troupe.actorFor(first.role, null);
  const docketIds = group.flatMap(({ act }) => (act.kind === 'letter' ? [act.letterId] : []));
  await command(book, {
    on: 'letter',
    docketIds,
    command: kind === 'reply' ? { kind, reply: '' } : { kind },
    actor,
  });
};

/**
 * A wave of scripted acts, in one book: who acted is no part of what a simulation shows, and one transaction for all of them
 * comes to the same record as one for each.
 */
export const performActs = async (
  store: Store & { facts: { campaign: { id: string } } },
  groups: ScriptedAct[][],
  troupe: Troupe,
): Promise<void> => {
  const campaignId = store.facts.campaign.id;
  const book = new Book(store, { actorId: null, requestId: null });
  await book.open(campaignId);
  for (const group of groups) {
    await performLetters(book, group, troupe);
    for (const one of group)
      if (one.act.kind !== 'letter')
        await performOne(book, one, troupe.actorFor(one.role, one.unitId), campaignId);
  }
  await book.close();
};
