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

type Recorded = Store & { facts: { campaign: { id: string } } };

const performOne = async (
  book: Book,
  { act }: ScriptedAct,
  actor: Actor,
  campaignId: string,
): Promise<void> => {
  if (act.kind === 'docket')
    await command(book, { on: 'case', campaignId, docketIds: [act.docketId], command: act.command, actor });
  if (act.kind === 'proceeding')
    await command(book, { on: 'proceeding', docketIds: [act.proceedingId], command: act.command, actor });
  const common = { campaignId, actor };
  if (act.kind === 'assessment')
    await command(book, {
      on: 'assessment',
      docketIds: [act.assessmentId],
      command: act.command,
      ...common,
    });
  if (act.kind === 'finding')
    await command(book, { on: 'finding', docketIds: [act.findingId], command: act.command, ...common });
};

const performLetters = async (book: Book, group: ScriptedAct[], actor: Actor): Promise<void> => {
  const [first] = group;
  if (first?.act.kind !== 'letter') return;
  const { act } = first;
  const docketIds = group.flatMap(one => (one.act.kind === 'letter' ? [one.act.letterId] : []));
  const order = act.command === 'reply' ? { kind: act.command, reply: act.reply } : { kind: act.command };
  await command(book, { on: 'letter', docketIds, command: order, actor });
};

const isOfOffice = (one: ScriptedAct | undefined): boolean =>
  one?.act.kind === 'letter' && one.unitId === null;

/** Acts that are one request of one person: an office's letters go together, everything else goes by itself. */
const requestsOf = (group: ScriptedAct[]): ScriptedAct[][] =>
  isOfOffice(group[0]) ? [group] : group.map(one => [one]);

const performRequest = (book: Book, request: ScriptedAct[], troupe: Troupe, campaignId: string) => {
  const [first] = request;
  if (!first) return Promise.resolve();
  const actor = troupe.actorFor(first.role, first.unitId);
  return first.act.kind === 'letter'
    ? performLetters(book, request, actor)
    : performOne(book, first, actor, campaignId);
};

/**
 * A wave of scripted acts. In one book where who acted is no part of what is shown, as in a simulation: one transaction for all
 * of them comes to the same record as one for each. Where the store keeps the chain, each in a book of its own, in the name
 * of who acts.
 */
export const performActs = async (
  store: Recorded,
  groups: ScriptedAct[][],
  troupe: Troupe,
): Promise<void> => {
  const campaignId = store.facts.campaign.id;
  const requests = groups.flatMap(requestsOf);
  const together = new Book(store, { actorId: null, requestId: null });
  await together.open(campaignId);
  for (const request of requests) {
    const [first] = request;
    if (!first) continue;
    const actorId = store.keepsChain ? troupe.actorFor(first.role, first.unitId).personId : null;
    const book = store.keepsChain ? new Book(store, { actorId, requestId: null }) : together;
    await book.open(campaignId);
    await performRequest(book, request, troupe, campaignId);
    if (book !== together) await book.close();
  }
  await together.close();
};
