-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Calendar" (
    "version" TEXT NOT NULL,
    "years" INTEGER[],
    "days" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Policy" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("id","version")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "aliases" TEXT[],
    "groups" TEXT[],

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "unitId" TEXT NOT NULL,
    "roles" TEXT[],
    "passwordHash" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "mailTrouble" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "issuedOn" TEXT,
    "status" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "clockAt" TIMESTAMPTZ(3),
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "calendarVersion" TEXT NOT NULL,
    "sourceText" TEXT NOT NULL,
    "fileName" TEXT,
    "plan" JSONB NOT NULL,
    "isUnclosedReported" BOOLEAN NOT NULL DEFAULT false,
    "answers" JSONB NOT NULL,
    "timetable" JSONB,
    "handedOutAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "rehearsal" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Docket" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" TEXT,
    "unitId" TEXT,
    "title" TEXT NOT NULL,
    "category" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "closedOn" TEXT,
    "leadIds" TEXT[],
    "unitIds" TEXT[],
    "nextDueOn" TEXT,
    "isEnded" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,
    "alarmAt" TIMESTAMPTZ(3),
    "alarmAct" TEXT,
    "remindAt" TIMESTAMPTZ(3),
    "state" JSONB NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Docket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "docketId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "actorId" TEXT,
    "requestId" TEXT,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Obligation" (
    "id" TEXT NOT NULL,
    "docketId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "owedById" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "originalDueOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "metAt" TIMESTAMPTZ(3),
    "holdsClosing" BOOLEAN NOT NULL,

    CONSTRAINT "Obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Step" (
    "id" BIGSERIAL NOT NULL,
    "obligationId" TEXT NOT NULL,
    "docketId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "firedAt" TIMESTAMPTZ(3) NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),
    "cites" TEXT[],
    "letterId" TEXT,
    "proceedingId" TEXT,

    CONSTRAINT "Step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "toUnitId" TEXT NOT NULL,
    "fromUnitId" TEXT NOT NULL,
    "batchKey" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "proceedingId" TEXT,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "numberedAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "acknowledgedAt" TIMESTAMPTZ(3),
    "repliedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "reply" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterNumber" (
    "sign" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "LetterNumber_pkey" PRIMARY KEY ("sign","year")
);

-- CreateTable
CREATE TABLE "Proceeding" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "batchKey" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" TEXT,
    "items" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Proceeding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "docketId" TEXT,
    "obligationId" TEXT,
    "round" INTEGER,
    "rung" TEXT,
    "letterId" TEXT,
    "proceedingId" TEXT,
    "payload" JSONB NOT NULL,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "sendAt" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "mailId" TEXT,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "sendAt" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "personId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("personId","key")
);

-- CreateTable
CREATE TABLE "File" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Unit_name_key" ON "Unit"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Person_login_key" ON "Person"("login");

-- CreateIndex
CREATE INDEX "Person_unitId_idx" ON "Person"("unitId");

-- CreateIndex
CREATE INDEX "Docket_campaignId_kind_ref_idx" ON "Docket"("campaignId", "kind", "ref");

-- CreateIndex
CREATE INDEX "Docket_campaignId_alarmAt_idx" ON "Docket"("campaignId", "alarmAt");

-- CreateIndex
CREATE INDEX "Docket_campaignId_remindAt_idx" ON "Docket"("campaignId", "remindAt");

-- CreateIndex
CREATE INDEX "Docket_leadIds_idx" ON "Docket" USING GIN ("leadIds");

-- CreateIndex
CREATE INDEX "Docket_unitIds_idx" ON "Docket" USING GIN ("unitIds");

-- CreateIndex
CREATE UNIQUE INDEX "Event_docketId_seq_key" ON "Event"("docketId", "seq");

-- CreateIndex
CREATE INDEX "Obligation_docketId_idx" ON "Obligation"("docketId");

-- CreateIndex
CREATE INDEX "Obligation_campaignId_owedById_state_idx" ON "Obligation"("campaignId", "owedById", "state");

-- CreateIndex
CREATE INDEX "Obligation_campaignId_kind_state_idx" ON "Obligation"("campaignId", "kind", "state");

-- CreateIndex
CREATE INDEX "Step_campaignId_dueAt_idx" ON "Step"("campaignId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Step_obligationId_round_rung_key" ON "Step"("obligationId", "round", "rung");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_batchKey_key" ON "Letter"("batchKey");

-- CreateIndex
CREATE INDEX "Letter_campaignId_status_idx" ON "Letter"("campaignId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Proceeding_batchKey_key" ON "Proceeding"("batchKey");

-- CreateIndex
CREATE INDEX "Proceeding_campaignId_stage_idx" ON "Proceeding"("campaignId", "stage");

-- CreateIndex
CREATE INDEX "Notice_campaignId_status_sendAt_idx" ON "Notice"("campaignId", "status", "sendAt");

-- CreateIndex
CREATE INDEX "Notice_docketId_idx" ON "Notice"("docketId");

-- CreateIndex
CREATE INDEX "Notice_personId_status_idx" ON "Notice"("personId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "Mail_campaignId_status_sendAt_idx" ON "Mail"("campaignId", "status", "sendAt");

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Docket" ADD CONSTRAINT "Docket_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_docketId_fkey" FOREIGN KEY ("docketId") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_docketId_fkey" FOREIGN KEY ("docketId") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Step" ADD CONSTRAINT "Step_docketId_fkey" FOREIGN KEY ("docketId") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proceeding" ADD CONSTRAINT "Proceeding_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
