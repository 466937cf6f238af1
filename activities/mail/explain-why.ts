import { sentenceOf } from '../../domain/explain/derive';
import { oneLine } from './wording';
import type { Derivation, DerivationStep } from '../../domain/explain/derivation';
import { citeInWords } from '../../domain/codes/citations';
import type { Language } from '../../domain/codes/names';

const explain = ({ text, cites, calendar, policy }: DerivationStep): string => {
  const clause = citeInWords(cites, 'zh');
  const sources = [
    clause && `依据:${clause}`,
    policy && `督办策略:${policy}`,
    calendar && `工作日历:${calendar}`,
  ]
    .filter(Boolean)
    .join(';');
  return oneLine(sources ? `${text}(${sources})` : text);
};

/** That the system was late with it, where it was; else nothing. */
export const explainLateness = (why: Derivation): string[] =>
  why.filter(({ rule }) => rule?.code === 'fired-late').map(({ text }) => `本通知迟发:${oneLine(text)}。`);

const clauseIn = (language: Language, { cites }: DerivationStep): string => {
  const clause = citeInWords(cites, language);
  return clause && (language === 'zh' ? `(依据:${clause})` : ` (${clause})`);
};

/** A step in English, with its clause; one that was recorded without a rule is named by the clause alone. */
const inEnglish = (step: DerivationStep): string =>
  oneLine(`${step.rule === undefined ? 'As stated' : sentenceOf(step, 'en')}${clauseIn('en', step)}`);

/** 我为什么收到这条: rule, clause and dates, a line for each step of the derivation, in both languages. */
export const explainWhy = (why: Derivation): { chinese: string; english: string }[] =>
  why.length > 0
    ? why.map(step => ({ chinese: explain(step), english: inEnglish(step) }))
    : [{ chinese: '由办理流程产生,无需推算日期。', english: 'It follows from the course of the case.' }];

/** The whole reason in one line: each step with its clause. What no rule led to came about in the course of the case. */
export const reasonInChinese = (why: Derivation): string =>
  why.map(step => `${oneLine(step.text)}${clauseIn('zh', step)}`).join(';') || '由办理流程产生';

/** The same in English. */
export const reasonInEnglish = (why: Derivation): string =>
  why.map(inEnglish).join('; ') || 'It follows from the course of the case';
