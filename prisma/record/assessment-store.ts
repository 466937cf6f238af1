import { familyOf } from '../../domain/registry/family-of';
import { toInstant } from '../../domain/calendar/civil-date';
import type { MeasuredRow } from '../../record/assessment/measured-rows';
import type { AssessmentStore } from '../../record/assessment/assessment-store';
import type { Earlier } from '../../domain/finding/state';
import type { Tx } from '../schema/db';
import { findingOf } from './paper-rows';

interface EarlierRow {
  id: string;
  campaignId: string;
  year: number | null;
  text: string;
  caseId: string | null;
  outcome: string | null;
}

/** Assessments on Postgres, within one transaction. */
export const assessmentStore = (tx: Tx): AssessmentStore => ({
  workBy: async (id, at) => {
    await tx.campaign.update({ where: { id }, data: { assessAt: at === null ? null : new Date(at) } });
  },
  houses: async unitIds => {
    if (unitIds.length === 0) return new Map();
    const units = await tx.unit.findMany({ select: { id: true, parentId: true } });
    const known = unitIds.filter(id => units.some(one => one.id === id));
    return new Map(known.map(id => [id, familyOf(id, units)] as const));
  },
  measurements: async (campaignId, asOf) => {
    const [row] = await tx.$queryRaw<{ rows: string | null }[]>`
      SELECT json_agg(json_build_object('id', f.id::text, 'data', f.data, 'supersedesId', f."supersedesId"::text,
        'at', extract(epoch FROM f."recordedAt") * 1000) ORDER BY f.id)::text AS rows
      FROM "Figure" f WHERE f."campaignId" = ${campaignId} AND f.kind = 'measurement'
        AND f."recordedAt" <= ${asOf}::timestamptz`;
    const all = JSON.parse(row?.rows ?? '[]') as (Omit<MeasuredRow, 'recordedAt'> & { at: number })[];
    return all.map(({ at, ...one }) => ({ ...one, recordedAt: toInstant(at) }));
  },
  findings: async campaignId => {
    const rows = await tx.finding.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
    return rows.map(findingOf);
  },
  earlier: (recurring, { campaignId, year }) =>
    Promise.all(
      recurring.map(async ({ subjectId, kind, indicator }) => {
        // A case knows its findings, wherever it was opened: its sources name them.
        const rows = await tx.$queryRaw<EarlierRow[]>`
          SELECT f.id, f."campaignId", f.year, f.text, c.id AS "caseId", c.outcome FROM "Finding" f
          LEFT JOIN "Docket" c ON c.kind = 'case' AND c."findingIds" @> ARRAY[f.id]
          WHERE f."subjectId" = ${subjectId} AND f.kind = ${kind} AND f.indicator IS NOT DISTINCT FROM ${indicator}
            AND f."campaignId" <> ${campaignId} AND f.status = 'established' AND f.year < ${year}
          ORDER BY f.year DESC, f.id`;
        return rows.map(({ id, text, ...row }): Earlier => ({ findingId: id, title: text, ...row }));
      }),
    ),
});
