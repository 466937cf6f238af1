import type { AskedUnit } from '../../form/asked';
import type { Form, FormField } from '../../form/types';
import { standingOf } from '../problem-standing';
import type { CampaignRecord } from '../record';
import { fillingFor, type Filling, type Recorded } from './filling';
import { sources } from './from-record/sources';

type Read = (field: FormField, docketId: string | null) => Recorded | null;

/** What the record has in each of a form's record fields, each looked up once; null for a field that is typed. */
export const recordReader = (filling: Filling): Read => {
  const known = new Map<string, Recorded>();
  return (field, docketId) => {
    if (field.from === 'unit') return null;
    const key = JSON.stringify([field.id, docketId]);
    const before = known.get(key);
    if (before) return before;
    const own = filling.cases.find(one => one.state.id === docketId) ?? null;
    const recorded = sources[field.from](filling, own, field);
    known.set(key, recorded);
    return recorded;
  };
};

/** What a form has to know about the unit that fills it. */
export const askedOf = (form: Form, filling: Filling, read: Read): AskedUnit => {
  const fields = new Map(form.parts.flatMap(part => part.fields.map(field => [field.id, field])));
  return {
    isTownship: filling.isTownship,
    problems: filling.cases.map(({ state, role }) => ({
      docketId: state.id,
      ref: state.ref ?? '',
      isLed: role === 'lead',
      isOpen: standingOf(state) === 'open',
    })),
    recorded: (fieldId, docketId) => {
      const field = fields.get(fieldId);
      return (field && read(field, docketId)?.value) ?? null;
    },
  };
};

/**
 * Of whom a form is asked, for `checkDocument`: from a campaign's record, or from as much of it as concerns the unit (its own
 * file, its cases, its proceedings and letters).
 */
export const askedUnit = (form: Form, unitId: string, record: CampaignRecord): AskedUnit => {
  const filling = fillingFor(record, unitId);
  return askedOf(form, filling, recordReader(filling));
};
