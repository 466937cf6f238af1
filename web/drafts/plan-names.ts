import type { DraftView } from '../../api/contracts/campaigns';

export interface PlanName {
  /** As the plan writes it. */
  name: string;
  /** In how many entries it stands. */
  count: number;
  state: 'open' | 'matched' | 'answered' | 'ignored' | 'registered';
  /** The units that a person said it stands for, or that it was taken for. */
  units: string[];
  /** Why it was taken for the unit, where it is neither its name nor its alias. */
  by?: DraftView['matched'][number]['by'];
}

/** The units as the plan names them, those that are asked about first, then those to be checked, then those that somebody answered. */
export const planNames = ({ plan, answers, missing, matched, units }: DraftView): PlanName[] => {
  const counts = new Map<string, number>();
  for (const [index, one] of plan.assignments.entries()) {
    const corrected = answers.assignments[String(index)];
    const names = [
      ...(corrected?.leads ?? one.leads),
      ...(corrected?.responsible ?? one.responsible),
      ...(corrected?.supporting ?? one.supporting),
      ...(corrected?.supervising ?? one.supervising),
    ];
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const open = new Set(missing.flatMap(one => one.about.name ?? []));
  const matchOf = new Map(matched.map(one => [one.name, one]));
  const nameOf = new Map(units.map(unit => [unit.id, unit.name]));
  const ranks = { open: 0, matched: 1, answered: 2, ignored: 3, registered: 4 };
  return [...counts]
    .map(([name, count]): PlanName => {
      const answer = answers.units[name];
      if (open.has(name)) return { name, count, state: 'open', units: [] };
      const match = matchOf.get(name);
      if (!answer && match) return { name, count, state: 'matched', units: [match.unit.name], by: match.by };
      if (!answer) return { name, count, state: 'registered', units: [] };
      if (answer.kind === 'ignore') return { name, count, state: 'ignored', units: [] };
      return { name, count, state: 'answered', units: answer.unitIds.map(id => nameOf.get(id) ?? id) };
    })
    .sort((a, b) => ranks[a.state] - ranks[b.state]);
};
