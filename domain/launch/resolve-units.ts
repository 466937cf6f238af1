import type { UnitId } from '../obligation/types';
import { isCollective } from '../plan/collective';
import { expandCollective } from '../registry/expand-collective';
import { matchUnit } from '../registry/match-unit';
import type { RegistryUnit } from '../registry/types';
import type { Answers } from './answers';

/** What the launch has to know of the registry. */
export interface LaunchUnit extends Omit<RegistryUnit, 'parentId'> {
  /** Has a liaison or a head who is active and has an address: `whoToTell`. */
  canBeTold: boolean;
}

export type NameResolution =
  { kind: 'units'; unitIds: UnitId[] } | { kind: 'collective' } | { kind: 'unknown'; proposals: string[] };

/** One name of the plan as units: by a person's answer, by the registry's groups, by its name or alias; else asked. */
export const resolveName = (name: string, answers: Answers, units: LaunchUnit[]): NameResolution => {
  const answer = answers.units[name];
  if (answer) return { kind: 'units', unitIds: answer.kind === 'ignore' ? [] : answer.unitIds };
  const match = matchUnit(name, units);
  if (match.kind === 'known') return { kind: 'units', unitIds: [match.unit.id] };
  if (!isCollective(name)) return { kind: 'unknown', proposals: match.proposals.map(one => one.id) };
  const unitIds = expandCollective(name, units);
  return unitIds ? { kind: 'units', unitIds } : { kind: 'collective' };
};
