-- CreateTable
CREATE TABLE "LabelMeaning" (
    "unitId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "givenById" TEXT,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "campaignId" TEXT NOT NULL,

    CONSTRAINT "LabelMeaning_pkey" PRIMARY KEY ("unitId","label")
);
