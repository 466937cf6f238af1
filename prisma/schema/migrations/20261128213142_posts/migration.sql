-- CreateTable
CREATE TABLE "Post" (
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "title" TEXT,
    "roles" TEXT[],

    CONSTRAINT "Post_pkey" PRIMARY KEY ("personId","unitId")
);

-- CreateIndex
CREATE INDEX "Post_unitId_idx" ON "Post"("unitId");

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
