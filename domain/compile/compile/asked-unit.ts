import type { AskedUnit } from '../../form/asked';
import type { CampaignRecord, RecordUnit } from '../record';
import { casesOf } from './in-order';

/** Of whom a form is asked, with the problems in which the unit has a part, in the order of the plan. */
export const askedUnitOf = ({ id, isTownship }: RecordUnit, record: CampaignRecord): AskedUnit => ({
  isTownship,
  problems: casesOf(record).flatMap(kase =>
    kase.parts
      .filter(part => part.unitId === id)
      .map(part => ({
        docketId: kase.id,
        ref: kase.ref ?? kase.id,
        isLed: part.role === 'lead',
        isOpen: kase.outcome === null,
      })),
  ),
  recorded: () => null,
});
