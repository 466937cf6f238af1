import { bareHead, plainText } from '../../domain/figures/read/sheet/plain-text';
import { officeFact } from '../../domain/figures/read/sheet/office-text';
import type { PlainFacts } from '../../domain/figures/plain';

const asCell = (fact: string | boolean): string => (typeof fact === 'string' ? fact : fact ? '是' : '否');

/** Whether a fact stands in a cell of its own and is read from there as it was. */
const isPlain = (name: string, fact: string | boolean): boolean =>
  plainText(name) === name &&
  !/[()*:\s]/.test(name) &&
  bareHead(name) !== '' &&
  officeFact({ text: asCell(fact), date: null, flaw: null }) === fact;

/** Facts of rows as columns: one for each name, and one of JSON for what no cell would say as it is. */
export const factColumns = (rows: readonly PlainFacts[]) => {
  const names = [
    ...new Set(
      rows.flatMap(one => Object.entries(one).flatMap(([name, fact]) => (isPlain(name, fact) ? [name] : []))),
    ),
  ].sort();
  const restOf = (facts: PlainFacts): [string, string | boolean][] =>
    Object.entries(facts).filter(([name, fact]) => !isPlain(name, fact));
  const hasRest = rows.some(one => restOf(one).length > 0);
  return {
    heads: [...names.map(name => `facts.${name}`), ...(hasRest ? ['facts'] : [])],
    cellsOf: (facts: PlainFacts = {}): string[] => [
      ...names.map(name => {
        const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
        return fact === undefined || !isPlain(name, fact) ? '' : asCell(fact);
      }),
      ...(hasRest ? [restOf(facts).length > 0 ? JSON.stringify(Object.fromEntries(restOf(facts))) : ''] : []),
    ],
  };
};
