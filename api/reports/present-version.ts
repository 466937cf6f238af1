import type { CompiledReport } from '../../domain/report/compiled';
import type { ReportVersion } from '../../domain/report/state';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import type { ReportVersionRow } from '../contracts/reports';

/** Versions as rows of a list: one query. */
export const presentVersions = async (
  db: Db,
  versions: readonly ReportVersion[],
): Promise<ReportVersionRow[]> => {
  const named = await personNames(
    db,
    versions.flatMap(one => one.compiledBy?.personId ?? []),
  );
  return versions.map(({ compiledBy, issuedAt, ...one }) => ({
    ...one,
    compiledBy: compiledBy && named(compiledBy.personId),
    issuedAt: issuedAt ?? null,
  }));
};

/** Every unit that a report names by its id. */
const unitsIn = ({ figures, problems, returns, parts, discrepancies }: CompiledReport): string[] => [
  ...new Set([
    ...figures.flatMap(one => one.parts.flatMap(part => part.unitIds ?? [])),
    ...problems.flatMap(one => [...one.leadIds, ...one.nextSteps.map(step => step.unitId)]),
    ...returns.map(one => one.unitId),
    ...parts.flatMap(one => [...one.missing, ...one.papers.map(paper => paper.unitId)]),
    ...discrepancies.flatMap(one => one.sides.flatMap(side => side.unitId ?? [])),
  ]),
];

/** What units are called in a report: as it says itself, else as they are called now. */
export const unitsOfReport = async (
  db: Db,
  report: CompiledReport,
): Promise<{ id: string; name: string }[]> => {
  const own = new Map(report.returns.map(one => [one.unitId, one.unitName]));
  const ids = unitsIn(report);
  const named = await unitNames(
    db,
    ids.filter(id => !own.has(id)),
  );
  return ids.map(id => ({ id, name: own.get(id) ?? named(id).name }));
};
