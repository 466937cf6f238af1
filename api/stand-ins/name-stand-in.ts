import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/domain-error';
import type { SignedIn } from '../../prisma/people/sessions';
import { endStandIn, findStandIn, insertStandIn } from '../../prisma/people/stand-ins';
import { createStandIn, endStandIn as endEndpoint } from '../contracts/stand-ins';
import { route } from '../route';
import { mayEnd, presentStandIn } from './present-stand-in';
import { isCapable } from '../../domain/permissions/capabilities';

/** A person names his own; the administrator anybody's, but not himself: that would be a way to any right. */
const assertMayName = (actor: SignedIn, personId: string, standInId: string): void => {
  if (personId === standInId) throw new DomainError('STAND_IN_FOR_ONESELF');
  if (personId === actor.personId) return;
  if (!isCapable(actor, 'keep-accounts') || standInId === actor.personId)
    throw new DomainError('NOT_PERMITTED', { what: 'naming-stand-ins', personId });
};

export const createStandInRoute = route(createStandIn, async ({ deps, actor, body }) => {
  const given = { ...body, personId: body.personId ?? actor.personId };
  assertMayName(actor, given.personId, given.standInId);
  const row = { ...given, id: randomUUID(), createdById: actor.personId };
  return { body: presentStandIn(await insertStandIn(deps.db, row, deps.now()), actor, deps.now()) };
});

export const endStandInRoute = route(endEndpoint, async ({ deps, actor, params }) => {
  if (!mayEnd(actor, await findStandIn(deps.db, params.id)))
    throw new DomainError('NOT_PERMITTED', { what: 'ending-stand-ins', id: params.id });
  await endStandIn(deps.db, params.id, { endedById: actor.personId, now: deps.now() });
  return { body: presentStandIn(await findStandIn(deps.db, params.id), actor, deps.now()) };
});
