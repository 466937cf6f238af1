import { mayOpenUnit, queryFound } from '../../prisma/read/found';
import { unitNames } from '../../prisma/read/unit-names';
import { search } from '../contracts/search';
import { route } from '../route';

/** 搜索: cases, letters, units and people within what one may see. */
export const searchRoute = route(search, async ({ deps: { db }, actor, query }) => {
  const { cases, letters, units, people } = await queryFound(db, actor, query.q);
  const unit = await unitNames(db, [
    ...cases.items.flatMap(one => one.leadIds),
    ...letters.items.map(one => one.toUnitId),
    ...people.items.map(one => one.unitId),
  ]);
  const hasPage = (id: string) => mayOpenUnit(actor, id);
  return {
    body: {
      cases: {
        ...cases,
        items: cases.items.map(({ leadIds, campaignId, campaignTitle, ...one }) => ({
          ...one,
          leads: leadIds.map(unit),
          campaign: { id: campaignId, title: campaignTitle },
        })),
      },
      letters: {
        ...letters,
        items: letters.items.map(({ toUnitId, campaignId, campaignTitle, ...one }) => ({
          ...one,
          toUnit: unit(toUnitId),
          campaign: { id: campaignId, title: campaignTitle },
        })),
      },
      units: { ...units, items: units.items.map(one => ({ ...one, hasPage: hasPage(one.id) })) },
      people: {
        ...people,
        items: people.items.map(({ id, name, unitId, ...one }) => ({
          ...one,
          person: { id, name },
          unit: { ...unit(unitId), hasPage: hasPage(unitId) },
        })),
      },
    },
  };
});
