import path from 'node:path';
import type { SaidOfFile } from '../../domain/register/import/types';
import { readFindingFile } from '../../documents/findings/read-finding-file';
import { compareFindings } from '../../prisma/read/compare-findings';
import { namesInFindings } from '../../prisma/read/names-in-findings';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { printJson, printText } from '../report/options';
import { readBytes } from '../rules/read-bytes';
import { recordFindings } from './record-findings';
import { sayAsks, sayImport } from './say-import';

export interface ImportFindingsOptions extends SaidOfFile {
  campaign?: string;
  by?: string;
  dryRun?: true;
  json?: true;
}

const HAS_ASKS = 1;

/**
 * Imports findings of other organs, all of a file or nothing; with `dryRun` it is held against the record, and nothing is written. Exit
 * code 1 where something has to be asked.
 *
 * @throws DomainError `DOCUMENT_UNREADABLE`, `NOT_PERMITTED`, `CAMPAIGN_NOT_NAMED`, and what `importFindings` throws
 */
export const importFile = async (
  db: Db,
  file: string,
  { campaign, by, dryRun, json, ...said }: ImportFindingsOptions,
): Promise<void> => {
  const bytes = readBytes(file);
  const name = path.basename(file);
  const campaignId = await campaignOf(db, campaign);
  const { entries, asks } = await readFindingFile(bytes, name, await namesInFindings(db, campaignId), said);
  if (asks.length > 0) {
    process.exitCode = HAS_ASKS;
    if (json) return printJson({ status: 'asked', rows: entries.length, asks });
    return printText(sayAsks(asks));
  }
  const acts = entries.map(one => one.act);
  // What is alike is looked for before: afterwards the rows would be on the register themselves.
  const compared = await compareFindings(db, campaignId, acts);
  const { added, known } = dryRun
    ? compared
    : await recordFindings(db, { campaignId, acts, by, file, name, bytes });
  const status = added.length === 0 ? 'known' : dryRun ? 'new' : 'recorded';
  const result = { status, added, known, alike: compared.alike, asks } as const;
  if (json) return printJson(result);
  printText(sayImport(result));
};
