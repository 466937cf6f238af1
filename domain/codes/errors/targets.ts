import { answerProblemNames, type AnswerProblemCode } from '../answer-problems';
import { breachStatusNames, targetStatusNames, type BreachStatus, type TargetStatus } from '../targets';
import { says } from './sentence';

/** Packs, questions, breaches. */
export const targetErrors = {
  TARGETS_UNKNOWN: {
    zh: '本行动还没有采用规则包',
    en: 'This campaign has adopted no pack of rules yet',
  },
  TARGETS_NOT_IN_THIS_STATUS: says<{ status: TargetStatus }>({
    zh: ({ status }) => `政策目标当前为「${targetStatusNames[status].zh}」,不能办理此事`,
    en: ({ status }) => `This cannot be done with the targets now (${targetStatusNames[status].en})`,
  }),
  NO_PACK_ADOPTED: { zh: '请先采用规则包', en: 'Adopt a pack of rules first' },
  PACK_NOT_NEWER: says<{ id: string; version: number; adopted: number }>({
    zh: ({ id, version, adopted }) => `规则包 ${id} 已采用第 ${adopted} 版,第 ${version} 版不比它新`,
    en: ({ id, version, adopted }) =>
      `Version ${adopted} of the pack ${id} has been adopted; version ${version} is not newer`,
  }),
  PACK_RULES_TAKEN: says<{ rules: readonly string[] }>({
    zh: ({ rules }) => `另一规则包已有同名规则:${rules.join('、')}`,
    en: ({ rules }) => `Another pack has rules of these names: ${rules.join(', ')}`,
  }),
  ASK_UNKNOWN: says<{ ask: string }>({
    zh: ({ ask }) => `已采用的规则包中没有问题 ${ask}`,
    en: ({ ask }) => `The adopted packs have no question ${ask}`,
  }),
  ANSWER_UNFIT: says<{ ask: string; value: string; flaw: AnswerProblemCode }>({
    zh: ({ ask, value, flaw }) => `「${value}」不能作为问题 ${ask} 的回答:${answerProblemNames[flaw].zh}`,
    en: ({ ask, value, flaw }) =>
      `“${value}” is no answer to the question ${ask}: ${answerProblemNames[flaw].en}`,
  }),
  ANSWER_UNCHANGED: says<{ ask: string }>({
    zh: ({ ask }) => `问题 ${ask} 已经这样回答`,
    en: ({ ask }) => `The question ${ask} has been answered so already`,
  }),
  RULE_UNKNOWN: says<{ rule: string }>({
    zh: ({ rule }) => `已采用的规则包中没有规则 ${rule}`,
    en: ({ rule }) => `The adopted packs have no rule ${rule}`,
  }),
  NOTICE_NOT_NEEDED: says<{ rule: string }>({
    zh: ({ rule }) => `规则 ${rule} 有文件依据,或已附实施文件`,
    en: ({ rule }) => `The rule ${rule} rests on a document, or has its issuing notice`,
  }),
  TARGET_ROW_UNKNOWN: { zh: '没有这一行核定结果', en: 'There is no such row of verdicts' },
  BREACH_UNKNOWN: { zh: '没有这一未达标事项', en: 'There is no such breach' },
  BREACH_NOT_IN_THIS_STATUS: says<{ status: BreachStatus }>({
    zh: ({ status }) => `未达标事项当前为「${breachStatusNames[status].zh}」,不能办理此事`,
    en: ({ status }) => `This cannot be done with the breach now (${breachStatusNames[status].en})`,
  }),
  BREACH_REASON_REQUIRED: { zh: '请填写理由', en: 'Give the reason' },
  OWNER_UNANSWERED: says<{ ask: string }>({
    zh: ({ ask }) => `请先回答由谁负责(问题 ${ask})`,
    en: ({ ask }) => `Answer first who is responsible (question ${ask})`,
  }),
  NOTICE_NOT_FOUND: says<{ rule: string }>({
    zh: ({ rule }) => `规则 ${rule} 只见于新闻,附上实施文件后才能立项`,
    en: ({ rule }) =>
      `The rule ${rule} is known from the news alone: a case needs its issuing notice attached`,
  }),
} as const;
