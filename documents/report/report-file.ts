import type { Language } from '../../domain/codes/names';
import type { Form } from '../../domain/form/types';
import type { CompiledReport } from '../../domain/report/compiled';

/** A compiled report with what its workbook says of it. */
export interface ReportFile {
  report: CompiledReport;
  /** The form on which it was compiled. */
  form: Form;
  /** Null for a draft, which has neither. */
  version: { number: number; hash: string } | null;
  unitName: (unitId: string) => string;
  language: Language;
}

const stops = { zh: ';', en: '; ' };
const commas = { zh: '、', en: ', ' };

export const listed = (words: readonly string[], language: Language): string => words.join(commas[language]);
export const joined = (sentences: readonly string[], language: Language): string =>
  sentences.filter(one => one !== '').join(stops[language]);

/** What problems are called by their dockets: the reference, or the docket where the report does not list it. */
export const refsOf = ({ report }: ReportFile): ((docketId: string) => string) => {
  const refs = new Map(report.problems.map(one => [one.docketId, one.ref]));
  return docketId => refs.get(docketId) ?? docketId;
};
