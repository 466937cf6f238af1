import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Text } from '../i18n/zh';

/** What a question is about, by the plan's own name for it; empty where it is about the plan as a whole. */
export const whereOf = ({ about }: MissingView, { plan }: DraftView, t: Text): string => {
  if (about.assignment !== undefined)
    return t.questions.measure(plan.assignments[about.assignment]?.label ?? String(about.assignment + 1));
  return about.ref === undefined ? '' : t.questions.problem(about.ref);
};

/** The texts of a code: `leadMissing`. Some codes are refusals as well, whose rows stand with their sentences only. */
const wordsKeyOf = (code: MissingView['code']): string =>
  code.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Of these the reading knows more than the sentence says: which units, which day, which words. */
const withDetail: readonly MissingView['code'][] = ['UNIT_AMBIGUOUS', 'UNIT_CLOSED', 'DEADLINE_UNRESOLVED'];

/** How often a label stands in the text, before its colon; at least once, since it is asked about. */
const labelCount = (source: string, label: string): number => {
  let count = 0;
  for (let at = source.indexOf(label); at !== -1; at = source.indexOf(label, at + label.length))
    if (/^[\s】\]]{0,3}[:：】]/.test(source.slice(at + label.length, at + label.length + 4))) count += 1;
  return Math.max(1, count);
};

/** A question as a sentence, and why it is asked; `detail` is what the reading says, where the sentence does not. */
export const questionWords = (missing: MissingView, draft: DraftView, t: Text) => {
  const { ask, why } = t.questions;
  const asks: Partial<Record<string, (what: string) => string>> = ask;
  const reasons: Partial<Record<string, string>> = why;
  const key = wordsKeyOf(missing.code);
  const { label } = missing.about;
  const what = label ?? missing.about.name ?? whereOf(missing, draft, t);
  const isMilestone = missing.about.milestone !== undefined;
  const sentence = isMilestone || what === '' ? undefined : asks[key]?.(what);
  if (label !== undefined) {
    const count = labelCount(draft.sourceText, label);
    return { title: t.questions.labelAsk(label, count), detail: null, why: t.questions.labelWhy(count) };
  }
  const isWhole = missing.code === 'ISSUE_DATE_MISSING';
  return {
    title: isWhole ? ask.issueDateMissing() : (sentence ?? missing.message),
    detail: sentence !== undefined && withDetail.includes(missing.code) ? missing.message : null,
    why: reasons[key] ?? null,
  };
};
