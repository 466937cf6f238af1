import { changeUnit, insertUnit, queryUnits } from '../../prisma/people/registry';
import { unitIdOf } from '../../domain/registry/unit-id';
import { createUnit, listUnits, updateUnit } from '../contracts/registry';
import { route } from '../route';
import { presentUnit } from './present';

export const listUnitsRoute = route(listUnits, async ({ deps, query }) => {
  const page = await queryUnits(deps.db, query);
  return { body: { items: page.items.map(presentUnit), next: page.next } };
});

export const createUnitRoute = route(createUnit, async ({ deps, body }) => ({
  body: presentUnit(await insertUnit(deps.db, { ...body, id: body.id ?? unitIdOf(body.name) })),
}));

export const updateUnitRoute = route(updateUnit, async ({ deps, params, body }) => ({
  body: presentUnit(await changeUnit(deps.db, params.id, body)),
}));
