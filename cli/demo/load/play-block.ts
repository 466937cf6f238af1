import type { Calendar } from '../../../domain/calendar/types';
import type { Policy } from '../../../domain/policy/types';
import type { Registry } from '../../../domain/registry/types';
import { play } from '../../../rehearsal/memory/play';
import type { PlayedRecord } from '../../../record/played-record';
import { blockPlan, blockScript, startsAt, UNITS_PER_BLOCK, until } from './block-plan';
import { peopleOfUnit, plainUnit } from './load-registry';
import { marks } from './marks';

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
        units: [
          ...offices.units,
          ...places.map(index => plainUnit(marks.unit(index), marks.unitName(index), 'department')),
        ],
        people: [
          ...offices.people,
          ...places.flatMap(index => peopleOfUnit(marks.unit(index), marks.unitName(index))),
        ],
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
