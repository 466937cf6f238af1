import { fieldKeyAt } from './field-keys';
import { isAssignmentRole, type FieldRole } from './field-role';
import { labelShapeAt } from './label-words';
import { markerAt } from './markers';

/** A word with a colon, where a label can stand. */
interface Token {
  word: string;
  role: FieldRole | null;
  line: number;
  /** Where the words behind the colon begin. */
  bodyStart: number;
  start: number;
  /** Something stands before it in its line. */
  isInside: boolean;
  /** A number stands before it: 「2.串换诊疗项目:…」 may as well be an entry with its words. */
  isNumbered: boolean;
}

/** Behind these a label may stand inside a line. */
const before = new Set(';。,( \t)】');
/** A field of a word or a name, not a sentence that goes on. */
const longestInside = 40;
const longestLine = 16;

const tokensOf = (norm: string, line: number): Token[] => {
  const tokens: Token[] = [];
  const first = markerAt(norm, 0)?.length ?? 0;
  for (let at = first; at < norm.length; at++) {
    if (at !== first && !before.has(norm[at - 1]!)) continue;
    const shape = labelShapeAt(norm, at);
    if (!shape) continue;
    const role = fieldKeyAt(norm, at)?.role ?? null;
    tokens.push({
      word: shape.word,
      role,
      line,
      start: at,
      bodyStart: at + shape.length,
      isInside: at !== first,
      isNumbered: at === first && first > 0,
    });
    at += shape.length - 1;
  }
  return tokens;
};

/**
 * Beside a label inside a line, or before a word or two, every known one will do; a longer line is a label beside those of units,
 * persons, days.
 */
const isKnown = (token: Token, beside: Token, length: number): boolean =>
  beside.role !== null && (token.isInside || length <= longestLine || isAssignmentRole(beside.role));

/**
 * The words that stand as labels do and say nothing that is known: 「包联干部:…」 on a line next to 「责任单位:…」, or between
 * 「责任单位:…;」 and 「;整改时限:…」. All in normal form, one text per line. Beside them the words of all labels, known or not.
 */
export const unknownLabels = (lines: readonly string[]): { found: Set<string>; words: Set<string> } => {
  const found = new Set<string>();
  const tokens = lines.flatMap((text, line) => tokensOf(text, line));
  const counts = new Map<string, number>();
  for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isBeside = (token: Token, other: Token | undefined): boolean => {
    if (
      !other ||
      !(isKnown(token, other, lines[token.line]!.length - token.bodyStart) || found.has(other.word))
    )
      return false;
    if (token.isInside) return token.line === other.line;
    if (other.isInside) return Math.abs(token.line - other.line) <= 1;
    // A label on a line of its own has its words on the next.
    const isAlone = (one: Token) => one.bodyStart >= lines[one.line]!.length;
    return (
      Math.abs(token.line - other.line) <= (isAlone(token) && isAlone(other) ? 2 : 1) &&
      isAlone(token) === isAlone(other)
    );
  };
  const look = (index: number): void => {
    const token = tokens[index]!;
    if (token.role !== null || found.has(token.word)) return;
    // A label comes again in the next entry, an entry's own words do not.
    if (token.isNumbered && counts.get(token.word) === 1) return;
    const next = tokens[index + 1];
    if (token.isInside) {
      const text = lines[token.line]!;
      const end = next?.line === token.line ? next.start : text.length;
      const value = text.slice(token.bodyStart, end).replace(/[。;)】\s]+$/, '');
      if (value.length === 0 || value.length > longestInside || value.includes('。')) return;
    }
    if (isBeside(token, tokens[index - 1]) || isBeside(token, next)) found.add(token.word);
  };
  for (let index = 0; index < tokens.length; index++) look(index);
  // A label beside one that was found later.
  if (found.size > 0) for (let index = tokens.length - 1; index >= 0; index--) look(index);
  return { found, words: new Set(tokens.map(one => one.word)) };
};
