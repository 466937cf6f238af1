import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Tx } from '../schema/db';

/**
 * The measurements of these indicators that count now, of a campaign and of the cycles (考核) that run by the same clock. What was
 * superseded does not count.
 */
export const measurementsOf = (
  tx: Tx,
  campaignId: string,
  indicators: readonly string[],
): Promise<{ indicator: string; unit: string; asOf: CivilDate }[]> => tx.$queryRaw`
  SELECT f.data->>'indicator' AS indicator, f.data->>'unit' AS unit, f.data->>'asOf' AS "asOf"
  FROM "Campaign" own
  JOIN "Campaign" c ON c.id = own.id OR (c.clock = own.clock AND c.status = 'launched'
    AND EXISTS (SELECT 1 FROM "Docket" d WHERE d."campaignId" = c.id AND d.kind = 'assessment' AND NOT d."isEnded"))
  JOIN "Figure" f ON f."campaignId" = c.id
  WHERE own.id = ${campaignId} AND f.kind = 'measurement' AND f.data->>'indicator' = ANY(${[...indicators]}::text[])
    AND NOT EXISTS (SELECT 1 FROM "Figure" s WHERE s."campaignId" = f."campaignId" AND s."supersedesId" = f.id)
  ORDER BY f.id`;
