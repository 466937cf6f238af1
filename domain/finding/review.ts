import type { Offices } from '../docket/draft';
import { reviewerOf } from '../docket/contest-period';
import { isOpen, type UnitId } from '../obligation/types';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { housesOf, peopleIn } from '../permissions/stand-in';
import type { FindingState } from './state';

/** The office that reviews a finding: not the one that made it; where that would be the subject's own house, leadership. */
export const reviewsFinding = (
  { subjectId, established }: Pick<FindingState, 'subjectId' | 'established'>,
  offices: Offices,
): UnitId => {
  const other = reviewerOf(established?.by?.unitId ?? offices.office, offices);
  const house = other === offices.office ? offices.officeFamily : [other];
  return house.includes(subjectId) ? offices.leadership : other;
};

/** True for the people and the office that established it; leadership stands above both offices and is asked for its people only. */
export const isOwnFinding = ({ established }: FindingState, actor: Actor): boolean => {
  const by = established?.by;
  if (!by) return false;
  const people = peopleIn(actor);
  return (
    (isCapable(actor, 'keep-findings') && housesOf(actor).includes(by.unitId)) ||
    people.includes(by.personId) ||
    (by.actingFor !== undefined && people.includes(by.actingFor))
  );
};

/** True where the decision on a contest may be this person's: leadership decides where it is owed by leadership alone. */
export const reviews = ({ obligations }: FindingState, actor: Actor): boolean =>
  isCapable(actor, 'keep-findings') ||
  obligations.some(
    one => one.kind === 'contest-decision' && isOpen(one) && housesOf(actor).includes(one.owedBy),
  );
