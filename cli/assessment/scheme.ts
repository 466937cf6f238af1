import { Command } from 'commander';
import { findScheme } from '../../documents/packs/find-scheme';
import { sayRefusal } from './refused';
import { sayScheme } from './say-scheme';

/** `cli assessment scheme ID`: one scheme, as it is put together of its parent and its own. */
export const schemeCommand = new Command('scheme')
  .description('一部考核办法:条文、步骤、指标与计分、问题类别、待答问题、与上级办法的不同')
  .argument('<id>', '考核办法的编号,或 .json 文件')
  .option('--json', '输出 JSON:{ scheme, difference }')
  .addHelpText('after', '\n退出码:0 已列出;2 没有这部办法,或文件有误')
  .action((id: string, { json }: { json?: true }) => {
    try {
      const found = findScheme(id);
      process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${sayScheme(found)}\n`);
    } catch (error) {
      sayRefusal(error, json === true);
    }
  });
