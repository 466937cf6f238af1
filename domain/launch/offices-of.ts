import type { Offices } from '../docket/draft';
import { DomainError } from '../domain-error';

/**
 * The offices of a campaign, found by the kind of their units: the first of each by id.
 *
 * @throws DomainError `OFFICE_MISSING`
 */
export const officesOf = (
  units: readonly { id: string; kind: string; parentId: string | null }[],
): Offices => {
  const sorted = units.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const one = (kind: string, name: string) => {
    const found = sorted.find(unit => unit.kind === kind);
    if (!found) throw new DomainError('OFFICE_MISSING', `登记册里没有${name},请先补录`, { kind });
    return found;
  };
  const office = one('office', '指挥部办公室');
  return {
    office: office.id,
    supervision: one('supervision', '督查室').id,
    leadership: one('leadership', '县领导').id,
    authority: one('authority', '有权机关(纪委监委)').id,
    officeFamily: [office.id, ...(office.parentId ? [office.parentId] : [])],
  };
};
