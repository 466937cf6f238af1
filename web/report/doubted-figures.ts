import type { Form } from '../../domain/form/types';
import type { CompiledReport } from '../../domain/report/compiled';

/**
 * The figures about which two sides differ and nobody has decided: they are marked until somebody has. A number that counts a
 * list of the form stands for what is said in that list.
 */
export const doubtedFigures = (
  { discrepancies, figures }: Pick<CompiledReport, 'discrepancies' | 'figures'>,
  parts: Form['parts'] = [],
): ReadonlySet<string> => {
  const open = new Set(
    discrepancies.flatMap(({ settled, fieldId }) => (settled === null && fieldId ? [fieldId] : [])),
  );
  const counting = parts
    .flatMap(({ fields }) => fields)
    .flatMap(({ id, countOf }) => (countOf !== undefined && open.has(countOf) ? [id] : []));
  const doubted = new Set([...open, ...counting].map(id => `field:${id}`));
  return new Set(figures.map(({ id }) => id).filter(id => doubted.has(id)));
};
