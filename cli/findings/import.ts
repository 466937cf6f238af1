import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathOfHash } from '../../api/files/take-upload';
import { findingAskNames } from '../../domain/codes/finding-asks';
import type { SourceKind } from '../../domain/codes/findings';
import { enteredId } from '../../domain/finding/entered-key';
import { alikePairs } from '../../domain/register/alike';
import { readFindings, type FindingAsk } from '../../domain/register/import/read-findings';
import { Terms } from '../../domain/figures/read/vocabulary';
import { unitNamed } from '../../domain/registry/unit-named';
import { readFindingSheets } from '../../documents/findings/read-finding-sheets';
import { readVocabulary } from '../../prisma/read/vocabulary';
import { importFindings, knownFindings } from '../../prisma/record/import-findings';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { readConfiguration } from '../configuration';
import { coordinatorOf } from '../coordinator-of';
import { printJson, printText } from '../report/options';
import { readBytes } from '../rules/read-bytes';

export interface ImportFindingsOptions {
  campaign?: string;
  organ?: string;
  number?: string;
  source?: SourceKind;
  leaveOut?: string[];
  by?: string;
  dryRun?: true;
  json?: true;
}

const HAS_ASKS = 1;

const sayAsk = ({ sheet, row, cell, code, value }: FindingAsk): string =>
  `  ${sheet}${cell ? ` ${cell}` : row === null ? '' : ` 第 ${row} 行`}:${findingAskNames[code].zh}${value === null ? '' : `「${value.slice(0, 40)}」`}`;

/**
 * Imports findings of other organs, all of a file or nothing; with `dryRun` it is held against the record, and nothing is written. Exit
 * code 1 where something has to be asked.
 *
 * @throws DomainError `DOCUMENT_UNREADABLE`, `NOT_PERMITTED`, `CAMPAIGN_NOT_NAMED`, and what `importFindings` throws
 */
export const importFile = async (db: Db, file: string, options: ImportFindingsOptions): Promise<void> => {
  const { organ, number, source, leaveOut, by, dryRun, json } = options;
  const bytes = readBytes(file);
  const name = path.basename(file);
  const campaignId = await campaignOf(db, options.campaign);
  const indicators = new Terms((await readVocabulary(db, campaignId))?.indicators ?? []);
  const { entries, asks } = readFindings(await readFindingSheets(bytes, file), {
    unitNamed: unitNamed(await db.unit.findMany({ select: { id: true, name: true, aliases: true } })),
    indicatorNamed: word => indicators.of(word)?.id ?? null,
    ...(organ !== undefined && { organ }),
    ...(number !== undefined && { number }),
    ...(source && { source }),
    ...(leaveOut && { leaveOut }),
    file: name,
  });
  if (asks.length > 0) {
    process.exitCode = HAS_ASKS;
    if (json) return printJson({ status: 'asked', rows: entries.length, asks });
    return printText([`有 ${asks.length} 处待确认,一行也没有登记`, ...asks.map(sayAsk)].join('\n'));
  }
  const acts = entries.map(one => one.act);
  const ids = acts.map(one => enteredId(campaignId, one));
  const rows = new Map(
    ids.map((id, at) => [id, { id, text: acts[at]!.text, unitIds: [acts[at]!.subjectId] }]),
  );
  const alike = alikePairs([...rows.values()], [...rows.values()]).filter(one => one.a < one.b);
  const already = dryRun ? await knownFindings(db, [...rows.keys()]) : null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = already
    ? { added: [...rows.keys()].filter(id => !already.has(id)), known: ids.filter(id => already.has(id)) }
    : await record();
  const status = result.added.length === 0 ? 'known' : dryRun ? 'new' : 'recorded';
  if (json) return printJson({ status, ...result, alike, asks });
  printText(
    [
      status === 'known'
        ? `早已登记,新增 0 个`
        : `${dryRun ? '可以登记' : '已登记'} ${result.added.length} 个问题,早已登记 ${result.known.length} 个`,
      ...alike.map(one => `  可能是同一件事(由人并案):${one.shared.join('、')}\n    ${one.a}\n    ${one.b}`),
    ].join('\n'),
  );

  async function record() {
    const actor = await coordinatorOf(db, by, 'findings');
    const to = pathOfHash(path.join(readConfiguration(process.env).DATA_DIR, 'files'), sha256);
    const { given } = await importFindings(db, {
      ...{ campaignId, acts, actor, requestId: null },
      file: {
        ...{ id: randomUUID(), name, type: 'application/octet-stream', size: bytes.length, sha256 },
        ...{ uploadedById: actor.personId, uploadedAt: new Date() },
      },
      place: async () => {
        await mkdir(path.dirname(to), { recursive: true });
        await copyFile(file, to);
      },
    });
    return given;
  }
};
