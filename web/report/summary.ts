import type { CompiledReport, Figure } from '../../domain/report/compiled';

interface Summary {
  problems: Figure | undefined;
  returns: { reported: number; all: number };
  /** Discrepancies that nobody has settled. */
  open: number;
}

/** A report in three lines: how the problems stand, who has reported, what is to be settled. */
export const summaryOf = ({ figures, returns, discrepancies }: CompiledReport): Summary => ({
  problems: figures.find(({ id }) => id === 'problems'),
  returns: {
    reported: returns.filter(({ standing }) => standing === 'reported' || standing === 'late').length,
    all: returns.length,
  },
  open: discrepancies.filter(({ settled }) => settled === null).length,
});
