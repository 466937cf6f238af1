import type { UnitId } from '../obligation/types';
import { collectiveGroup, isCollective, type CollectiveGroup } from '../plan/collective';
import { matchUnit } from '../registry/match-unit';
import type { Answers } from './answers';

/** What the launch has to know of the registry. */
export interface LaunchUnit {
  id: UnitId;
  name: string;
  kind: string;
  aliases: string[];
  groups: string[];
  /** Has at least one active person with an address. */
  canBeTold: boolean;
}

export type NameResolution =
  | { kind: 'units'; unitIds: UnitId[] }
  | { kind: 'collective'; group: CollectiveGroup }
  | { kind: 'unknown'; proposals: string[] };

const groupNames: Record<CollectiveGroup, string | null> = {
  townships: null,
  members: '成员单位',
  linked: '挂钩单位',
  other: null,
};

const inGroup = (units: LaunchUnit[], group: CollectiveGroup, wording: string): UnitId[] => {
  const name = groupNames[group];
  return units
    .filter(unit =>
      group === 'townships'
        ? unit.kind === 'township'
        : unit.groups.some(one => one === name || wording.includes(one)),
    )
    .map(unit => unit.id);
};

/** One name of the plan as units: by a person's answer, by the registry's groups, by its name or alias; else asked. */
export const resolveName = (name: string, answers: Answers, units: LaunchUnit[]): NameResolution => {
  const answer = answers.units[name];
  if (answer) return { kind: 'units', unitIds: answer.kind === 'ignore' ? [] : answer.unitIds };
  const match = matchUnit(name, units);
  if (match.kind === 'known') return { kind: 'units', unitIds: [match.unit.id] };
  if (!isCollective(name)) return { kind: 'unknown', proposals: match.proposals.map(one => one.id) };
  const group = collectiveGroup(name);
  const unitIds = inGroup(units, group, name);
  return unitIds.length > 0 ? { kind: 'units', unitIds } : { kind: 'collective', group };
};
