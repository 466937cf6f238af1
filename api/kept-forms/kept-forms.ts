import { DomainError } from '../../domain/domain-error';
import { actingPerson } from '../../domain/permissions/stand-in';
import { discardForm, keepForm } from '../../prisma/record/keep-form';
import { findKeptForm, keptFormOf } from '../../prisma/record/kept-form-row';
import { discardForm as discard, getKeptForm, keepForm as keep } from '../contracts/kept-forms';
import { underIfMatch } from '../if-match';
import { route } from '../route';

export const getKeptFormRoute = route(getKeptForm, async ({ deps, actor, params }) => ({
  body: await findKeptForm(deps.db, keptFormOf(actor, params.key)),
}));

export const keepFormRoute = route(keep, async ({ deps, actor, params, body }) => {
  const { typedById, ...typed } = body;
  // In another tab somebody else has signed in since: what this page still has is not his.
  if (typedById !== actingPerson(actor)) throw new DomainError('NOT_PERMITTED', { what: 'kept-form' });
  const now = new Date(deps.now());
  return { body: await keepForm(deps.db, keptFormOf(actor, params.key), { ...typed, now }) };
});

export const discardFormRoute = route(discard, async ({ deps, actor, params, ifMatch }) => ({
  body: await underIfMatch(ifMatch, basedOn =>
    discardForm(deps.db, keptFormOf(actor, params.key), { basedOn, now: new Date(deps.now()) }),
  ),
}));
