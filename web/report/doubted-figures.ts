import type { CompiledReport } from '../../domain/report/compiled';

/** The figures about which two sides differ and nobody has decided: they are marked until somebody has. */
export const doubtedFigures = ({
  discrepancies,
  figures,
}: Pick<CompiledReport, 'discrepancies' | 'figures'>): ReadonlySet<string> => {
  const open = discrepancies.filter(({ settled }) => settled === null);
  const fields = new Set(open.flatMap(({ fieldId }) => (fieldId === null ? [] : `field:${fieldId}`)));
  return new Set(figures.map(({ id }) => id).filter(id => fields.has(id)));
};
