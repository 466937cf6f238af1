import type { LeftOutCode, RuleQuestionCode } from '../../codes/policy-text';
import { comparatorNames, ruleKindNames, ruleScopeNames } from '../../codes/rules';
import type { Name } from '../../codes/names';
import type { Rule, Subject } from '../../rules/types';
import type { RuleProposal } from '../types';
import { corrected, openQuestions } from './corrected';
import { kernelPeriod } from './kernel-period';
import { isStandard, paramsOf } from './params-of';
import type { Confirmation } from './types';
import type { Vocabulary } from './vocabulary';

export type MadeRule =
  { is: 'rule'; rule: Rule } | { is: 'left'; code: LeftOutCode; question: RuleQuestionCode | null };

interface Surroundings {
  /** `R1`. */
  id: string;
  document: string;
  /** Of the document. */
  firstYear: string | null;
  source: string;
  vocabulary: Vocabulary;
}

const left = (code: LeftOutCode, question: RuleQuestionCode | null = null): MadeRule => ({
  is: 'left',
  code,
  question,
});

const nameOf = (one: RuleProposal, { measure }: Confirmation): Name => {
  const kind = ruleKindNames[one.kind];
  const zh = measure?.name ?? `${one.clause || '全文'} ${kind.zh}`;
  return { zh, en: measure?.name ?? `${kind.en}, ${one.clause || 'the text'}` };
};

const saysOf = (one: RuleProposal, name: Name): Name => {
  const compared = one.comparator === null ? { zh: '', en: '' } : comparatorNames[one.comparator];
  const number = one.number === null ? '' : (one.statedAs ?? `${one.number}${one.unit ?? ''}`);
  const who = one.set === null ? '' : `${one.set.name}${ruleScopeNames[one.scope].zh}:`;
  return {
    zh: `${who}${name.zh}${compared.zh}${number}`,
    en: [name.en, compared.en, one.number ?? ''].filter(Boolean).join(' '),
  };
};

/**
 * A total is one row whoever gets it, and statements are one for all. What money is for, and how much there is for each mu, holds
 * for a whole area as well, where no set is named.
 */
const isOfAll = (one: RuleProposal, set: string | null): boolean =>
  one.kind === 'total-of-parts' ||
  one.kind === 'statement' ||
  (set === null && (one.kind === 'purpose' || (one.kind === 'per-unit' && isStandard(one))));

/** 「比2015年翻一番」: growth in the pack is against the year before. */
const isAgainstBase = ({ sentence }: RuleProposal, source: string): boolean =>
  /[比较][^,，;；。]{0,6}\d{4}年/.test(source.slice(sentence.start, sentence.end));

/** Figures that no rule asked for before are counted in by nobody: a condition that is not judged makes the rule another one. */
const isTold = (role: RuleProposal['beside'][number]['role']): boolean => role === 'from';

/**
 * A confirmed proposal as a rule of a pack: or why it is none. Nothing is put in with a question open, nor with a condition or a
 * cap that no param would hold. Whoever answers for it, and whose number it is, may be asked by the pack.
 */
export const toRule = (read: RuleProposal, given: Confirmation, around: Surroundings): MadeRule => {
  const { id, document, firstYear, source, vocabulary } = around;
  const [open] = openQuestions(read, given);
  if (open) return left('question', open.code);
  const one = corrected(read, given);
  if (one.beside.some(({ role }) => !isTold(role))) return left('conditions');
  const members = one.set?.members ?? [];
  const period = kernelPeriod(one.period, one.kind, {
    firstYear,
    askYear: () =>
      vocabulary.ask(
        `${id}.year`,
        {
          zh: `${one.clause}只做一次,按哪一年的决算核定?`,
          en: `${one.clause} is done once: by which year’s final accounts is it checked?`,
        },
        'year',
      ),
  });
  if (period === null) return left('period');
  if (one.kind === 'growth' && (period.kind !== 'years' || isAgainstBase(one, source)))
    return left('base-year');
  const set = one.set && members.length > 0 ? vocabulary.set(one.set.name, members, one.clause) : null;
  const isEach = one.scope === 'each' && !isOfAll(one, set);
  if (isEach && set === null) return left('set');
  const measure = { id: given.measure?.id ?? id.toLowerCase(), name: nameOf(one, given) };
  const words = source.slice(one.place.start, one.place.end);
  const made = paramsOf({ one, period, measure, set, words, vocabulary });
  if (made.is === 'left') return left(made.code);
  const subject = ((): Subject => {
    if (one.kind === 'equal-split') return { kind: 'entities' };
    if (set !== null) return { kind: 'set', set };
    const unit =
      given.unit ??
      vocabulary.ask(
        `${id}.unit`,
        {
          zh: `${one.clause}看哪个单位(地区)的数?`,
          en: `of which unit or area is the number of ${one.clause}?`,
        },
        'text',
      );
    return { kind: 'unit', unit };
  })();
  const owner =
    one.owner === null
      ? vocabulary.ask(
          `${id}.owner`,
          { zh: `${one.clause}由谁负责?`, en: `who answers for ${one.clause}?` },
          'text',
        )
      : {};
  return {
    is: 'rule',
    rule: {
      id,
      version: 1,
      part: null,
      document,
      cite: one.clause || '全文',
      says: saysOf(one, measure.name),
      ...made.judged,
      modality: one.modality,
      scope: isEach ? 'each' : 'together',
      stage: one.stage,
      subject,
      period,
      owner: { unit: one.owner, isProposed: false, ...owner },
      evidence: [],
      // Kind and params belong together as `paramsOf` made them; a spread forgets it.
    } as Rule,
  };
};
