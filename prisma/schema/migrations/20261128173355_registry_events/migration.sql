-- Written by prisma/schema/write-migration.mjs, then made to open a chain for every unit and person that is there already (补录).
-- No semicolon within a statement: the engine's adapter splits the script at each of them.

-- CreateTable
CREATE TABLE "RegistryChain" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "headHash" TEXT NOT NULL,

    CONSTRAINT "RegistryChain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistryEvent" (
    "id" BIGSERIAL NOT NULL,
    "chainId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "actorId" TEXT,
    "requestId" TEXT,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "RegistryEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RegistryChain_kind_subjectId_key" ON "RegistryChain"("kind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "RegistryEvent_chainId_seq_key" ON "RegistryEvent"("chainId", "seq");

-- AddForeignKey
ALTER TABLE "RegistryEvent" ADD CONSTRAINT "RegistryEvent_chainId_fkey" FOREIGN KEY ("chainId") REFERENCES "RegistryChain"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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

-- One instant for all, to the second: `toInstant` then writes no milliseconds.
CREATE TABLE "RegistryOpening" AS
  WITH now AS (SELECT date_trunc('second', now()) AS instant), opening AS (
    SELECT instant, jsonb_build_object('by', NULL, 'via', 'opening', 'clocks', '{}'::jsonb,
      'at', to_char(instant AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')) AS data FROM now
  ), facts AS (
    SELECT 'unit' AS kind, u.id, jsonb_build_object('type', 'unit-registered', 'name', u.name, 'kind', u.kind,
      'parentId', u."parentId") AS data FROM "Unit" u
    UNION ALL
    SELECT 'person', p.id, jsonb_build_object('type', 'person-registered', 'name', p.name, 'unitId', p."unitId",
      'roles', to_jsonb(p.roles), 'isActive', p."isActive") FROM "Person" p
  )
  SELECT 'registry/' || f.kind || '/' || f.id AS "chainId", f.kind, f.id AS "subjectId", o.instant,
    f.data->>'type' AS type, f.data || o.data AS data FROM facts f CROSS JOIN opening o;

ALTER TABLE "RegistryOpening" ADD COLUMN hash TEXT;

-- hashOf in record/chain/link.ts
UPDATE "RegistryOpening" SET hash = encode(sha256(convert_to("canonicalJson"(jsonb_build_object(
  'docketId', "chainId", 'seq', 1, 'type', type,
  'at', to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'recordedAt', to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'data', data, 'actorId', NULL, 'requestId', NULL, 'previousHash', NULL)), 'UTF8')), 'hex');

INSERT INTO "RegistryChain" (id, kind, "subjectId", seq, "headHash")
  SELECT "chainId", kind, "subjectId", 1, hash FROM "RegistryOpening";

INSERT INTO "RegistryEvent" ("chainId", seq, type, "recordedAt", data, hash)
  SELECT "chainId", 1, type, instant, data, hash FROM "RegistryOpening" ORDER BY "chainId" COLLATE "C";

DROP TABLE "RegistryOpening";

DROP FUNCTION "canonicalJson"(JSONB);
