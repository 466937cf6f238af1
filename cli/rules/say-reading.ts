import { otherNumberNames, ruleQuestionNames, figureRoleNames } from '../../domain/codes/policy-text';
import { periodUnitNames } from '../../domain/codes/periods';
import {
  comparatorNames,
  modalityNames,
  ruleKindNames,
  ruleScopeNames,
  stageNames,
} from '../../domain/codes/rules';
import type {
  PolicyReading,
  ProposedPeriod,
  RuleProposal,
  RuleQuestion,
} from '../../domain/policy-text/types';

const sayPeriod = (period: ProposedPeriod): string => {
  switch (period.kind) {
    case 'years':
      return period.from === period.to ? `${period.from} 年` : `${period.from}—${period.to} 年每年`;
    case 'span':
      return `${period.from}—${period.to} 年合计`;
    case 'each-year':
      return `${period.from === null ? '' : `从 ${period.from} 年起`}每${period.every === 1 ? '' : ` ${period.every} `}年${period.day ? ` ${period.day} 前` : ''}`;
    case 'each':
      return { 'half-year': '每半年', quarter: '每季度', month: '每月', week: '每周', day: '每天' }[
        period.unit
      ];
    case 'by':
      return `${period.day} 前(含)`;
    case 'once':
      return '一次性';
    case 'within':
      return `${period.from ?? ''}${period.n} ${periodUnitNames[period.unit].zh}内`;
    case 'unstated':
      return '未写明期限';
  }
};

const amount = (one: { number: string | null; unit: string | null; per: string | null }): string =>
  one.number === null ? '' : ` ${one.number}${one.unit ? ` ${one.unit}` : ''}${one.per ? `/${one.per}` : ''}`;

const sayQuestion = ({ code, readings }: RuleQuestion): string =>
  `    ? ${ruleQuestionNames[code].zh}${readings ? `:${readings.join(' 或 ')}` : ''} [${code}]`;

const sayProposal = (one: RuleProposal): string =>
  [
    `[${one.id}] ${one.clause || '(无条号)'} 第 ${one.place.line} 行 ${ruleKindNames[one.kind].zh}${one.comparator ? ` ${comparatorNames[one.comparator].zh}` : ''}${amount(one)}${one.statedAs ? `(原文「${one.statedAs}」)` : ''};${sayPeriod(one.period)}`,
    `    ${[
      modalityNames[one.modality].zh,
      ruleScopeNames[one.scope].zh,
      one.set
        ? `对象:${one.set.name}${one.set.size === null ? '' : ` ${one.set.size} 个`}${one.set.members.length > 0 ? `(列出 ${one.set.members.length} 个)` : ''}`
        : '对象:未写明',
      `责任单位:${one.owner ?? '未写明'}`,
      ...(one.stage ? [`环节:${stageNames[one.stage].zh}`] : []),
      ...one.beside.map(
        each =>
          `${figureRoleNames[each.role].zh}:${each.comparator ? comparatorNames[each.comparator].zh : ''}${amount(each)}`,
      ),
    ].join(';')}`,
    ...one.questions.map(sayQuestion),
  ].join('\n');

/** What a policy's text proposes, for the terminal: the rules, what could not be typed, what its other numbers are. */
export const sayReading = ({
  title,
  documentNumber,
  issuedOn,
  proposals,
  unread,
  others,
  repaired,
}: PolicyReading): string =>
  [
    title,
    `文号:${documentNumber ?? '无'}  日期:${issuedOn ?? '未读出'}`,
    '',
    `拟出规则 ${proposals.length} 条,逐条由人确认:`,
    ...proposals.map(sayProposal),
    '',
    `没有读懂的数 ${unread.length} 处:`,
    ...unread.map(
      one =>
        `  ${one.clause} 第 ${one.place.line} 行 「${one.text}」 ${ruleQuestionNames[one.question.code].zh}`,
    ),
    ...(repaired.length > 0
      ? [
          '',
          `修复的字符 ${repaired.length} 处:`,
          ...repaired.map(one => `  第 ${one.place.line} 行 「${one.was}」读作「${one.readAs}」`),
        ]
      : []),
    '',
    `其他数字 ${others.length} 处:`,
    ...others.map(one => `  第 ${one.place.line} 行 「${one.text}」 ${otherNumberNames[one.kind].zh}`),
  ].join('\n');
