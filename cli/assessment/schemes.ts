import { Command } from 'commander';
import { findScheme, schemeIds } from '../../documents/packs/find-scheme';
import { unitLevelNames } from '../../domain/codes/figures';
import type { Scheme } from '../../domain/scheme/types';

const say = ({ id, version, title, level, document, parent, indicators, years }: Scheme): string =>
  `${id}@${version}  ${title.zh}  [${unitLevelNames[level.from].zh}→${unitLevelNames[level.of].zh};${document.inForceFrom ?? '施行日期不明'} 起施行;${years.from}—${years.to} 年度;指标 ${indicators.length} 项${parent ? `;依据 ${parent.id}@${parent.version}` : ''}]`;

/** `cli assessment schemes`: the schemes that come with the system. */
export const schemesCommand = new Command('schemes')
  .description('列出随系统的考核办法')
  .option('--json', '输出 JSON:[{ scheme, difference }]')
  .action(({ json }: { json?: true }) => {
    const found = schemeIds().map(findScheme);
    const shown = json ? JSON.stringify(found, null, 2) : found.map(one => say(one.scheme)).join('\n');
    process.stdout.write(`${shown}\n`);
  });
