-- CreateTable
CREATE TABLE "SearchText" (
    "docketId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "campaignId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("docketId","seq")
);

-- CreateIndex
CREATE INDEX "SearchText_campaignId_idx" ON "SearchText"("campaignId");

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_docketId_fkey" FOREIGN KEY ("docketId") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- domain/codes/grams.ts, in SQL: test/api/search-texts.test.ts holds the two equal. What it costs is said so that a text is
-- compared first wherever the index is not used.
CREATE FUNCTION "text_grams"(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 RETURN (
  SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM (
    SELECT one, lead(one) OVER (ORDER BY place) AS next
    FROM unnest(string_to_array(folded, NULL)) WITH ORDINALITY AS c(one, place)
  ) AS pair, LATERAL (VALUES (one), (one || next)) AS cut(gram)
  WHERE gram IS NOT NULL AND strpos(gram, E'\n') = 0
);

-- No list of what is pending: a search reads it from end to end, and whoever fills it pays for all. See ADR 101.
CREATE INDEX "SearchText_grams_idx" ON "SearchText" USING GIN ("text_grams"("text")) WITH (fastupdate = off);
-- A case by its number, or by the beginning of it, and a letter by exactly its number.
CREATE INDEX "SearchText_number_idx" ON "SearchText" (split_part("text", E'\n', 3) text_pattern_ops) WHERE "seq" = 0 AND "kind" = 'case';
CREATE INDEX "SearchText_letter_idx" ON "SearchText" ("text") WHERE "seq" = -1 AND "kind" = 'letter';

-- What is searched, as it follows from the record. The triggers write the same of what is new, the upgrade `search-texts`
-- writes it of what was there before, and verify-log compares.
CREATE VIEW "SearchSource" AS
  SELECT d.id AS "docketId", 0 AS seq, d."campaignId", d.kind, d."searchText" AS text FROM "Docket" d
  UNION ALL
  SELECT l.id, -1, l."campaignId", 'letter', l."foldedNumber" FROM "Letter" l WHERE l."foldedNumber" <> ''
  UNION ALL
  SELECT f.id, -1, f."campaignId", 'finding', "fold_text"(f.text) || E'\n' || "fold_text"(f.category) FROM "Finding" f
  UNION ALL
  SELECT d.id, e.seq, d."campaignId", d.kind, "fold_text"(coalesce(e.data->'progress'->>'text', e.data->'submission'->>'text'))
  FROM "Docket" d JOIN "Event" e ON e."docketId" = d.id
  WHERE d.kind IN ('case', 'unit-file') AND e.type IN ('progress-reported', 'submitted')
    AND "fold_text"(coalesce(e.data->'progress'->>'text', e.data->'submission'->>'text')) <> '';

-- Whoever writes the record, in the transaction of what is written. A backup holds the texts, so that these do not fire for it.
CREATE FUNCTION "searchDockets"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "SearchText" ("docketId", seq, "campaignId", kind, text)
    SELECT id, 0, "campaignId", kind, "searchText" FROM made ON CONFLICT DO NOTHING\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Docket_search" AFTER INSERT ON "Docket"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "searchDockets"();

CREATE FUNCTION "searchDocketAgain"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  UPDATE "SearchText" SET text = NEW."searchText" WHERE "docketId" = NEW.id AND seq = 0\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Docket_search_again" AFTER UPDATE OF "title", "category", "ref" ON "Docket"
  FOR EACH ROW EXECUTE FUNCTION "searchDocketAgain"();

CREATE FUNCTION "searchNumber"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "SearchText" ("docketId", seq, "campaignId", kind, text)
    VALUES (NEW.id, -1, NEW."campaignId", ''letter'', NEW."foldedNumber")
    ON CONFLICT ("docketId", seq) DO UPDATE SET text = excluded.text\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Letter_search" AFTER INSERT ON "Letter" FOR EACH ROW
  WHEN (NEW."number" <> '') EXECUTE FUNCTION "searchNumber"();
CREATE TRIGGER "Letter_search_again" AFTER UPDATE OF "number" ON "Letter" FOR EACH ROW
  WHEN (NEW."number" <> '' AND OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "searchNumber"();

CREATE FUNCTION "searchFinding"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "SearchText" ("docketId", seq, "campaignId", kind, text)
    VALUES (NEW.id, -1, NEW."campaignId", ''finding'', "fold_text"(NEW.text) || E''\\n'' || "fold_text"(NEW.category))
    ON CONFLICT ("docketId", seq) DO UPDATE SET text = excluded.text\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Finding_search" AFTER INSERT OR UPDATE OF "text", "category" ON "Finding"
  FOR EACH ROW EXECUTE FUNCTION "searchFinding"();

CREATE FUNCTION "searchEvents"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "SearchText" ("docketId", seq, "campaignId", kind, text)
    SELECT d.id, said.seq, d."campaignId", d.kind, said.text
    FROM (SELECT "docketId", seq, "fold_text"(coalesce(data->''progress''->>''text'', data->''submission''->>''text'')) AS text
      FROM made WHERE type IN (''progress-reported'', ''submitted'')) AS said
    JOIN "Docket" d ON d.id = said."docketId"
    WHERE said.text <> '''' AND d.kind IN (''case'', ''unit-file'') ON CONFLICT DO NOTHING\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Event_search" AFTER INSERT ON "Event"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "searchEvents"();
