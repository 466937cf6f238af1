import { Command } from 'commander';
import { modalityNames, ruleKindNames } from '../../domain/codes/rules';
import { findPack } from '../../documents/packs/find-pack';
import type { Ask, Rule } from '../../domain/rules/types';

interface Options {
  pack: string;
  json?: true;
}

const print = (options: Options, value: unknown, lines: readonly string[]): void => {
  process.stdout.write(options.json ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
};

const sayRule = ({ id, part, says, document, cite, kind, modality, owner }: Rule): string =>
  `${id}${part === null ? '' : `(${part})`}  ${says.zh}  [${document} ${cite};${ruleKindNames[kind].zh};${modalityNames[modality].zh};${owner.unit ?? '未写明责任单位'}${owner.isProposed ? '(拟)' : ''}]`;

const sayAsk = ({ id, question, proposed, options }: Ask): string =>
  `${id}  ${question.zh}${options ? `  可选:${options.map(one => `${one.value}(${one.name.zh})`).join('、')}` : ''}  ${proposed === null ? '没有拟定的答复:不答不核定' : `拟定:${proposed}`}`;

const withPack = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--pack <name>', '规则包的名称,或其文件夹')
    .option('--json', '输出 JSON');

/** `cli rules list`: the rules of a pack as sentences. */
export const listCommand = withPack('list', '列出规则包的规则').action((options: Options) => {
  const { rules } = findPack(options.pack);
  print(options, rules, rules.map(sayRule));
});

/** `cli rules asks`: the questions of a pack, with what is proposed. */
export const asksCommand = withPack('asks', '列出规则包的待答问题').action((options: Options) => {
  const { asks } = findPack(options.pack);
  print(options, asks, asks.map(sayAsk));
});
