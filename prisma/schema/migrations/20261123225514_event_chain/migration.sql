-- Written by prisma/write-migration.mjs, then made to chain the events that are there already. No semicolon within a
-- statement: the engine's adapter splits the script at each of them.

-- AlterTable
ALTER TABLE "Docket" ADD COLUMN     "headHash" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "previousHash" TEXT;

-- The form of record/chain/canonical-json.ts
CREATE FUNCTION "canonicalJson"(value JSONB) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE jsonb_typeof(value)
    WHEN 'object' THEN '{' || coalesce((
      SELECT string_agg(to_json(key)::text || ':' || "canonicalJson"(item), ',' ORDER BY key COLLATE "C")
      FROM jsonb_each(value) AS pair(key, item)), '') || '}'
    WHEN 'array' THEN '[' || coalesce((
      SELECT string_agg("canonicalJson"(item), ',' ORDER BY place)
      FROM jsonb_array_elements(value) WITH ORDINALITY AS one(item, place)), '') || ']'
    WHEN 'string' THEN to_json(value #>> '{}')::text
    ELSE value::text END
$$;

-- hashOf in record/chain/link.ts
CREATE FUNCTION "hashOfEvent"(event "Event", previous TEXT) RETURNS TEXT LANGUAGE sql AS $$
  SELECT encode(sha256(convert_to("canonicalJson"(jsonb_build_object(
    'docketId', event."docketId", 'seq', event.seq, 'type', event.type,
    'at', to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'recordedAt', to_char(event."recordedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'data', event.data, 'actorId', event."actorId", 'requestId', event."requestId",
    'previousHash', previous)), 'UTF8')), 'hex')
$$;

WITH RECURSIVE link AS (
  SELECT e.id, e."docketId", e.seq, NULL::text AS previous, "hashOfEvent"(e, NULL) AS hash
  FROM "Event" e WHERE e.seq = 1
  UNION ALL
  SELECT e.id, e."docketId", e.seq, l.hash, "hashOfEvent"(e, l.hash)
  FROM link l JOIN "Event" e ON e."docketId" = l."docketId" AND e.seq = l.seq + 1
)
UPDATE "Event" e SET "previousHash" = l.previous, hash = l.hash FROM link l WHERE l.id = e.id;

UPDATE "Docket" d SET "headHash" = e.hash
FROM "Event" e WHERE e."docketId" = d.id AND e.seq = (SELECT max(seq) FROM "Event" WHERE "docketId" = d.id);

DROP FUNCTION "hashOfEvent"("Event", TEXT);
DROP FUNCTION "canonicalJson"(JSONB);

-- AlterTable
ALTER TABLE "Docket" ALTER COLUMN "headHash" SET NOT NULL;

-- AlterTable
ALTER TABLE "Event" ALTER COLUMN "hash" SET NOT NULL;

-- CreateTable
CREATE TABLE "Anchor" (
    "day" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "docketCount" INTEGER NOT NULL,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "AnchoredHead" (
    "day" TEXT NOT NULL,
    "docketId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AnchoredHead_pkey" PRIMARY KEY ("day","docketId")
);

-- CreateIndex
CREATE INDEX "AnchoredHead_docketId_day_idx" ON "AnchoredHead"("docketId", "day");

-- AddForeignKey
ALTER TABLE "AnchoredHead" ADD CONSTRAINT "AnchoredHead_day_fkey" FOREIGN KEY ("day") REFERENCES "Anchor"("day") ON DELETE CASCADE ON UPDATE CASCADE;
