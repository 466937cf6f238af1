import { ruleKindNames } from '../../domain/codes/rules';
import { ruleQuestionNames } from '../../domain/codes/policy-text';
import type { PolicyReading } from '../../domain/policy-text/types';
import { sayAgainst, saySchemeReading } from '../assessment/say-reading';
import type { Became } from './become';
import type { Typed } from './rule-lines';

const LONGEST = 60;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

const sayTyped = (typed: Typed | null): string[] =>
  typed === null
    ? ['没有由它写成的规则包']
    : [
        `规则包 ${typed.pack}(${typed.document.id})已写成规则 ${typed.rules.length} 条,待答 ${typed.asks.length} 问:`,
        ...typed.rules.map(
          one =>
            `  ${one.line === null ? '未找到行' : `第 ${one.line} 行`} ${one.rule} ${one.cite} ${one.says}${one.asks.length > 0 ? `  待答:${one.asks.join('、')}` : ''}`,
        ),
        ...typed.asks.map(
          one => `  ? ${one.id} ${one.question.zh}${one.proposed === null ? '' : ` 拟定:${one.proposed}`}`,
        ),
      ];

const sayProposed = ({ proposals, unread }: PolicyReading): string[] => [
  `逐句读出 ${proposals.length} 条,没有读懂的数 ${unread.length} 处,由人确认:`,
  ...proposals.map(
    one =>
      `  第 ${one.place.line} 行 [${one.id}] ${ruleKindNames[one.kind].zh}${one.statedAs ? `「${one.statedAs}」` : ''}${one.questions.length > 0 ? `  待确认:${one.questions.map(each => ruleQuestionNames[each.code].zh).join(';')}` : ''}`,
  ),
  ...unread.map(
    one => `  第 ${one.place.line} 行 「${one.text}」  待确认:${ruleQuestionNames[one.question.code].zh}`,
  ),
];

/** What one file became, for the terminal, each with its line. */
export const sayBecame = (file: string, became: Became): string[] => {
  switch (became.is) {
    case 'scheme':
      return [`${file}:考核办法`, ...saySchemeReading(became.read), ...sayAgainst(became.against)];
    case 'plan':
      return [
        `${file}:整改方案,立项 ${became.cases.length} 件,措施 ${became.plan.measures.length} 条,待确认 ${became.plan.questions.length} 处`,
        ...became.cases.map(
          one => `  ${one.line === null ? '未找到行' : `第 ${one.line} 行`} ${one.ref} ${short(one.text)}`,
        ),
        '方案自己的目标:',
        ...sayTyped(became.typed),
        ...sayProposed(became.proposed),
      ];
    case 'policy':
    case 'news':
      return [
        `${file}:${became.is === 'news' ? '报道(规则须先找到印发文件)' : '政策文件'}`,
        ...sayTyped(became.typed),
        ...sayProposed(became.proposed),
      ];
    case 'none':
      return [`${file}:不是考核办法、政策文件、报道或整改方案(${became.reason})`];
  }
};
