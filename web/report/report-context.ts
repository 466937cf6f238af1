import { createContext, use } from 'react';
import type { ReportView } from '../../api/contracts/reports';
import type { FieldSource } from '../../domain/codes/form';
import type { Name } from '../../domain/codes/names';
import type { ReportCommand } from '../../domain/codes/report';
import type { CompiledProblem, CompiledReport, Figure } from '../../domain/report/compiled';

/** What every part of the page looks up in the one report that is shown. */
export interface ShownReport {
  view: ReportView;
  report: CompiledReport;
  figures: ReadonlyMap<string, Figure>;
  problems: ReadonlyMap<string, CompiledProblem>;
  unitNames: ReadonlyMap<string, string>;
  /** What the fields of its form are called; empty until the form is there. */
  fieldNames: ReadonlyMap<string, Name>;
  /** From where the fields of one of its parts come; nothing until the form is there. */
  sourcesOf: (partId: string) => ReadonlySet<FieldSource>;
  /** Figures about which something is still to be settled. */
  doubted: ReadonlySet<string>;
  /** What may be done with what is shown; nothing with a past day or a version. */
  can: readonly ReportCommand[];
  /** The figure whose origin is open. */
  chosen: string | null;
  choose: (figureId: string | null) => void;
}

export const ReportContext = createContext<ShownReport | null>(null);

/** The report that is shown. @throws Error outside of the page */
export const useShown = (): ShownReport => {
  const shown = use(ReportContext);
  if (!shown) throw new Error('no report is shown');
  return shown;
};
