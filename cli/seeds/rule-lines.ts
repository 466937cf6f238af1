import { documentOfText } from '../../documents/packs/known-texts';
import { clauseLines } from '../../domain/policy-text/clause-lines';
import { asksOfRule } from '../../domain/rules/asks-of-rule';
import type { Ask, Pack, PolicyDocument } from '../../domain/rules/types';

/** A rule of a pack, and where in the text it stands. */
interface RuleLine {
  /** With its part where it has several: `F01a`. */
  rule: string;
  says: string;
  cite: string;
  /** Null where the text has no such place. */
  line: number | null;
  asks: string[];
}

export interface Typed {
  pack: string;
  document: PolicyDocument;
  rules: RuleLine[];
  asks: Ask[];
}

const typedOf = (source: string, pack: Pack, document: PolicyDocument): Typed => {
  const lineOf = clauseLines(source);
  const rules = pack.rules
    .filter(one => one.document === document.id)
    .map(one => ({
      rule: `${one.id}${one.part ?? ''}`,
      says: one.says.zh,
      cite: one.cite,
      line: lineOf(one.cite),
      asks: asksOfRule(one),
    }));
  const asked = new Set(rules.flatMap(one => one.asks));
  return { pack: pack.id, document, rules, asks: pack.asks.filter(one => asked.has(one.id)) };
};

/** The rules that a pack was given from this text, each with its line; null for a text that no pack was written from. */
export const typedRules = (source: string): Typed | null => {
  const known = documentOfText(source);
  return known && typedOf(source, known.pack, known.document);
};
