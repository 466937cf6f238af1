import type { Calendar } from '../../../domain/calendar/types';
import type { Policy } from '../../../domain/policy/types';
import type { Registry, RegistryPerson, RegistryUnit } from '../../../domain/registry/types';
import { play } from '../../../rehearsal/memory/play';
import type { PlayedRecord } from '../../../record/played-record';
import { blockPlan, blockScript, startsAt, UNITS_PER_BLOCK, until } from './block-plan';
import { marks } from './marks';

const unitOf = (index: number): RegistryUnit => ({
  id: marks.unit(index),
  name: marks.unitName(index),
  kind: 'department',
  parentId: null,
  aliases: [],
  groups: [],
});

/** Who acts for a unit; ids as `campaign-units` gives them. */
const peopleOf = (index: number): RegistryPerson[] =>
  (['liaison', 'head'] as const).map(role => ({
    id: `${marks.unit(index)}.${role}`,
    login: `${marks.unit(index)}.${role}`,
    name: role,
    post: null,
    email: `${marks.unit(index)}.${role}@load.example`,
    phone: null,
    unitId: marks.unit(index),
    roles: [role],
    isActive: true,
  }));

/** The record of one block, played in memory by the acts of the running system, with marks for what differs later. */
export const playBlock = (
  offices: Registry,
  rules: { calendar: Calendar; policy: Policy },
  handedOutBy: string | null,
): Promise<PlayedRecord> => {
  const places = Array.from({ length: UNITS_PER_BLOCK }, (_, index) => index);
  return play(
    {
      ...rules,
      campaignId: marks.campaign,
      title: marks.campaignTitle,
      registry: {
        units: [...offices.units, ...places.map(unitOf)],
        people: [...offices.people, ...places.flatMap(peopleOf)],
      },
      resolved: blockPlan(),
      startsAt,
      script: blockScript,
      until,
    },
    handedOutBy,
    { when: one => one.at, inWords: one => one, timed: [] },
  );
};
