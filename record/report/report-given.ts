import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { ReportAct } from '../../domain/report/commands/all';
import type { ReportGiven } from '../../domain/report/commands/definition';
import type { CompiledReport } from '../../domain/report/compiled';
import { cutOffOf } from '../../domain/report/cut-off';
import { formInForce } from '../../domain/report/form-in-force';
import type { ReportState } from '../../domain/report/state';
import type { Book } from '../book';
import { compiledOf, hashOfReport } from './compile-as-of';
import { formOf, knownForm } from './form-of';

const compiledAt = async (
  { store, facts }: Book,
  state: ReportState,
  asOf: Instant,
): Promise<CompiledReport> => {
  // Nothing is known of what is yet to come; the domain says so more gently, and after it has asked who may.
  if (asOf > facts.now) throw new DomainError('CUT_OFF_IN_FUTURE', { cutOffAt: asOf, now: facts.now });
  const form = await knownForm(store, formInForce(state, 'report'));
  return compiledOf(form, await store.campaignRecord(facts, asOf), state);
};

/**
 * What only the record knows of a command on the report, under the lock of its docket: the form, what would be compiled, the
 * discrepancy as it stands now or stood at the cut-off of the newest version.
 */
export const reportGiven = async (book: Book, state: ReportState, act: ReportAct): Promise<ReportGiven> => {
  const given: ReportGiven = { form: null, discrepancy: null, compiled: null };
  const { store, facts } = book;
  if (act.kind === 'adopt-form') return { ...given, form: await formOf(store, act.form) };
  if (act.kind === 'write-part') return { ...given, form: await formOf(store, formInForce(state, 'report')) };
  if (act.kind === 'compile') {
    const contents = await compiledAt(book, state, cutOffOf(act, facts.now));
    return { ...given, compiled: { contents, hash: hashOfReport(contents) } };
  }
  if (act.kind !== 'settle-discrepancy') return given;
  const find = async (asOf: Instant) =>
    (await compiledAt(book, state, asOf)).discrepancies.find(one => one.key === act.key) ?? null;
  const cutOffAt = state.versions.at(-1)?.cutOffAt;
  return { ...given, discrepancy: (await find(facts.now)) ?? (cutOffAt ? await find(cutOffAt) : null) };
};
