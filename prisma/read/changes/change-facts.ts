import type { NoticeKind } from '../../../domain/codes/notices';
import type { DocketHeard } from '../../../domain/scope/heard';
import { ofOneUnitTypes, preparedEventTypes } from '../../../domain/scope/assessment-events';
import { officesKinds } from '../../../domain/scope/visible-case';
import { officesEventTypes } from '../../../domain/scope/visible-events';
import { Prisma } from '../../generated/client';
import type { Db } from '../../schema/db';
import { isOpenEvent, proposals } from '../open-events-sql';
import { sentSql, toldSql } from '../scope';
import type { ChangedRow, WhatChanged } from './read-changes';

/** Of a rehearsal hear also those who stand in within its time only. */
interface OfCampaign {
  campaignId: string;
  isRehearsal: boolean;
}
interface DocketChanged extends DocketHeard, OfCampaign {
  id: string;
}
interface NoticeChanged extends OfCampaign {
  personId: string | null;
  kind: NoticeKind;
  act: string | null;
}
interface CampaignChanged extends OfCampaign {
  isDraft: boolean;
  /** Who has a part in it, or has been told something. */
  unitIds: string[];
}

/** What changed, with what decides who may hear of it. */
export interface ChangeFacts {
  events: DocketChanged[];
  readings: DocketChanged[];
  notices: NoticeChanged[];
  campaigns: CampaignChanged[];
}

const offices = Prisma.sql`${[...officesEventTypes, ...preparedEventTypes]}::text[]`;
const ofOneUnit = Prisma.sql`${[...ofOneUnitTypes]}::text[]`;

/** The units of which an event `e` speaks that is not open, and whether they were told; `o` is the obligation that it is about. */
const innerSql = Prisma.sql`jsonb_build_object(
  'unitIds', CASE
    WHEN e.type = 'called' THEN jsonb_build_array(e.data->'unitId')
    WHEN e.type = ANY(${offices}) THEN '[]'
    WHEN e.data ? 'targets' THEN jsonb_path_query_array(e.data, '$.targets[*].subjectId')
    WHEN e.type = ANY(${ofOneUnit}) THEN jsonb_build_array(
      coalesce(e.data->'subjectId', e.data->'unitId', e.data->'by'->'unitId'))
    WHEN e.data ? 'unitIds' THEN e.data->'unitIds'
    ELSE to_jsonb(array_remove(ARRAY[coalesce(o."owedById", e.data->'obligation'->>'owedBy')], NULL)) END,
  'isTold', NOT e.type = ANY(${offices})
    AND NOT coalesce(o.kind, e.data->'obligation'->>'kind', '') = ANY(${[...officesKinds]}::text[])
    AND NOT coalesce(e.data->'step'->>'act' = ANY(${proposals}), FALSE)
    AND NOT coalesce(e.data->>'rung' = ANY(${proposals}), FALSE))`;

/** Dockets with the events `ids`, or as they are where a reading is all that happened. */
const docketsSql = (events: Prisma.Sql, heard: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT d.id, d.kind, d."campaignId", c.clock = 'rehearsal' AS "isRehearsal", d."unitId",
    CASE WHEN d.kind = 'report' THEN ARRAY(SELECT f."unitId" FROM "Docket" f
      WHERE f."campaignId" = d."campaignId" AND f.kind = 'unit-file') ELSE d."unitIds" END AS "unitIds",
    CASE d.kind
      WHEN 'letter' THEN coalesce((SELECT l.status = ANY(${sentSql}) FROM "Letter" l WHERE l.id = d.id), FALSE)
      WHEN 'proceeding' THEN coalesce((SELECT ${toldSql} FROM "Proceeding" p WHERE p.id = d.id), FALSE)
      ELSE TRUE END AS "isTold",
    (SELECT p."unitId" FROM "Letter" l JOIN "Proceeding" p ON p.id = l."proceedingId"
      WHERE l.id = d.id AND NOT ${toldSql}) AS "untoldAbout", ${heard}
  FROM ${events} JOIN "Docket" d ON d.id = e."docketId" JOIN "Campaign" c ON c.id = d."campaignId"`;

const eventsOf = (db: Db, ids: bigint[]) => db.$queryRaw<DocketChanged[]>`
  ${docketsSql(
    Prisma.sql`(SELECT e."docketId", bool_or(e."isOpen") AS "isOpen",
        coalesce(jsonb_agg(e.inner) FILTER (WHERE NOT e."isOpen"), '[]') AS inner
      FROM (SELECT e."docketId", ${isOpenEvent} AS "isOpen", ${innerSql} AS inner FROM "Event" e
        LEFT JOIN "Obligation" o ON o.id = e.data->>'obligationId' WHERE e.id = ANY(${ids}::bigint[])) e
      GROUP BY e."docketId") e`,
    Prisma.sql`e."isOpen", e.inner`,
  )}`;

/** 首次查阅 is between the unit that read and the offices. */
const readingsOf = (db: Db, docketIds: string[]) => db.$queryRaw<DocketChanged[]>`
  ${docketsSql(
    Prisma.sql`unnest(${docketIds}::text[]) AS e("docketId")`,
    Prisma.sql`FALSE AS "isOpen", '[{"unitIds": [], "isTold": false}]'::jsonb AS inner`,
  )}`;

const noticesOf = (db: Db, ids: string[]) => db.$queryRaw<NoticeChanged[]>`
  SELECT DISTINCT n."personId", n."campaignId", c.clock = 'rehearsal' AS "isRehearsal", n.kind,
    n.payload->'facts'->>'act' AS act
  FROM "Notice" n JOIN "Campaign" c ON c.id = n."campaignId" WHERE n.id = ANY(${ids}::text[])`;

const campaignsOf = (db: Db, ids: string[]) => db.$queryRaw<CampaignChanged[]>`
  SELECT c.id AS "campaignId", c.clock = 'rehearsal' AS "isRehearsal", c.status = 'draft' AS "isDraft",
    ARRAY(
      SELECT u FROM "Docket" d, unnest(d."unitIds") u WHERE d."campaignId" = c.id AND d.kind IN ('case', 'unit-file', 'assessment', 'finding')
      UNION SELECT l."toUnitId" FROM "Letter" l WHERE l."campaignId" = c.id AND l.status = ANY(${sentSql})
      UNION SELECT p."unitId" FROM "Proceeding" p WHERE p."campaignId" = c.id AND ${toldSql}) AS "unitIds"
  FROM "Campaign" c WHERE c.id = ANY(${ids}::text[])`;

/** As the record stands when it is asked: who has been told of a paper meanwhile may hear how it came about. */
export const changeFacts = async (db: Db, rows: readonly ChangedRow[]): Promise<ChangeFacts> => {
  const of = (what: WhatChanged) => rows.filter(one => one.what === what).map(one => one.subjectId);
  const ask = async <T>(ids: string[], read: (ids: string[]) => Promise<T[]>): Promise<T[]> =>
    ids.length === 0 ? [] : read(ids);
  return {
    events: await ask(of('event'), ids => eventsOf(db, ids.map(BigInt))),
    readings: await ask(of('reading'), ids => readingsOf(db, ids)),
    notices: await ask(of('notice'), ids => noticesOf(db, ids)),
    campaigns: await ask(of('campaign'), ids => campaignsOf(db, ids)),
  };
};
