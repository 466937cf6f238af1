import type { FieldAnswer } from './document';
import type { Form, FormField, FormPart } from './types';

/** A problem in which the unit has a part, as far as a form needs to know. */
interface AskedProblem {
  /** The docket of its case. */
  docketId: string;
  /** Its number, for sentences: `一-1`. */
  ref: string;
  isLed: boolean;
  isOpen: boolean;
}

/** Of whom a form is asked, and what the record has about it. `domain/compile/fill` makes one from the record. */
export interface AskedUnit {
  isTownship: boolean;
  problems: readonly AskedProblem[];
  /** What the record has in one of its fields; null for nothing. */
  recorded: (fieldId: string, docketId: string | null) => FieldAnswer | null;
}

/** A field where it is to be filled: once for the unit, or at one of its problems. */
export interface Place {
  part: FormPart;
  field: FormField;
  problem: AskedProblem | null;
}

export const docketOf = ({ problem }: Pick<Place, 'problem'>): string | null => problem?.docketId ?? null;

const isAskedOf = ({ askedOf }: FormField, isLead: boolean, isTownship: boolean): boolean => {
  switch (askedOf) {
    case 'everyone':
      return true;
    case 'leads':
      return isLead;
    case 'others':
      return !isLead;
    case 'townships':
      return isTownship;
  }
};

/** Where a field is asked of a unit. Next steps and reasons are asked of open problems only; `alsoClosed` has the others too. */
const placesOfField = (
  part: FormPart,
  field: FormField,
  { isTownship, problems }: AskedUnit,
  alsoClosed: boolean,
): Place[] => {
  if (field.scope === 'unit') {
    const isLead = problems.some(one => one.isLed);
    return isAskedOf(field, isLead, isTownship) ? [{ part, field, problem: null }] : [];
  }
  return problems
    .filter(one => field.scope === 'problem' || alsoClosed || one.isOpen)
    .filter(one => isAskedOf(field, one.isLed, isTownship))
    .map(problem => ({ part, field, problem }));
};

/** Every field that a form asks of a unit, in the order of the form, each at its problems. */
export const placesOf = (form: Pick<Form, 'parts'>, unit: AskedUnit, { alsoClosed = false } = {}): Place[] =>
  form.parts.flatMap(part => part.fields.flatMap(field => placesOfField(part, field, unit, alsoClosed)));

/** True for what the unit types there: the record has nothing that stands for it. */
export const isTyped = (place: Place, unit: AskedUnit): boolean => {
  const { from, unlessRecorded } = place.field;
  return (
    from === 'unit' &&
    (unlessRecorded === undefined || unit.recorded(unlessRecorded, docketOf(place)) === null)
  );
};
