import type { Instant } from '../../domain/calendar/civil-date';
import type { FormPurpose } from '../../domain/codes/form';
import { fillForm } from '../../domain/compile/fill/fill-form';
import type { CampaignRecord } from '../../domain/compile/record';
import { DomainError } from '../../domain/domain-error';
import type { UnitDocument } from '../../domain/form/document';
import { fileOrNone } from '../../domain/kinds';
import type { UnitId } from '../../domain/obligation/types';
import { cutOffOf } from '../../domain/report/cut-off';
import { formInForce } from '../../domain/report/form-in-force';
import { unitDocketId } from '../../domain/unit-file/open-unit-file';
import { readCampaignRecord } from '../../prisma/read/campaign-record';
import { readReport } from '../../prisma/read/report';
import { loadFacts } from '../../prisma/record/facts';
import { loadForm } from '../../prisma/record/load-form';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { printJson, printText } from './options';
import { sayFilled } from './say';

/** The newest document of a unit that was neither sent back nor taken back. */
const documentOf = (
  { dockets, campaignId }: CampaignRecord,
  unitId: UnitId,
  purpose: FormPurpose,
): UnitDocument | undefined => {
  const file = fileOrNone(dockets.find(one => one.id === unitDocketId(campaignId, unitId)));
  return file?.submissions.findLast(
    one => one.document?.purpose === purpose && (one.decision === 'pending' || one.decision === 'approved'),
  )?.document;
};

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
