import type { CivilDate } from '../../calendar/civil-date';
import { isCivilDate, yearOf } from '../../calendar/civil-date';
import type { Facts, Project } from '../../figures/types';
import type { World } from '../evaluator';

/** What a fact says; undefined where nobody has said it: that is no no. */
export const saysYes = (facts: Facts, fact: string): boolean | undefined => {
  const said = facts[fact];
  if (typeof said === 'boolean' || said === undefined) return said;
  if (['是', 'true', 'yes'].includes(said)) return true;
  return ['否', 'false', 'no'].includes(said) ? false : undefined;
};

/** A day that a fact names, if it has come. */
export const dayIn = (facts: Facts, fact: string, { asOf }: Pick<World, 'asOf'>): CivilDate | null => {
  const said = facts[fact];
  return typeof said === 'string' && isCivilDate(said) && said <= asOf ? said : null;
};

/** Projects of a programme, of a set where one is named: membership as of the approval. In the order of their ids. */
export const projectsOf = (programme: string, within: string | undefined, world: World): readonly Project[] =>
  world.shared(`projects|${programme}|${within ?? ''}`, () =>
    world.known
      .projects(programme)
      .filter(one => within === undefined || isWithin(one, within, world))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );

export const isWithin = ({ unit, approvedOn }: Project, set: string, { members, asOf }: World): boolean =>
  members(set, approvedOn ?? asOf).includes(unit);

export const projectOf = (programme: string, id: string | null, { known }: World): Project | undefined => {
  const found = id === null ? undefined : known.project(id);
  return found?.programme === programme ? found : undefined;
};

/** The final accounts of the year of approval, or of so many years after [practice]; null where the approval has no day. */
export const accountsAfter = ({ approvedOn }: Project, years: number): CivilDate | null =>
  approvedOn === null ? null : `${yearOf(approvedOn) + years + 1}-03-31`;
