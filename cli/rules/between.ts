import { Command } from 'commander';
import { betweenNames } from '../../domain/codes/between';
import { checkBetween } from '../../domain/rules/between/check-between';
import type { Between } from '../../domain/rules/between/types';
import { findPack } from '../../documents/packs/find-pack';

interface Options {
  pack: string[];
  json?: true;
}

const say = ({ check, result, says, numbers, ask }: Between): string =>
  `${check}  ${betweenNames[result].zh}  ${says.zh}${numbers === null ? '' : `  [${numbers}]`}${ask === null ? '' : `  待答:${ask}`}`;

const run = ({ pack: names, json }: Options): void => {
  const found = checkBetween(names.map(findPack));
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${found.map(say).join('\n')}\n`);
};

/** `cli rules between`: the documents of packs held against each other, as at their import. */
export const betweenCommand = new Command('between')
  .description('把规则包的文件互相对照:可并为一项的、相容的、合计相符的、须由人核定的')
  .requiredOption('--pack <name...>', '规则包的名称,或其文件夹;可写多个')
  .option('--json', '输出 JSON')
  .action(run);
