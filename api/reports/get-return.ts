import { dateOf } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import { coveredIn } from '../../domain/case/unit-document/covered';
import type { FormPurpose } from '../../domain/codes/form';
import { fillForm } from '../../domain/compile/fill/fill-form';
import type { FilledForm } from '../../domain/compile/filled';
import { DomainError } from '../../domain/domain-error';
import { isOverdue } from '../../domain/light/light';
import { formInForce } from '../../domain/report/form-in-force';
import { fileNames } from '../../prisma/read/files';
import { readReport } from '../../prisma/read/report';
import { getReturn, type ReturnView } from '../contracts/returns';
import { loadForm } from '../../prisma/record/load-form';
import { route } from '../route';
import { documentAbilities } from './document-abilities';
import { documentsOf, presentHandedIn, type DocumentHandedIn } from './handed-in';
import { presentCampaign } from './present-campaign';
import { presentForm } from './present-form';
import { standingIn } from './standing-in';
import { readUnitRecord, recordOfUnit, type UnitRecord } from './unit-record';

const owedNow = (
  { files, facts: { now } }: UnitRecord,
  unitId: string,
  purpose: FormPurpose,
): ReturnView['owed'] =>
  files.flatMap(file =>
    coveredIn(file, purpose, unitId, now).map(one => ({
      obligationId: one.id,
      docketId: file.id,
      ref: file.ref,
      title: file.title,
      dueOn: one.dueOn,
      isOverdue: isOverdue(one, dateOf(now)),
    })),
  );

/** The uploads that a filled form and its document name. */
const filesOf = ({ parts }: FilledForm, handedIn: DocumentHandedIn | undefined): string[] => [
  ...parts.flatMap(part =>
    part.fields.flatMap(({ value }) =>
      value?.kind === 'papers' ? value.papers.flatMap(one => one.fileId ?? []) : [],
    ),
  ),
  ...Object.values(handedIn?.document.inFile ?? {}),
  ...(handedIn?.submission.fileIds ?? []),
];

/** Which document is shown: the one that was asked for, else the newest. @throws DomainError `RETURN_UNKNOWN` */
const shownOf = (
  documents: readonly DocumentHandedIn[],
  number: number | undefined,
): DocumentHandedIn | undefined => {
  if (number === undefined) return documents.at(-1);
  const found = documents.find(one => one.number === number);
  if (!found) throw new DomainError('RETURN_UNKNOWN', { number });
  return found;
};

const othersOf = ({ files, file }: UnitRecord): CaseState[] => files.filter(one => one !== file);

/**
 * A unit's plan or report: the form in force, filled with the record and with what it handed in last; or, by its number, what
 * it handed in then, on the form and with the record of then.
 */
export const getReturnRoute = route(getReturn, async ({ deps: { db }, actor, params, query }) => {
  const { id: campaignId, unitId, purpose } = params;
  const own = await readUnitRecord(db, actor, { campaignId, unitId });
  const { facts, files, file, record, version } = own;
  const documents = documentsOf(files, unitId, purpose);
  const shown = shownOf(documents, query.number);
  const { state: report } = await readReport(db, campaignId);
  const inForce = await presentForm(db, formInForce(report, purpose));
  const { form, ...formRow } = inForce;
  const past =
    query.number !== undefined && shown
      ? {
          form: await loadForm(db, shown.document.form),
          record: await recordOfUnit(db, facts, unitId, shown.submission.at),
        }
      : { form, record };
  const filled = fillForm(past.form, unitId, past.record, shown?.document);
  const history = await presentHandedIn(db, documents, files);
  const named = new Map(record.units.map(one => [one.id, one]));
  const { name, isTownship } = named.get(unitId) ?? { name: unitId, isTownship: false };
  return {
    body: {
      campaign: presentCampaign(facts),
      unit: { id: unitId, name },
      isTownship,
      purpose,
      formInForce: formRow,
      unitFileId: file?.id ?? null,
      version,
      ...standingIn(record, unitId, purpose),
      filled,
      document: shown?.document ?? null,
      handedIn: history.find(one => one.number === shown?.number) ?? null,
      history,
      owed: owedNow(own, unitId, purpose),
      files: await fileNames(db, filesOf(filled, shown)),
      units: [...named.values()].map(one => ({ id: one.id, name: one.name })),
      abilities: file
        ? documentAbilities({ file, unitId, elsewhere: othersOf(own), form }, actor, facts)
        : [],
    },
    version,
  };
});
