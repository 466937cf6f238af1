import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cellsOfLines, ledgerHead } from '../api/documents/ledger-sheet';
import { ledgerWidths } from '../api/documents/ledger-cells';
import { linesOf, type Stood } from '../api/history/present-lines';
import { ledgerWords } from '../domain/codes/ledger-columns';
import { writeCsv } from '../documents/write-csv';
import { writeXlsx } from '../documents/write-xlsx';
import { unitNamesAsOf } from '../prisma/read/unit-names';
import type { Db } from '../prisma/schema/db';
import type { CampaignFacts } from '../record/rows';
import { operator } from './operator';

/** Where each kind of file goes to. */
export interface LedgerFiles {
  csv?: string;
  xlsx?: string;
}

/** Writes the ledger as it stood to files that the web's export would have given on that day; returns their paths. */
export const writeLedgerFiles = async (
  db: Db,
  stood: Stood[],
  facts: CampaignFacts,
  { csv, xlsx }: LedgerFiles,
): Promise<string[]> => {
  const naming = { place: 1, language: 'zh' as const, namesOf: unitNamesAsOf(facts) };
  const cells = await cellsOfLines(db, linesOf(stood, facts), operator, naming);
  const sheet = () => Readable.from([ledgerHead('zh'), ...cells]);
  if (csv !== undefined) await pipeline(writeCsv(sheet()), createWriteStream(csv));
  if (xlsx !== undefined)
    await pipeline(
      writeXlsx(sheet(), { name: ledgerWords.ledger.zh, widths: ledgerWidths }),
      createWriteStream(xlsx),
    );
  return [csv, xlsx].filter(one => one !== undefined);
};
