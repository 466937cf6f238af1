import type { CaseState } from '../../domain/case/state';
import { formPurposes } from '../../domain/codes/form';
import type { CampaignRecord } from '../../domain/compile/record';
import { campaignRecord } from '../../record/report/campaign-record';
import type { CampaignFacts } from '../../record/rows';
import type { Db } from '../schema/db';

const purposes = [...formPurposes];

/** Of a case or a unit's file: whose part it is, and what is owed and was handed in of plans and reports. */
type OfReturns = Pick<
  CaseState,
  'id' | 'kind' | 'unitId' | 'position' | 'parts' | 'obligations' | 'submissions' | 'closedUnits'
>;

/**
 * As much of a campaign's record as says who has handed in plans and reports: of each docket these obligations, without their
 * steps, and these papers, without their words. Two queries, and a fraction of what the whole record holds.
 */
export const readReturnsRecord = async (db: Db, facts: CampaignFacts): Promise<CampaignRecord> => {
  const rows = await db.$queryRaw<OfReturns[]>`
    SELECT d.id, d.kind, d."unitId", d.position, d.state->'parts' AS parts,
      coalesce(d.state->'closedUnits', '[]'::jsonb) AS "closedUnits",
      (SELECT coalesce(jsonb_agg(o.one - 'steps' - 'derivation' ORDER BY o.n), '[]'::jsonb)
        FROM jsonb_array_elements(d.state->'obligations') WITH ORDINALITY AS o(one, n)
        WHERE o.one->>'kind' = ANY(${purposes}::text[])) AS obligations,
      (SELECT coalesce(jsonb_agg(s.one - 'text' - 'fileIds' || CASE WHEN s.one ? 'document'
          THEN jsonb_build_object('document', (s.one->'document') - 'answers' - 'otherwise' - 'none' - 'inFile')
          ELSE '{}'::jsonb END ORDER BY s.n), '[]'::jsonb)
        FROM jsonb_array_elements(d.state->'submissions') WITH ORDINALITY AS s(one, n)
        WHERE s.one->>'what' = ANY(${purposes}::text[])) AS submissions
    FROM "Docket" d WHERE d."campaignId" = ${facts.campaign.id} AND d.kind IN ('case', 'unit-file')`;
  // Who stands how is said by these alone: `returnsOf` asks for nothing else of a docket.
  const states = rows as CaseState[];
  const ids = [...new Set(states.flatMap(unitsOf))];
  const units = await db.unit.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, kind: true },
  });
  return campaignRecord(
    { facts, states, plan: null, verdicts: [] },
    units.map(({ id, name, kind }) => ({ id, name, isTownship: kind === 'township' })),
  );
};

const unitsOf = ({ unitId, parts, obligations }: CaseState): string[] => [
  ...(unitId === null ? [] : [unitId]),
  ...parts.map(one => one.unitId),
  ...obligations.map(one => one.owedBy),
];
