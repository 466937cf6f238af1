import type { CivilDate } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import { isClosedOn, successorOn } from '../obligation/unit-closing';
import { isCollective } from '../plan/collective';
import { expandCollective } from '../registry/expand-collective';
import { matchUnit, type MatchEvidence } from '../registry/match-unit';
import type { RegistryUnit } from '../registry/types';
import type { Answers } from './answers';

/** What the launch has to know of the registry. */
export interface LaunchUnit extends Omit<RegistryUnit, 'parentId'> {
  /** Has a liaison or a head who is active and has an address: `whoToTell`. */
  canBeTold: boolean;
}

export type NameResolution =
  /** `evidence`: why, where the name is not the unit's own (卫健局 for 县卫生健康局). */
  | { kind: 'units'; unitIds: UnitId[]; evidence?: MatchEvidence }
  | { kind: 'collective' }
  /** The name of several units. */
  | { kind: 'several'; names: string[]; proposals: string[] }
  /** The name of a unit that is no more, with its successor where there is one. */
  | { kind: 'closed'; unit: LaunchUnit; proposals: string[] }
  | { kind: 'unknown'; proposals: string[] };

const closedOf = (unit: LaunchUnit, units: LaunchUnit[], day: CivilDate): NameResolution => {
  const successor = successorOn(unit, day, id => units.find(one => one.id === id));
  return { kind: 'closed', unit, proposals: successor ? [successor.id] : [] };
};

const beyondName = (evidence: MatchEvidence): { evidence?: MatchEvidence } =>
  evidence.by === 'name' || evidence.by === 'alias' ? {} : { evidence };

/**
 * One name of the plan as units that are there on a day: by a person's answer, by the registry's groups, by its name or
 * alias; else asked.
 */
export const resolveName = (
  name: string,
  answers: Answers,
  units: LaunchUnit[],
  day: CivilDate,
): NameResolution => {
  const answer = answers.units[name];
  if (answer) {
    const unitIds = answer.kind === 'ignore' ? [] : answer.unitIds;
    const closed = units.find(one => unitIds.includes(one.id) && isClosedOn(one, day));
    return closed ? closedOf(closed, units, day) : { kind: 'units', unitIds };
  }
  const open = units.filter(one => !isClosedOn(one, day));
  const match = matchUnit(name, units);
  if (match.kind === 'known')
    return isClosedOn(match.unit, day)
      ? closedOf(match.unit, units, day)
      : { kind: 'units', unitIds: [match.unit.id], ...beyondName(match.evidence) };
  if (match.kind === 'several') {
    const ids = match.units.filter(one => !isClosedOn(one, day)).map(one => one.id);
    return { kind: 'several', names: match.units.map(one => one.name), proposals: ids };
  }
  if (!isCollective(name))
    return {
      kind: 'unknown',
      proposals: match.proposals.filter(one => !isClosedOn(one, day)).map(one => one.id),
    };
  const unitIds = expandCollective(name, open);
  return unitIds ? { kind: 'units', unitIds } : { kind: 'collective' };
};
