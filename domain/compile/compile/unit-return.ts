import { dateOf, type CivilDate, type Instant } from '../../calendar/civil-date';
import type { CaseState } from '../../case/state';
import type { FormPurpose } from '../../codes/form';
import type { ReturnStanding } from '../../codes/report';
import { isOverdue } from '../../light/light';
import { wasFiled } from '../../obligation/filed';
import { isOpen, type Obligation, type UnitId } from '../../obligation/types';
import type { CompiledReturn } from '../../report/compiled';
import type { CampaignRecord, RecordUnit } from '../record';
import { countingOf, handedInBy, type Counting } from './counting';
import { casesOf, byText, unitFilesOf, unitsInOrder } from './in-order';

/** A unit's return as the report has it, with what counts in it. */
export interface UnitReturn {
  unit: RecordUnit;
  row: CompiledReturn;
  counting: Counting;
}

/** A report, or a plan, that is owed, and the docket in which. */
interface Owed {
  file: CaseState;
  obligation: Obligation;
}

/** Owed still, or met, or ended with accountability instead; what was passed on, withdrawn or closed over is owed no more. */
const isOwedOrMet = ({ obligation }: Owed): boolean =>
  obligation.state.kind !== 'ended' || wasFiled(obligation);

const isLacking = ({ obligation }: Owed): boolean => obligation.state.kind !== 'met';

/** Met after its day in this round or in one before: the first hand-in decides, a better second one changes nothing. */
const wasLate = ({ obligation }: Owed): boolean =>
  [obligation, ...obligation.pastRounds].some(
    ({ state, dueOn }) => state.kind === 'met' && dateOf(state.at) > dueOn,
  );

const standingOfLacking = ({ file, obligation }: Owed, unitId: UnitId, asOf: Instant): ReturnStanding => {
  const last = file.submissions.findLast(one => one.what === obligation.kind && one.unitId === unitId);
  if (last?.decision === 'returned') return 'sent-back';
  if (last?.decision === 'withdrawn') return 'withdrawn';
  return !isOpen(obligation) || isOverdue(obligation, dateOf(asOf)) ? 'missing' : 'not-due';
};

const gravest: readonly ReturnStanding[] = ['missing', 'sent-back', 'withdrawn'];

/** One word for a unit that may owe in several dockets: the gravest of what is lacking, else how what counts came. */
const standingOf = (
  owed: readonly Owed[],
  lacking: readonly ReturnStanding[],
  hasAny: boolean,
): ReturnStanding => {
  const worst = gravest.find(one => lacking.includes(one));
  if (worst) return worst;
  if (!hasAny) return 'not-due';
  return owed.some(one => !isLacking(one) && wasLate(one)) ? 'late' : 'reported';
};

const earliest = (owed: readonly Owed[]): CivilDate | null =>
  owed.map(one => one.obligation.dueOn).sort(byText)[0] ?? null;

const closedOnOf = (files: readonly CaseState[], unitId: UnitId, asOf: Instant): CivilDate | null =>
  files
    .flatMap(one => one.closedUnits ?? [])
    .filter(one => one.unitId === unitId && one.closing.on <= dateOf(asOf))
    .map(one => one.closing.on)
    .sort(byText)[0] ?? null;

const returnOf = (
  unit: RecordUnit,
  files: readonly CaseState[],
  asOf: Instant,
  purpose: FormPurpose,
): UnitReturn | null => {
  const { id: unitId, name: unitName, isTownship } = unit;
  const owed = files
    .flatMap(file => file.obligations.map(obligation => ({ file, obligation })))
    .filter(one => one.obligation.kind === purpose && one.obligation.owedBy === unitId)
    .filter(isOwedOrMet);
  const counting = countingOf(handedInBy(files, unitId, purpose));
  const counted = [...counting.papers, ...(counting.document ? [counting.document] : [])];
  if (owed.length === 0 && counted.length === 0) return null;
  const lacking = owed.filter(isLacking);
  const lackingIds = lacking.map(one => one.file.id);
  const met = owed.filter(one => !isLacking(one)).map(one => one.file.id);
  const covered = new Set([...counted.map(one => one.docketId), ...met]);
  const newest = counted.sort((a, b) => byText(a.submission.at, b.submission.at)).at(-1);
  const row: CompiledReturn = {
    unitId,
    unitName,
    isTownship,
    standing: standingOf(
      owed,
      lacking.map(one => standingOfLacking(one, unitId, asOf)),
      covered.size > 0,
    ),
    receivedAt: newest?.submission.at ?? null,
    dueOn: earliest(lacking) ?? earliest(owed),
    number: newest?.number ?? null,
    form: counting.document?.document.form ?? null,
    coveredIds: files.filter(one => covered.has(one.id) && !lackingIds.includes(one.id)).map(one => one.id),
    lackingIds,
    closedOn: closedOnOf(files, unitId, asOf),
  };
  return { unit, row, counting };
};

/**
 * The return of every unit that owes a report by the cut-off or has handed one in, in the order of the plan. A unit whose
 * reports were all passed on, withdrawn or closed over owes none and is not there; one that is no more (撤并) is, until what it
 * owes has been passed on. The same of plans, where it is asked for these.
 */
export const returnsOf = (record: CampaignRecord, purpose: FormPurpose = 'report'): UnitReturn[] => {
  const files = [...casesOf(record), ...unitFilesOf(record)];
  const ids = files.flatMap(one => [
    ...one.obligations.filter(({ kind }) => kind === purpose).map(({ owedBy }) => owedBy),
    ...one.submissions.filter(({ what }) => what === purpose).map(({ unitId }) => unitId),
  ]);
  const known = new Map(record.units.map(one => [one.id, one]));
  return unitsInOrder(record, ids).flatMap(
    id => returnOf(known.get(id) ?? { id, name: id, isTownship: false }, files, record.asOf, purpose) ?? [],
  );
};
