import type { FieldSource } from '../../domain/codes/form';
import type { CompiledPart, Figure } from '../../domain/report/compiled';

export interface PartState {
  /** From where it comes: units send it, the record fills it, the office wrote it, nobody has yet. */
  kind: 'record' | 'returns' | 'written' | 'empty';
  /** How many units sent something for it. */
  units: number;
  missing: number;
  doubted: number;
}

/** Where a part of the report comes from and what it still waits for. */
export const partState = (
  part: CompiledPart,
  figures: ReadonlyMap<string, Figure>,
  doubtedIds: ReadonlySet<string>,
  /** From where its fields come; nothing where nobody knows. */
  sources: ReadonlySet<FieldSource>,
): PartState => {
  const own = part.figureIds.flatMap(id => figures.get(id) ?? []);
  const returned = own.filter(({ origin }) => origin === 'returns');
  const units = new Set([
    ...part.gathered.map(({ unitId }) => unitId),
    ...part.papers.map(({ unitId }) => unitId),
    ...returned.flatMap(({ parts }) =>
      parts.flatMap(({ value, unitIds }) => (value === null ? [] : (unitIds ?? []))),
    ),
  ]).size;
  const kind =
    units > 0 || returned.length > 0
      ? 'returns'
      : own.length > 0 || (sources.size > 0 && !sources.has('unit'))
        ? 'record'
        : part.words === ''
          ? 'empty'
          : 'written';
  return {
    kind,
    units,
    missing: part.missing.length,
    doubted: part.figureIds.filter(id => doubtedIds.has(id)).length,
  };
};
