import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { readDocument } from '../documents/read-document';
import { hashesOf } from '../documents/packs/known-texts';
import { findPack } from '../documents/packs/find-pack';
import { betweenNames } from '../domain/codes/between';
import { DomainError } from '../domain/domain-error';
import { checkBetween } from '../domain/rules/between/check-between';
import type { Between } from '../domain/rules/between/types';
import type { ReadBefore } from './assessment/hold-against';
import { become, type Became } from './seeds/become';
import { sayBecame } from './seeds/say-became';

/** Exit codes: 2 where the folder or a file cannot be read, 3 where a file is none of what is known. */
const UNREADABLE = 2;
const NONE = 3;

type Read = { file: string } & (Became | { is: 'unreadable'; code: string; reason: string });

const endings = /\.(?:txt|md|docx|xlsx|csv)$/i;

const readOne = async (folder: string, file: string, before: ReadBefore[]): Promise<Read> => {
  try {
    const text = await readDocument(path.join(folder, file));
    const became = become(text, before);
    if (became.is === 'scheme') before.push({ file, hashes: hashesOf(text, became.read) });
    return { file, ...became };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { file, is: 'unreadable', code: error.code, reason: error.message };
  }
};

const packOf = (one: Read): string[] => ('typed' in one && one.typed ? [one.typed.pack] : []);

const sayBetween = ({ check, result, says, ask }: Between): string =>
  `  ${check} ${betweenNames[result].zh} ${says.zh}${ask === null ? '' : `  待答:${ask}`}`;

const run = async (folder: string, json: boolean): Promise<void> => {
  let files: string[];
  try {
    files = readdirSync(folder)
      .filter(name => endings.test(name))
      .sort();
  } catch (error) {
    process.stderr.write(`无法读取文件夹 ${folder}:${String(error)}\n`);
    process.exitCode = UNREADABLE;
    return;
  }
  const before: ReadBefore[] = [];
  const read: Read[] = [];
  for (const file of files) read.push(await readOne(folder, file, before));
  const packs = [...new Set(read.flatMap(packOf))];
  const between = checkBetween(packs.map(findPack));
  const shown = json
    ? JSON.stringify({ files: read, between }, null, 2)
    : [
        ...read.flatMap(one => [
          ...(one.is === 'unreadable' ? [`${one.file}:${one.reason}`] : sayBecame(one.file, one)),
          '',
        ]),
        `文件互相对照(${packs.join('、') || '没有相应的规则包'}):`,
        ...between.map(sayBetween),
      ].join('\n');
  process.stdout.write(`${shown}\n`);
  if (files.length === 0) process.stderr.write(`${folder} 里没有可读的文件\n`);
  if (files.length === 0 || read.some(one => one.is === 'unreadable')) process.exitCode = UNREADABLE;
  else if (read.some(one => one.is === 'none')) process.exitCode = NONE;
};

/** `cli seeds DIR`: what each file of a folder becomes, with its places; and how those that packs were written from stand to each other. */
export const seedsCommand = new Command()
  .argument('<dir>', '文件夹')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      'JSON:{ files: [{ file, is: scheme|plan|policy|news|none|unreadable, … }], between: [{ check, result, says, numbers, ask }] }',
      '',
      '退出码:0 每个文件都已认出;2 文件夹或文件无法读取;3 有文件不是其中任何一种',
    ].join('\n'),
  )
  .action((folder: string, { json }: { json?: true }) => run(folder, json === true));
