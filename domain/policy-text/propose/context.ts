import type { PolicySentence } from '../sentences';
import type { NumberToken, TimeToken, Token } from '../tokens/types';

/** A sentence with what was found in it, cut at its commas. */
export interface SentenceContext {
  sentence: PolicySentence;
  text: string;
  tokens: Token[];
  /** Where its clauses begin and end; commas inside numbers cut nothing. */
  clauses: { start: number; end: number }[];
}

export const contextOf = (sentence: PolicySentence, tokens: Token[]): SentenceContext => {
  const { text } = sentence;
  const clauses: { start: number; end: number }[] = [];
  // The number of a list stands before the sentence.
  const [first] = tokens;
  const head = first?.type === 'masked' && first.kind === 'list-number' && first.start === 0 ? first.end : 0;
  let [start, next] = [head, 0];
  for (let at = head; at <= text.length; at++) {
    while (next < tokens.length && tokens[next]!.end <= at) next++;
    const token = tokens[next];
    if (token && at > token.start && at < token.end) continue;
    if (at < text.length && !/[,:|;。!?]/.test(text[at]!)) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return { sentence, text, tokens, clauses };
};

/** The clause that holds `at`. */
export const clauseAt = ({ clauses, text }: SentenceContext, at: number): { start: number; end: number } =>
  clauses.find(one => at >= one.start && at < one.end) ?? { start: 0, end: text.length };

/** A number with the words around it. */
export interface NumberContext {
  token: NumberToken;
  sentence: SentenceContext;
  /** Its clause before it and behind it. */
  pre: string;
  post: string;
  /** The clause before it from the last number on: what belongs to it alone. */
  near: string;
  /** The whole sentence before it and behind it. */
  before: string;
  after: string;
}

export const numberContext = (sentence: SentenceContext, token: NumberToken): NumberContext => {
  const { text, tokens } = sentence;
  const clause = clauseAt(sentence, token.start);
  const last = tokens.findLast(one => one.end <= token.start && one.type === 'number');
  const from = Math.max(clause.start, last?.end ?? 0);
  return {
    token,
    sentence,
    pre: text.slice(clause.start, token.start),
    post: text.slice(token.end, Math.max(token.end, clause.end)),
    near: text.slice(from, token.start),
    before: text.slice(0, token.start),
    after: text.slice(token.end),
  };
};

export const timesOf = ({ tokens }: SentenceContext): TimeToken[] =>
  tokens.filter((one): one is TimeToken => one.type === 'time');
export const numbersOf = ({ tokens }: SentenceContext): NumberToken[] =>
  tokens.filter((one): one is NumberToken => one.type === 'number');
