-- CreateTable
CREATE TABLE "NoticeReading" (
    "noticeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeReading_pkey" PRIMARY KEY ("noticeId","personId")
);

-- CreateIndex
CREATE INDEX "NoticeReading_personId_readAt_idx" ON "NoticeReading"("personId", "readAt");

-- AddForeignKey
ALTER TABLE "NoticeReading" ADD CONSTRAINT "NoticeReading_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;
