import { at } from '../../../domain/calendar/civil-date';
import type { FieldAnswer } from '../../../domain/form/document';
import type {
  CompiledProblem,
  CompiledReport,
  CompiledReturn,
  Figure,
} from '../../../domain/report/compiled';

/** 6月12日24:00, and a day of the week after. */
export const cutOff = at('2018-06-13');
export const nextWeek = at('2018-06-20', '18:00');
export const inTime = at('2018-06-11', '10:00');

export const figure = (report: CompiledReport, id: string): Figure => {
  const found = report.figures.find(one => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
export const valueOf = (report: CompiledReport, id: string): string | null => figure(report, id).value;
export const partsOf = (report: CompiledReport, id: string) =>
  figure(report, id).parts.map(({ label, value, note }) => [label.zh, value, note?.zh]);
export const returnOf = (report: CompiledReport, unitId: string): CompiledReturn | undefined =>
  report.returns.find(one => one.unitId === unitId);
export const problem = (report: CompiledReport, ref: string): CompiledProblem | undefined =>
  report.problems.find(one => one.ref === ref);

export const trained = (count: number) => ({ trained: { kind: 'count', count } as FieldAnswer });
export const households = (count: number) => ({
  'c:一-1': { households: { kind: 'count', count } as FieldAnswer },
});
export const paper = (title: string, number: string, on: string | null = null) => ({
  papers: { kind: 'papers', papers: [{ title, number, on, fileId: null }] } as FieldAnswer,
});
