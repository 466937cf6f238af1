import { normalForm } from './normal-form';
import { levelOf } from './unit-words';

export interface KnownUnit {
  id: string;
  name: string;
  aliases: string[];
}

export type UnitMatch =
  | { kind: 'known'; id: string }
  | { kind: 'unknown'; proposals: { id: string; name: string; score: number }[] };

const shortForms: [RegExp, string][] = [
  [/发展和改革|发展改革/g, '发改'],
  [/工业和信息化/g, '工信'],
  [/工业和商务|工业商务/g, '工商务'],
  [/人力资源和社会保障|人力资源社会保障/g, '人社'],
  [/卫生和计划生育|卫生计生/g, '卫计'],
  [/卫生健康/g, '卫健'],
  [/住房和城乡建设|住房城乡建设/g, '住建'],
  [/国土资源/g, '国土'],
  [/交通运输/g, '交通'],
  [/农业农村/g, '农业'],
  [/文化和旅游|文化旅游/g, '文旅'],
  [/环境保护/g, '环保'],
  [/市场监督管理/g, '市场监管'],
  [/民族宗教事务/g, '民宗'],
  [/扶贫开发办公室/g, '扶贫办'],
  [/人民政府/g, '政府'],
  [/办公室$/g, '办'],
  [/委员会$/g, '委'],
  [/残疾人联合会/g, '残联'],
  [/妇女联合会/g, '妇联'],
  [/工商业联合会/g, '工商联'],
  [/供销合作社联合社|供销合作社/g, '供销社'],
];

/** The name in its usual short form, without blanks and brackets. */
const shortForm = (name: string): string =>
  shortForms.reduce(
    (text, [pattern, short]) => text.replace(pattern, short),
    normalForm(name).replace(/[\s()·]/g, ''),
  );

const withoutLevel = (name: string): string => {
  const level = levelOf(name);
  return level ? name.slice(level.level.length) : name;
};

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Dice coefficient over pairs of neighbouring characters, 0 to 1. */
const likeness = (one: string, other: string): number => {
  const left = pairsOf(one);
  const right = new Map<string, number>();
  for (const pair of pairsOf(other)) right.set(pair, (right.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = right.get(pair) ?? 0;
    if (count > 0) {
      shared++;
      right.set(pair, count - 1);
    }
  }
  return left.length + other.length < 2 ? 0 : (2 * shared) / Math.max(1, left.length + other.length - 1);
};

/** How alike two names are, 0 to 1: their short forms, with and without the level before them. */
const score = (one: string, other: string): number => {
  if (one === other) return 1;
  const whole = likeness(one, other);
  const stem =
    withoutLevel(one) === withoutLevel(other) ? 0.95 : 0.9 * likeness(withoutLevel(one), withoutLevel(other));
  return Math.max(whole, stem);
};

/**
 * Finds a unit by name or alias. A name that is written in another usual form (县发展和改革局, 县发改局) is known when only
 * one unit answers to it; else up to five nearest units are proposed, best first.
 */
export const matchUnit = (name: string, units: readonly KnownUnit[]): UnitMatch => {
  const wanted = normalForm(name).trim();
  const exact = units.find(unit =>
    [unit.name, ...unit.aliases].some(one => normalForm(one).trim() === wanted),
  );
  if (exact) return { kind: 'known', id: exact.id };
  const short = shortForm(name);
  const same = units.filter(unit => [unit.name, ...unit.aliases].some(one => shortForm(one) === short));
  if (same.length === 1) return { kind: 'known', id: same[0]!.id };
  const proposals = units
    .map(unit => ({
      id: unit.id,
      name: unit.name,
      score: Math.max(...[unit.name, ...unit.aliases].map(one => score(short, shortForm(one)))),
    }))
    .filter(one => one.score >= 0.3)
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    .slice(0, 5)
    .map(one => ({ ...one, score: Math.round(one.score * 1000) / 1000 }));
  return { kind: 'unknown', proposals };
};

/** The names of the nearest known units for one that the registry does not have, best first. */
export const proposeUnits = (name: string, units: readonly KnownUnit[]): string[] => {
  const match = matchUnit(name, units);
  return match.kind === 'known'
    ? units.filter(unit => unit.id === match.id).map(unit => unit.name)
    : match.proposals.map(one => one.name);
};
