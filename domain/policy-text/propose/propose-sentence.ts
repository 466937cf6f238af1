import { sayFraction, sayNumber } from '../../exact/fraction';
import type { RuleKind } from '../../codes/rules';
import type { Figure, OtherNumber, RuleProposal, UnreadNumber } from '../types';
import type { NumberToken } from '../tokens/types';
import { buildProposal, type Surroundings } from './build-proposal';
import { numbersOf, type SentenceContext } from './context';
import { toldTimes, unusedTimes } from './leftover-times';
import { readNumber } from './read-number';
import { wordedRules } from './read-worded';

interface SentenceReading {
  proposals: RuleProposal[];
  unread: UnreadNumber[];
  others: OtherNumber[];
}

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

/** 「每个县2000万元,其中75%以上…」: of each one's, or of all of it together. */
const askWhole = (
  before: RuleProposal | undefined,
  proposal: RuleProposal,
  { text }: SentenceContext,
  token: NumberToken,
): void => {
  if (before?.scope !== 'each' || !/其中[^,;。]{0,12}$/.test(text.slice(0, token.start))) return;
  proposal.scope = 'each';
  proposal.questions.push({ code: 'total', place: proposal.place });
};

/** What a sentence proposes; each of its numbers is part of a proposal, or asked about, or said to be something else. */
export const proposeSentence = (context: SentenceContext, surroundings: Surroundings): SentenceReading => {
  const { sentence, text } = context;
  const { clause } = surroundings;
  const proposals: RuleProposal[] = [];
  const others: OtherNumber[] = [];
  const lost: NumberToken[] = [];
  let pending: { figure: Figure; token: NumberToken }[] = [];
  const ruled: { start: number; end: number; kind: RuleKind }[] = [];
  for (const token of numbersOf(context)) {
    const reading = readNumber(context, token);
    if (reading === null || reading.as === 'ask') lost.push(token);
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
      const proposal = buildProposal(
        context,
        { kind, start: token.start, end: token.end, questions, ...(scope ? { scope } : {}) },
        core,
        surroundings,
      );
      proposal.beside.push(...pending.map(one => one.figure));
      pending = [];
      askWhole(proposals.at(-1), proposal, context, token);
      proposals.push(proposal);
      ruled.push({ start: token.start, end: token.end, kind });
    }
  }
  for (const worded of wordedRules(context, ruled, lost)) {
    const core = {
      comparator: worded.comparator,
      number: worded.number,
      unit: null,
      per: null,
      statedAs: worded.number === null ? null : text.slice(worded.start, worded.end),
    };
    const proposal = buildProposal(context, worded, core, surroundings);
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
