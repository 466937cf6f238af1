import type { Instant } from '../../domain/calendar/civil-date';
import type { FormPurpose } from '../../domain/codes/form';
import { countingOf, handedInBy } from '../../domain/compile/compile/counting';
import { fillForm } from '../../domain/compile/fill/fill-form';
import type { CampaignRecord } from '../../domain/compile/record';
import { DomainError } from '../../domain/domain-error';
import type { UnitDocument } from '../../domain/form/document';
import { isFile } from '../../domain/kinds';
import type { UnitId } from '../../domain/obligation/types';
import { cutOffOf } from '../../domain/report/cut-off';
import { formInForce } from '../../domain/report/form-in-force';
import { readCampaignRecord } from '../../prisma/read/campaign-record';
import { readReport } from '../../prisma/read/report';
import { loadFacts } from '../../prisma/record/facts';
import { loadForm } from '../../prisma/record/load-form';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { printJson, printText } from './options';
import { sayFilled } from './say';

/** The document of a unit that counts. */
const documentOf = (
  { dockets }: CampaignRecord,
  unitId: UnitId,
  purpose: FormPurpose,
): UnitDocument | undefined =>
  countingOf(handedInBy(dockets.filter(isFile), unitId, purpose)).document?.document;

interface Asked {
  campaign?: string;
  purpose: FormPurpose;
  asOf?: Instant;
  json?: true;
}

/**
 * One unit's form, filled as of an instant: what the record has with its origin, what the unit handed in. `named` is its id or
 * its name.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `CUT_OFF_IN_FUTURE`
 */
export const showUnit = async (db: Db, named: string, asked: Asked): Promise<void> => {
  const campaignId = await campaignOf(db, asked.campaign);
  const facts = await loadFacts(db, campaignId);
  const asOf = cutOffOf({ cutOffAt: asked.asOf }, facts.now);
  if (asOf > facts.now) throw new DomainError('CUT_OFF_IN_FUTURE', { cutOffAt: asOf, now: facts.now });
  const record = await readCampaignRecord(db, facts, asOf);
  const unit = record.units.find(one => one.id === named || one.name === named);
  if (!unit) throw new DomainError('UNIT_UNKNOWN', { unitIds: [named] });
  const form = await loadForm(db, formInForce((await readReport(db, campaignId)).state, asked.purpose));
  const filled = fillForm(form, unit.id, record, documentOf(record, unit.id, asked.purpose));
  if (asked.json) printJson(filled);
  else printText(`${unit.name} ${sayFilled(filled)}`);
};
