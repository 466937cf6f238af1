import { findUnit, queryUnits } from '../../prisma/people/registry';
import { changeUnit, registerUnit } from '../../prisma/people/registry-acts';
import { unitIdOf } from '../../domain/registry/unit-id';
import { closeUnit as close, reopenUnit as reopen } from '../../prisma/people/close-unit';
import { closeUnit, createUnit, listUnits, reopenUnit, updateUnit } from '../contracts/registry';
import { noteClosedUnits } from '../../prisma/upkeep/note-closed-units';
import type { Call } from '../call';
import { tellSupervision } from '../tell-supervision';
import { route } from '../route';
import { askerOf } from './asker-of';
import { presentUnit } from './present';

export const listUnitsRoute = route(listUnits, async ({ deps, query }) => {
  const page = await queryUnits(deps.db, query);
  return { body: { items: page.items.map(presentUnit), next: page.next } };
});

export const createUnitRoute = route(createUnit, async call => {
  const { deps, body } = call;
  const id = await registerUnit(deps.db, { ...body, id: body.id ?? unitIdOf(body.name) }, askerOf(call));
  return { body: presentUnit(await findUnit(deps.db, id)) };
});

export const updateUnitRoute = route(updateUnit, async call => {
  const { deps, params, body } = call;
  return {
    body: presentUnit(await findUnit(deps.db, await changeUnit(deps.db, params.id, body, askerOf(call)))),
  };
});

type Answering = Pick<Call<unknown, unknown, unknown>, 'deps' | 'actor' | 'requestId' | 'log'>;

/** What the unit owes in running campaigns becomes a task of the offices; where this is lost, reconcile does it. */
const noteClosings = async (call: Answering): Promise<void> => {
  const { deps, actor, requestId } = call;
  for (const touched of await noteClosedUnits(deps.db, { actor, requestId }))
    await tellSupervision(call, touched);
};

export const closeUnitRoute = route(closeUnit, async call => {
  const { deps, params, body } = call;
  const id = await close(deps.db, params.id, body, askerOf(call));
  await noteClosings(call);
  return { body: presentUnit(await findUnit(deps.db, id)) };
});

export const reopenUnitRoute = route(reopenUnit, async call => {
  const { deps, params } = call;
  const id = await reopen(deps.db, params.id, askerOf(call));
  await noteClosings(call);
  return { body: presentUnit(await findUnit(deps.db, id)) };
});
