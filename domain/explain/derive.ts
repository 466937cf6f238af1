import { adoptionSentences } from './adoption';
import { assessmentSentences } from './assessment';
import { courseSentences } from './course';
import { cycleSentences } from './cycle';
import { findingSentences } from './findings';
import { ladderSentences } from './ladder';
import { lateSentences } from './late';
import { legalPeriodSentences } from './legal-period';
import { lightSentences } from './light';
import { provisionalYearsOf } from './looked-at';
import { movedDateSentences } from './moved-date';
import { passedOnSentences } from './passed-on';
import { planWordingSentences } from './plan-wording';
import { policyPeriodSentences } from './policy-period';
import type { DerivationRule } from './rule';
import { sayProvisional } from './say-provisional';
import type { Sentences } from './sentences';
import { standingSentences } from './standing';
import { targetSentences } from './targets';
import { timetableSentences } from './timetable';
import { waitSentences } from './wait';
import { yearNeededSentences } from './year-needed';
import { eachYearOnce, isAnnounced } from '../calendar/provisional';
import type { Derivation, DerivationStep } from './derivation';
import type { Calendar } from '../calendar/types';
import type { Language } from '../codes/names';

const sentences: Sentences<DerivationRule> = {
  ...planWordingSentences,
  ...courseSentences,
  ...cycleSentences,
  ...assessmentSentences,
  ...findingSentences,
  ...policyPeriodSentences,
  ...legalPeriodSentences,
  ...ladderSentences,
  ...lateSentences,
  ...lightSentences,
  ...movedDateSentences,
  ...passedOnSentences,
  ...targetSentences,
  ...timetableSentences,
  ...waitSentences,
  ...yearNeededSentences,
  ...standingSentences,
  ...adoptionSentences,
};

type Say = (rule: DerivationRule) => string;

/** A rule as one sentence. */
export const inWords = (rule: DerivationRule, language: Language): string =>
  (sentences[rule.code][language] as Say)(rule);

/** Which policy, in which version. */
interface PolicyVersion {
  id: string;
  version: number;
}

/** A policy's version as derivations name it: `default@1`. */
export const policyVersion = ({ id, version }: PolicyVersion): string => `${id}@${version}`;

/** What a rule was read from or looked up in, of which there are versions. */
export interface Versions {
  /** Where working days or holidays were looked up. */
  calendar?: Pick<Calendar, 'version' | 'years'>;
  /** Where the rule, or the length of its period, comes from the policy. */
  policy?: PolicyVersion;
}

/** One line of an explanation, from its rule: the sentence, the clause, the versions that count, what of it is provisional. */
export const derive = (
  rule: DerivationRule,
  cites: string,
  { calendar, policy }: Versions = {},
): DerivationStep => {
  const provisional = calendar ? provisionalYearsOf(rule, calendar) : [];
  const isProvisional = provisional.length > 0;
  return {
    text: `${inWords(rule, 'zh')}${isProvisional ? sayProvisional.zh(provisional) : ''}`,
    cites,
    ...(calendar && { calendar: calendar.version }),
    ...(isProvisional && { provisional }),
    ...(policy && { policy: policyVersion(policy) }),
    rule,
  };
};

const isMarkedBefore = ({ provisional }: DerivationStep, calendar: Pick<Calendar, 'years'>): boolean =>
  provisional?.some(year => isAnnounced(calendar, year)) ?? false;

/** Whether a line is marked (暂定) for a year that a calendar has as announced. */
export const hasAnnounced = (derivation: Derivation, calendar: Pick<Calendar, 'years'>): boolean =>
  derivation.some(step => isMarkedBefore(step, calendar));

/** The same lines without their marks (暂定) for years that a calendar has as announced; what they say stays as it was told. */
export const withoutAnnounced = (derivation: Derivation, calendar: Pick<Calendar, 'years'>): Derivation =>
  derivation.map(step => {
    const { rule, provisional = [], ...rest } = step;
    if (rule === undefined || !isMarkedBefore(step, calendar)) return step;
    const left = provisional.filter(year => !isAnnounced(calendar, year));
    const text = `${inWords(rule, 'zh')}${left.length > 0 ? sayProvisional.zh(left) : ''}`;
    return { ...rest, text, ...(left.length > 0 && { provisional: left }), rule };
  });

/** The same line where its day hangs on another that is provisional: a rung on its deadline, a sentence on the day it names. */
export const hangingOn = (step: DerivationStep, years: readonly number[]): DerivationStep => {
  const earlier = step.provisional ?? [];
  if (years.every(year => earlier.includes(year))) return step;
  const provisional = eachYearOnce([...earlier, ...years]);
  const plain = step.rule ? inWords(step.rule, 'zh') : step.text;
  return { ...step, text: `${plain}${sayProvisional.zh(provisional)}`, provisional };
};

/**
 * A line of an explanation in a language. What was recorded before there were rules, or by a newer version with others,
 * keeps its Chinese text.
 */
export const sentenceOf = ({ text, rule, provisional }: DerivationStep, language: Language): string =>
  rule === undefined || language === 'zh' || !Object.hasOwn(sentences, rule.code)
    ? text
    : `${inWords(rule, language)}${provisional ? sayProvisional[language](provisional) : ''}`;
