import { codesOf, type Names } from './names';

/** Why a person is asked about a rule, or about a number, that was read in a policy's text. */
export const ruleQuestionNames = {
  'what-is-it': {
    zh: '这个数没有读出要求什么,请人工确认',
    en: 'what this number asks for could not be read; please say',
  },
  comparator: {
    zh: '没有写明是「不低于」还是「等于」,请确认',
    en: 'it does not say whether at least or exactly is meant; please confirm',
  },
  contradictory: {
    zh: '「超过」与「以上」同时出现,正好等于时两种读法相反,请确认',
    en: '"more than" and "or more" contradict each other at the number itself; please decide',
  },
  'which-day': {
    zh: '期限有两种读法,请确认是哪一天',
    en: 'the deadline can be read as two days; please say which',
  },
  'no-year': {
    zh: '没有写明从哪一年起、到哪一年止,请确认',
    en: 'it does not say from and to which year; please confirm',
  },
  'no-period': { zh: '没有写明期限或年度,请确认', en: 'no term or year is stated; please confirm' },
  'period-from-beside': {
    zh: '期限取自同一句的前一分句,请确认是否适用',
    en: 'the term stands in another clause of the sentence; please confirm that it holds here',
  },
  'period-unread': { zh: '期限没有读懂,请人工填写', en: 'the term could not be read; please fill it in' },
  'from-when': {
    zh: '期限从何时起算没有写明或要看具体事项,请确认',
    en: 'from when the term runs is not stated or differs from case to case; please confirm',
  },
  'no-day': {
    zh: '文件日期没有读出,不能判断这个年份是已经发生还是要求,请确认',
    en: 'the day of the document is not known: please say whether this year lies before it',
  },
  'no-owner': { zh: '没有写明由谁负责,请确认', en: 'nobody is named as the owner; please confirm' },
  'has-exception': {
    zh: '句中有例外(除……外),请确认例外的范围',
    en: 'the sentence makes an exception; please confirm its extent',
  },
  'set-size': {
    zh: '写明的个数与附件所列的个数不一致,请核对',
    en: 'the number stated differs from the number listed; please check',
  },
  'set-part': {
    zh: '句中并列了不止一类对象,读出的可能只是一部分,请确认',
    en: 'the sentence names more than one set side by side: what was read may be a part; please confirm',
  },
  'set-names': {
    zh: '名单里的第一个名称可能带了别的字,请核对',
    en: 'the first name of the list may have other words with it; please check',
  },
  'open-list': {
    zh: '所列以「等」结尾,请确认是否还有其他',
    en: 'the list ends with "and others"; please confirm',
  },
  'years-together': {
    zh: '没有写明是每年还是几年合计,请确认',
    en: 'it does not say whether each year or all years together; please confirm',
  },
  total: {
    zh: '没有写明是每个还是合计,请确认',
    en: 'it does not say whether each or all together; please confirm',
  },
} as const satisfies Names;

export type RuleQuestionCode = keyof typeof ruleQuestionNames;
export const ruleQuestionCodes = codesOf(ruleQuestionNames);

/** What a number of a policy's text is, where it asks for nothing. */
export const otherNumberNames = {
  'list-number': { zh: '序号', en: 'number of a list' },
  'document-number': { zh: '文号', en: 'number of a document' },
  title: { zh: '文件名称', en: 'title of a document' },
  'document-date': { zh: '成文或施行日期', en: 'day of the document, or on which it comes into force' },
  name: { zh: '名称中的数字', en: 'part of a name' },
  reference: { zh: '引用的条款', en: 'clause that is referred to' },
  'set-size': { zh: '对象个数', en: 'size of a set' },
  fact: { zh: '情况陈述', en: 'statement of facts' },
  'page-mark': { zh: '页码', en: 'page number' },
  contact: { zh: '联系方式', en: 'telephone number or address' },
} as const satisfies Names;

export type OtherNumberKind = keyof typeof otherNumberNames;
export const otherNumberKinds = codesOf(otherNumberNames);

/** What a number does in the rule that is proposed. */
export const figureRoleNames = {
  main: { zh: '要求', en: 'what is asked for' },
  cap: { zh: '封顶', en: 'cap' },
  threshold: { zh: '适用条件', en: 'condition' },
  average: { zh: '平均', en: 'average' },
  from: { zh: '原标准', en: 'what it was before' },
  whole: { zh: '基数', en: 'what it is a part of' },
} as const satisfies Names;

export type FigureRole = keyof typeof figureRoleNames;
export const figureRoles = codesOf(figureRoleNames);

/** Why a proposal that was confirmed is no rule of the pack. */
export const leftOutNames = {
  question: { zh: '还有问题没有回答', en: 'a question is still open' },
  conditions: {
    zh: '附有封顶或适用条件,由文字生成的规则还不能表达',
    en: 'it has a cap or a condition, which a rule made from a text cannot hold',
  },
  kind: {
    zh: '这一类规则要另外写明依据和字段,不能由文字直接生成',
    en: 'a rule of this kind needs more than its sentence says',
  },
  period: {
    zh: '期限没有写全,或者写法不能核定(按月、按季、从某事起算等)',
    en: 'its term is not complete, or of a kind that is not checked (by months, from an event)',
  },
  'base-year': {
    zh: '和某一年相比的增长还不能核定,只能核定比上年的增长',
    en: 'growth is checked against the year before, not against some earlier year',
  },
  comparator: { zh: '这类规则不能这样比较', en: 'a rule of this kind is not compared like this' },
  number: { zh: '没有数,或者不是精确的数', en: 'it has no number, or not an exact one' },
  set: {
    zh: '要逐个核定,先要列出对象名单',
    en: 'it is checked for each: the members of the set have to be listed first',
  },
} as const satisfies Names;

export type LeftOutCode = keyof typeof leftOutNames;
export const leftOutCodes = codesOf(leftOutNames);

/** Longer than any policy: what is longer is no text that somebody issued. */
export const MAX_POLICY_CHARACTERS = 500_000;
