import { DomainError } from '../../domain/domain-error';
import { isCapable } from '../../domain/permissions/capabilities';
import { mayHandOver } from '../../domain/registry/hand-over';
import { heldPosts } from '../../domain/registry/posts';
import type { RegistryPerson } from '../../domain/registry/types';
import {
  findHolder,
  handOverPost,
  queryRunningStandIns,
  querySuccessors,
} from '../../prisma/people/hand-over';
import { toRegistryPerson, withPosts } from '../../prisma/people/load-registry';
import type { SignedIn } from '../../prisma/people/sessions';
import { countOpenTasks } from '../../prisma/read/open-tasks';
import { querySignOffs } from '../../prisma/read/sign-offs';
import { unitNames } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import type { Db } from '../../prisma/schema/db';
import { getHandover, handOverWork, type HandoverView } from '../contracts/handover';
import { readInstructions } from '../instructions/list-instructions';
import { askerOf } from '../registry/asker-of';
import { route } from '../route';

const unitsOf = (person: RegistryPerson): string[] => heldPosts([person]).map(one => one.unitId);

/** Himself, and who would perform it. @throws DomainError `NOT_PERMITTED` */
const assertMayRead = (actor: SignedIn, person: RegistryPerson): void => {
  const isHead = isCapable(actor, 'sign-off') && unitsOf(person).includes(actor.unitId);
  if (actor.personId !== person.id && !isHead && !isCapable(actor, 'keep-registry'))
    throw new DomainError('NOT_PERMITTED', { what: 'handover', personId: person.id });
};

/** The people for whom the reader may perform it, by name. */
const othersOf = async (db: Db, actor: SignedIn): Promise<RegistryPerson[]> => {
  const { unitId } = actor;
  const keeps = isCapable(actor, 'keep-registry');
  if (!keeps && !isCapable(actor, 'sign-off')) return [];
  const rows = await db.person.findMany({
    where: {
      isActive: true,
      id: { not: actor.personId },
      ...(!keeps && { OR: [{ unitId }, { posts: { some: { unitId } } }] }),
    },
    include: withPosts,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return rows.map(toRegistryPerson);
};

const waitingInstructions = async (
  db: Db,
  actor: SignedIn,
  person: RegistryPerson,
): Promise<HandoverView['instructions']> =>
  (await readInstructions(db, actor, undefined, person.id))
    .filter(one => one.isMine)
    .flatMap(({ row: { docket, text, waiting } }) =>
      waiting.map(({ obligationId, unit, dueOn }) => ({ id: obligationId, docket, text, unit, dueOn })),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

const present = async (
  { db, actor, now }: { db: Db; actor: SignedIn; now: number },
  id: string,
): Promise<HandoverView> => {
  const person = await findHolder(db, id);
  assertMayRead(actor, person);
  const posts = [{ unitId: person.unitId, title: person.post, roles: person.roles }, ...(person.posts ?? [])];
  const given = await Promise.all(
    posts.map(async one => {
      const may = mayHandOver(actor, person, one.unitId);
      return { ...one, may, successors: may ? await querySuccessors(db, one.unitId, id) : [] };
    }),
  );
  const others = await othersOf(db, actor);
  const prepared = (await querySignOffs(db, actor, { limit: 200 })).filter(
    one => one.preparedById === id || one.preparedForId === id,
  );
  const answersFor = person.answersFor ?? [];
  const open = await countOpenTasks(db, actor, unitsOf(person));
  const named = await unitNames(db, [
    ...unitsOf(person),
    ...answersFor,
    ...[...others, ...given.flatMap(one => one.successors)].map(one => one.unitId),
    ...prepared.map(one => one.unitId),
  ]);
  const inUnit = (one: { id: string; name: string; unitId: string }) => ({
    id: one.id,
    name: one.name,
    unit: named(one.unitId),
  });
  return {
    person: { id, name: person.name },
    isActive: person.isActive,
    posts: given.map(({ unitId, title, roles, may, successors }) => ({
      unit: named(unitId),
      title,
      roles,
      openTasks: open.get(unitId) ?? 0,
      mayHandOver: may,
      successors: successors.map(inUnit),
    })),
    answersFor: answersFor.map(named),
    standIns: await queryRunningStandIns(db, id, now),
    signOffs: prepared.map(one => ({
      id: one.id,
      unit: named(one.unitId),
      kind: one.command.kind,
      preparedAt: instantOf(one.preparedAt),
    })),
    instructions: await waitingInstructions(db, actor, person),
    others: others.map(inUnit),
  };
};

export const getHandoverRoute = route(getHandover, async ({ deps, actor, params }) => ({
  body: await present({ db: deps.db, actor, now: deps.now() }, params.id),
}));

export const handOverWorkRoute = route(handOverWork, async call => {
  const { deps, params, body } = call;
  // Whoever handed over may have nothing more to read about him.
  const { person, successor } = await handOverPost(deps.db, params.id, body, askerOf(call));
  return {
    body: {
      person: { id: person.id, name: person.name, isActive: person.isActive },
      successor: { id: successor.id, name: successor.name },
    },
  };
});
