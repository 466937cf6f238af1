import { timeOf, dateOf } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import { citeInWords } from '../../domain/codes/citations';
import { ledgerColumns, ledgerWords, type LedgerColumn } from '../../domain/codes/ledger-columns';
import { sourceKindNames } from '../../domain/codes/findings';
import { gradeNames } from '../../domain/codes/grades';
import { lightNames } from '../../domain/codes/lights';
import type { Language } from '../../domain/codes/names';
import { outcomeNames, statusNames } from '../../domain/codes/statuses';
import type { Derivation, DerivationStep } from '../../domain/explain/derivation';
import { sentenceOf } from '../../domain/explain/derive';
import { isRunning } from '../../domain/obligation/pauses';
import type { Obligation } from '../../domain/obligation/types';
import type { LedgerRow } from '../contracts/dockets';
import type { SourceView } from '../contracts/sources';

/** A line of the ledger, with what its reader may know of the case. */
export interface LedgerLineSeen {
  row: Omit<LedgerRow, 'version'>;
  parts: CaseState['parts'];
  obligations: Obligation[];
}

const stops = { zh: ';', en: '; ' };
const commas = { zh: '、', en: ', ' };

const say = (step: DerivationStep, language: Language): string => {
  const clause = citeInWords(step.cites, language);
  const sentence = sentenceOf(step, language);
  if (clause === '') return sentence;
  return language === 'zh' ? `${sentence}(依据:${clause})` : `${sentence} (by ${clause})`;
};

const sayAll = (derivation: Derivation, language: Language): string =>
  derivation.map(step => say(step, language)).join(stops[language]);

/** 「审计:省审计厅,省审农〔2018〕3号」: the kind, who found it, and the paper by its number, or by its title where it has none. */
const sourceInWords = ({ kind, organ, number, title }: SourceView, language: Language): string => {
  const said = [organ, number ?? title].filter(one => one !== '').join(language === 'zh' ? ',' : ', ');
  const name = sourceKindNames[kind][language];
  return said === '' ? name : `${name}${language === 'zh' ? ':' : ': '}${said}`;
};

/** The last rectification that is due: by then the case is to be rectified. */
const lastRectification = (obligations: readonly Obligation[]): Obligation | undefined =>
  obligations
    .filter(
      one =>
        one.kind === 'rectification' && !(one.state.kind === 'ended' && one.state.reason === 'reassigned'),
    )
    .reduce<Obligation | undefined>((last, one) => (last && last.dueOn >= one.dueOn ? last : one), undefined);

/** The cells of a line in the order of the columns. Dates are civil dates as text, each with its reason in the next cells. */
export const ledgerCells = (
  { row, parts, obligations }: LedgerLineSeen,
  place: number,
  language: Language,
): string[] => {
  const until = lastRectification(obligations);
  const next = obligations.find(one => isRunning(one) && one.dueOn === row.nextDueOn);
  const responsible = new Set(parts.filter(one => one.role === 'responsible').map(one => one.unitId));
  const names = (units: readonly { name: string }[]) => units.map(one => one.name).join(commas[language]);
  const cells: Record<LedgerColumn, string> = {
    place: String(place),
    ref: row.ref ?? '',
    category: row.category ?? '',
    problem: row.title,
    source: row.sources.map(one => sourceInWords(one, language)).join(stops[language]),
    leads: names(row.leads),
    responsible: names(row.units.filter(one => responsible.has(one.id))),
    status: statusNames[row.status][language],
    isClosed: ledgerWords[row.status === 'closed' ? 'yes' : 'no'][language],
    outcome: row.outcome ? outcomeNames[row.outcome][language] : '',
    closedOn: row.closedOn ?? '',
    grade: row.grade ? gradeNames[row.grade][language] : '',
    gradeWhy: row.gradeReason ?? '',
    light: lightNames[row.light][language],
    lightWhy: language === 'en' ? row.lightWhy.en : row.lightWhy.text,
    rectifyBy: until?.dueOn ?? (row.isLongTerm ? ledgerWords['long-term'][language] : ''),
    originalBy: until?.originalDueOn ?? '',
    rectifyWhy: until ? sayAll(until.derivation, language) : '',
    nextDueOn: row.nextDueOn ?? '',
    nextDueWhy: next ? sayAll(next.derivation, language) : '',
    percent: row.percent === null ? '' : String(row.percent),
    open: String(row.openCount),
    overdue: String(row.overdueCount),
    changedAt: `${dateOf(row.changedAt)} ${timeOf(row.changedAt)}`,
  };
  return ledgerColumns.map(column => cells[column]);
};

/** How wide each column is in a spreadsheet, in characters. */
const widths: Partial<Record<LedgerColumn, number>> = {
  problem: 48,
  source: 36,
  leads: 24,
  responsible: 24,
  gradeWhy: 36,
  lightWhy: 36,
  rectifyWhy: 48,
  nextDueWhy: 48,
  changedAt: 17,
};
export const ledgerWidths: readonly number[] = ledgerColumns.map(column => widths[column] ?? 13);
