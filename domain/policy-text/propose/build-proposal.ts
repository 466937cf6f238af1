import type { RuleQuestionCode } from '../../codes/policy-text';
import type { RuleKind } from '../../codes/rules';
import { ownerOf, stageOf } from '../owner-of';
import { setAt, type ListedSet } from '../sets';
import type { RuleProposal, RuleQuestion } from '../types';
import { clauseAt, type SentenceContext } from './context';
import { modalityBefore } from './modality-of';
import { periodOf } from './period-of';

/** What a sentence stands in. */
export interface Surroundings {
  clause: string;
  /** Sets that the text lists. */
  sets: readonly ListedSet[];
  /** The document's day was not read, and no year of it. */
  isUndated: boolean;
}

/** A rule at its place. */
interface Built {
  kind: RuleKind;
  start: number;
  end: number;
  scope?: RuleProposal['scope'];
  questions: RuleQuestionCode[];
}

type Core = Pick<RuleProposal, 'comparator' | 'number' | 'unit' | 'per' | 'statedAs'>;

/** Everything about a rule that its sentence says besides its number. */
export const buildProposal = (
  context: SentenceContext,
  at: Built,
  core: Core,
  { clause, sets, isUndated }: Surroundings,
): RuleProposal => {
  const { text, sentence } = context;
  const own = clauseAt(context, at.start);
  const place = sentence.placeOf(at.start, at.end);
  const { period, token, questions: aboutPeriod } = periodOf(context, at.start, at.kind);
  const words = text.slice(own.start, own.end);
  const modality = modalityBefore(text.slice(0, at.end), own.start);
  const named = setAt(text, at.start, sets);
  const set = named?.set ?? null;
  const owner = ownerOf(text, own.start, at.start);
  const isEach = /每(?!年|两年)|均(?!增)|分别|各(?!类|项|种|级|界)|都要|逐/.test(words);
  const asked: RuleQuestion[] = [
    ...at.questions.map(code => ({ code, place })),
    ...aboutPeriod.map(one => ({ ...one, place: token ? sentence.placeOf(token.start, token.end) : place })),
  ];
  const exception = /除[^,;。]{1,30}(?:外|以外|之外)/.exec(text);
  if (exception)
    asked.push({
      code: 'has-exception',
      place: sentence.placeOf(exception.index, exception.index + exception[0].length),
    });
  // What lies before the document cannot be told from what is to come.
  if (isUndated && token && /[\d〇一二三四五六七八九]{4}/.test(text.slice(token.start, token.end)))
    asked.push({ code: 'no-day', place: sentence.placeOf(token.start, token.end) });
  if (owner === null) asked.push({ code: 'no-owner', place });
  const listed = sets.find(one => one.name === set?.name);
  if (set && set.size !== null && set.members.length > 0 && set.size !== set.members.length)
    asked.push({ code: 'set-size', place: listed?.place ?? place });
  if (named?.isDoubtful === true && listed === undefined) asked.push({ code: 'set-names', place });
  if (named?.isPart === true) asked.push({ code: 'set-part', place });
  return {
    id: '',
    kind: at.kind,
    ...core,
    beside: [],
    period,
    modality: core.comparator === 'approx' && modality === 'must' ? 'about' : modality,
    scope: at.scope ?? (isEach ? 'each' : 'together'),
    set,
    owner,
    stage: stageOf(words),
    clause,
    place,
    sentence: sentence.placeOf(0, text.length),
    periodPlace: token ? sentence.placeOf(token.start, token.end) : null,
    questions: asked,
  };
};
