import { sayNumber, sayFraction } from '../../exact/fraction';
import type { RuleQuestionCode } from '../../codes/policy-text';
import type { RuleKind } from '../../codes/rules';
import type { ListedSet } from '../sets';
import { setAt } from '../sets';
import { ownerOf, stageOf } from '../owner-of';
import type { Figure, OtherNumber, RuleProposal, RuleQuestion, UnreadNumber } from '../types';
import type { NumberToken } from '../tokens/types';
import { clauseAt, numberContext, numbersOf, timesOf, type SentenceContext } from './context';
import { saidOf } from './comparator-of';
import { modalityBefore } from './modality-of';
import { periodOf } from './period-of';
import { readFact, readGrade, readSetSize, readThreshold, readWhole } from './read-aside';
import { countReaders } from './read-count';
import { moneyReaders } from './read-money';
import { ratioReaders } from './read-ratio';
import { wordedRules } from './read-worded';
import type { NumberReader, NumberReading } from './verdict';

export interface SentenceReading {
  proposals: RuleProposal[];
  unread: UnreadNumber[];
  others: OtherNumber[];
}

const readers: readonly NumberReader[] = [
  readSetSize,
  readGrade,
  readWhole,
  readThreshold,
  ...ratioReaders,
  ...moneyReaders,
  ...countReaders,
  readFact,
];

const readingOf = (context: SentenceContext, token: NumberToken): NumberReading | null => {
  const number = numberContext(context, token);
  const said = saidOf(number);
  if (said.isFact) return { as: 'other', kind: 'fact' };
  for (const reader of readers) {
    const reading = reader(number, said);
    if (reading) return reading;
  }
  return null;
};

/** 名 and 人 count the same; a number as rules write it. */
const sayValue = ({ value, form }: NumberToken): string =>
  form === 'quantity' ? sayNumber(value) : sayFraction(value);

const figureOf = (
  context: SentenceContext,
  token: NumberToken,
  role: Figure['role'],
  comparator: Figure['comparator'],
): Figure => ({
  role,
  comparator,
  number: sayValue(token),
  unit: token.unit,
  per: token.per,
  statedAs: context.text.slice(token.start, token.end),
  place: context.sentence.placeOf(token.start, token.end),
});

interface Built {
  kind: RuleKind;
  start: number;
  end: number;
  scope?: RuleProposal['scope'];
  questions: RuleQuestionCode[];
}

type Core = Pick<RuleProposal, 'comparator' | 'number' | 'unit' | 'per' | 'statedAs'>;

/** Everything about a rule that its sentence says besides its number. */
const build = (
  context: SentenceContext,
  at: Built,
  core: Core,
  clause: string,
  sets: readonly ListedSet[],
): RuleProposal => {
  const { text, sentence } = context;
  const own = clauseAt(context, at.start);
  const place = sentence.placeOf(at.start, at.end);
  const { period, token, questions: aboutPeriod } = periodOf(context, at.start, at.kind);
  const words = text.slice(own.start, own.end);
  const modality = modalityBefore(text.slice(0, at.end), own.start);
  const set = setAt(text, at.start, sets);
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
  if (owner === null) asked.push({ code: 'no-owner', place });
  const listed = set && sets.find(one => one.name === set.name);
  if (set && set.size !== null && set.members.length > 0 && set.size !== set.members.length)
    asked.push({ code: 'set-size', place: listed?.place ?? place });
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

/** What a sentence proposes; each of its numbers is part of a proposal, or asked about, or said to be something else. */
export const proposeSentence = (
  context: SentenceContext,
  clause: string,
  sets: readonly ListedSet[],
): SentenceReading => {
  const { sentence, text } = context;
  const proposals: RuleProposal[] = [];
  const others: OtherNumber[] = [];
  const lost: NumberToken[] = [];
  let pending: { figure: Figure; token: NumberToken }[] = [];
  const ruled: { start: number; end: number; kind: RuleKind }[] = [];
  for (const token of numbersOf(context)) {
    const reading = readingOf(context, token);
    if (reading === null) lost.push(token);
    else if (reading.as === 'other')
      others.push({
        kind: reading.kind,
        text: text.slice(token.start, token.end),
        place: sentence.placeOf(token.start, token.end),
      });
    else if (reading.as === 'beside') {
      const figure = figureOf(context, token, reading.role, reading.comparator);
      const before = proposals.at(-1);
      if (reading.of === 'before' && before) before.beside.push(figure);
      else pending.push({ figure, token });
    } else {
      const { kind, comparator, scope, per, questions } = reading;
      const core = {
        comparator,
        number: sayValue(token),
        unit: token.unit,
        per: per ?? token.per,
        statedAs: text.slice(token.start, token.end),
      };
      const proposal = build(
        context,
        { kind, start: token.start, end: token.end, questions, ...(scope ? { scope } : {}) },
        core,
        clause,
        sets,
      );
      proposal.beside.push(...pending.map(one => one.figure));
      pending = [];
      proposals.push(proposal);
      ruled.push({ start: token.start, end: token.end, kind });
    }
  }
  for (const worded of wordedRules(context, ruled)) {
    const core = {
      comparator: worded.comparator,
      number: worded.number,
      unit: null,
      per: null,
      statedAs: worded.number === null ? null : text.slice(worded.start, worded.end),
    };
    const proposal = build(context, worded, core, clause, sets);
    if (worded.isTilt) proposal.modality = 'tilt';
    // Words whose clause holds numbers that nobody else took: the numbers are their conditions.
    proposal.beside.push(...pending.map(one => one.figure));
    pending = [];
    proposals.push(proposal);
  }
  lost.push(...pending.map(one => one.token));
  return {
    proposals: proposals.sort((a, b) => a.place.start - b.place.start),
    unread: [...lost, ...unusedTimes(context, proposals)].map(token => {
      const place = sentence.placeOf(token.start, token.end);
      return {
        text: text.slice(token.start, token.end),
        place,
        clause,
        question: { code: 'what-is-it' as const, place },
      };
    }),
    others: [...others, ...toldTimes(context)],
  };
};

/** Times that no proposal of the sentence took, though they are written in figures. */
const unusedTimes = (context: SentenceContext, proposals: readonly RuleProposal[]) => {
  const used = new Set(proposals.map(one => one.periodPlace?.start));
  return timesOf(context).filter(one => {
    const words = context.text.slice(one.start, one.end);
    return (
      !one.isPast &&
      one.weight !== 'each' &&
      one.period.kind !== 'once' &&
      /[\d一二三四五六七八九十〇两]/.test(words) &&
      !used.has(context.sentence.placeOf(one.start, one.end).start)
    );
  });
};

const toldTimes = (context: SentenceContext): OtherNumber[] =>
  timesOf(context)
    .filter(one => one.isPast)
    .map(one => ({
      kind: 'fact' as const,
      text: context.text.slice(one.start, one.end),
      place: context.sentence.placeOf(one.start, one.end),
    }));
