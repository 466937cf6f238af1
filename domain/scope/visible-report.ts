import type { UnitId } from '../obligation/types';
import type { CompiledReport, Figure } from '../report/compiled';
import type { ReportState, ReportVersion } from '../report/state';
import type { Reader } from '../permissions/reader';

/** The versions that a reader may see, in their order: offices, leaders and auditor all; units those that were issued. */
export const visibleVersions = (
  { seesAll }: Reader,
  { versions }: Pick<ReportState, 'versions'>,
): ReportVersion[] => versions.filter(one => seesAll || one.issuedAt !== undefined);

/** A figure with those summands that are no other unit's: its value stays what it is. */
const publicFigure = (figure: Figure, isOwn: (id: UnitId) => boolean): Figure => ({
  ...figure,
  parts: figure.parts
    .filter(({ unitIds = [] }) => unitIds.every(isOwn))
    .map(({ docketIds: _, ...part }) => part),
});

/**
 * What of an issued version a reader may see: units the figures, the categories and the office's words, of the rest what is
 * their own; no text of another unit, no discrepancy, no problem that another leads. Everybody else all.
 */
export const visibleReport = (reader: Reader, report: CompiledReport): CompiledReport => {
  if (reader.seesAll) return report;
  const isOwn = (id: UnitId): boolean => reader.unitIds.includes(id);
  const ofOwn = <T extends { unitId: UnitId }>(all: readonly T[]): T[] =>
    all.filter(one => isOwn(one.unitId));
  return {
    ...report,
    figures: report.figures.map(one => publicFigure(one, isOwn)),
    problems: report.problems
      .filter(one => one.leadIds.some(isOwn))
      .map(one => ({ ...one, nextSteps: ofOwn(one.nextSteps) })),
    returns: ofOwn(report.returns),
    parts: report.parts.map(one => ({
      ...one,
      gathered: ofOwn(one.gathered),
      papers: ofOwn(one.papers),
      missing: one.missing.filter(isOwn),
    })),
    discrepancies: [],
  };
};
