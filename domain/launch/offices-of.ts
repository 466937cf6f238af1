import type { CivilDate } from '../calendar/civil-date';
import type { UnitKind } from '../codes/units';
import type { Offices } from '../docket/draft';
import { DomainError } from '../domain-error';
import { isClosedOn, type UnitClosing } from '../obligation/unit-closing';

/**
 * The offices of a campaign, found by the kind of their units: the first of each by id that is there on the day.
 *
 * @throws DomainError `OFFICE_MISSING`
 */
export const officesOf = (
  units: readonly { id: string; kind: string; parentId: string | null; closing?: UnitClosing | null }[],
  day: CivilDate,
): Offices => {
  const sorted = units.filter(unit => !isClosedOn(unit, day)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const one = (kind: UnitKind) => {
    const found = sorted.find(unit => unit.kind === kind);
    if (!found) throw new DomainError('OFFICE_MISSING', { kind });
    return found;
  };
  const office = one('office');
  return {
    office: office.id,
    supervision: one('supervision').id,
    leadership: one('leadership').id,
    authority: one('authority').id,
    officeFamily: [office.id, ...(office.parentId ? [office.parentId] : [])],
  };
};
