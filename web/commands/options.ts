import type { Ability, DocketView } from '../../api/contracts/dockets';

export interface Option {
  value: string;
  label: string;
}

/** What a unit is called, from whatever the docket says about it. */
const unitName = (id: string, docket: DocketView | undefined): string =>
  docket?.parts.find(part => part.unit.id === id)?.unit.name ??
  docket?.obligations.find(one => one.owedBy === id)?.owedByName ??
  (docket?.unit?.id === id ? docket.unit.name : id);

/** The units that the command is about: whose plan, report, application or returned task is reviewed. */
export const unitOptions = (ability: Ability, docket: DocketView | undefined): Option[] =>
  ability.targetIds.map(id => ({ value: id, label: unitName(id, docket) }));

/** 代为登记: the units for which it can be recorded. */
export const behalfOptions = (ability: Ability, docket: DocketView | undefined): Option[] =>
  ability.unitIds.map(id => ({ value: id, label: unitName(id, docket) }));

/** The obligations that the command can name. */
export const obligationOptions = (ability: Ability, docket: DocketView | undefined): Option[] =>
  (docket?.obligations ?? [])
    .filter(one => ability.obligationIds.includes(one.id))
    .map(one => ({ value: one.id, label: `${one.what}(${one.owedByName},${one.dueOn})` }));
