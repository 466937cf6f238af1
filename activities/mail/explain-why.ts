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

/** 我为什么收到这条: rule, clause and dates, a line for each step of the derivation. */
export const explainWhy = (why: Derivation): string[] =>
  why.length > 0 ? why.map(explain) : ['由办理流程产生,无需推算日期。'];

/** That the system was late with it, where it was; else nothing. */
export const explainLateness = (why: Derivation): string[] =>
  why.filter(({ rule }) => rule?.code === 'fired-late').map(({ text }) => `本通知迟发:${oneLine(text)}。`);

const clauseIn = (language: Language, { cites }: DerivationStep): string => {
  const clause = citeInWords(cites, language);
  return clause && (language === 'zh' ? `(依据:${clause})` : ` (${clause})`);
};

/** The whole reason in one line: each step with its clause. What no rule led to came about in the course of the case. */
export const reasonInChinese = (why: Derivation): string =>
  why.map(step => `${oneLine(step.text)}${clauseIn('zh', step)}`).join(';') || '由办理流程产生';

/** The same in English; a step that was recorded without a rule is named by its clause alone. */
export const reasonInEnglish = (why: Derivation): string => {
  const said = why.map(step => {
    const sentence = step.rule === undefined ? 'As stated' : sentenceOf(step, 'en');
    return oneLine(`${sentence}${clauseIn('en', step)}`);
  });
  return said.join('; ') || 'It follows from the course of the case';
};

/** For the English line of a mail; nothing where the record has no rule to say it by. */
export const explainInEnglish = (why: Derivation): string =>
  why.some(({ rule }) => rule !== undefined) ? `Why you receive this: ${reasonInEnglish(why)}.` : '';
