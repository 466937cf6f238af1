-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "what" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Change_xid_idx" ON "Change"("xid");

-- Older than every change: what a page last heard can be told from what was forgotten only where something older is left.
INSERT INTO "Change" ("what", "subjectId") VALUES ('began', '');

-- Whoever writes it, a process of today or one of another version, in the transaction of the change itself. What is restored
-- from a backup is no change: it is loaded with the session's role `replica`, for which these do not fire.
-- Prisma's engine splits a migration at every semicolon, so those inside the functions are written as \x3B.
CREATE FUNCTION "noteEvents"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "Change" ("what", "subjectId") SELECT ''event'', id::text FROM made\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Event_changes" AFTER INSERT ON "Event"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "noteEvents"();

CREATE FUNCTION "noteReadings"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "Change" ("what", "subjectId") SELECT ''reading'', "docketId" FROM made\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "CaseReading_changes" AFTER INSERT ON "CaseReading"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "noteReadings"();

CREATE FUNCTION "noteNewNotices"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "Change" ("what", "subjectId") SELECT ''notice'', id FROM made\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Notice_changes" AFTER INSERT ON "Notice"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "noteNewNotices"();

-- Sent, failed, recalled, passed on.
CREATE FUNCTION "noteNotices"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "Change" ("what", "subjectId") SELECT ''notice'', made.id FROM made JOIN before USING (id)
    WHERE (made."status", made."mailId", made."personId", made."sendAt")
      IS DISTINCT FROM (before."status", before."mailId", before."personId", before."sendAt")\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Notice_changed" AFTER UPDATE ON "Notice"
  REFERENCING NEW TABLE AS made OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "noteNotices"();

CREATE FUNCTION "noteCampaign"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "Change" ("what", "subjectId") VALUES (''campaign'', NEW.id)\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "Campaign_changes" AFTER INSERT ON "Campaign" FOR EACH ROW EXECUTE FUNCTION "noteCampaign"();
-- A rehearsal's clock is moved without an event. A draft's answers are left out, nobody looks on while another gives them.
CREATE TRIGGER "Campaign_changed" AFTER UPDATE ON "Campaign" FOR EACH ROW
  WHEN ((OLD."status", OLD."clockAt", OLD."endedAt", OLD."policyId", OLD."policyVersion", OLD."calendarVersion")
    IS DISTINCT FROM (NEW."status", NEW."clockAt", NEW."endedAt", NEW."policyId", NEW."policyVersion", NEW."calendarVersion"))
  EXECUTE FUNCTION "noteCampaign"();

-- Whose rights follow from a unit, a role, a post or a stand-in has them looked at anew.
CREATE FUNCTION "noteRights"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO "Change" ("what", "subjectId") VALUES (''rights'', '''')\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "RegistryEvent_changes" AFTER INSERT ON "RegistryEvent" FOR EACH STATEMENT EXECUTE FUNCTION "noteRights"();
CREATE TRIGGER "StandIn_changes" AFTER INSERT OR UPDATE ON "StandIn" FOR EACH STATEMENT EXECUTE FUNCTION "noteRights"();
