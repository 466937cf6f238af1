import type { Name } from '../../codes/names';
import { fraction } from '../../exact/fraction';
import type { Line } from '../../figures/listed';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { tellOf } from './fact-test';
import { linesOf, sayNames, type Lines } from './lines-of';
import { lacking } from './not-judged';
import { nameOfRegister } from './say-value';
import type { CoverageOfLines } from './series-params';

interface Item {
  name: string;
  isCovered: boolean;
  /** As of when that is known. */
  asOf: string;
}

/** Each line, or each unit of the row: one that the register does not list, though it lists others, is not covered. */
const itemsOf = ({ each, has }: CoverageOfLines, { listed, lines }: Lines, place: Place): Item[] => {
  const isCovered = (line: Line): boolean => has === undefined || tellOf(line, has, place.on) === 'yes';
  if (each === 'line')
    return lines.map(one => ({ name: one.name, isCovered: isCovered(one), asOf: one.asOf }));
  return place.units.map(unit => {
    const own = lines.filter(one => one.unit === unit);
    return { name: unit, isCovered: own.some(isCovered), asOf: own[0]?.asOf ?? listed.asOf };
  });
};

/** 镇 alone by the letter; with the others told beside. */
const beside = (params: CoverageOfLines, found: Lines, place: Place): Name => {
  if (params.wider === undefined || found.all.length === found.lines.length) return { zh: '', en: '' };
  const items = itemsOf(params, { ...found, lines: found.all }, place);
  const said = `${items.filter(one => one.isCovered).length}/${items.length}`;
  return { zh: `;连同其他的为${said}`, en: `; with the others ${said}` };
};

/** 全覆盖 by a register of all: how many of how many. A register that does not speak of it says nothing. */
export const judgeCoverageOfLines = (
  params: CoverageOfLines,
  rule: RuleOf<'coverage'>,
  place: Place,
  world: World,
): Judgement => {
  const isWider = params.wider !== undefined && world.asking.of(params.wider) === 'yes';
  const { where, ...all } = params;
  const asked: CoverageOfLines = isWider || where === undefined ? all : { ...all, where };
  const known = linesOf(asked, rule, place, world, null);
  if (known.is === 'not') return known.said;
  const { listed, figures } = known.found;
  const name = nameOfRegister(world, params.register);
  const { has } = params;
  const speaks = has === undefined || listed.lines.some(one => tellOf(one, has, place.on) !== 'silent');
  const items = speaks ? itemsOf(asked, known.found, place) : [];
  if (items.length === 0)
    return lacking(null, figures, {
      zh: `“${name.zh}”名录(${listed.asOf})没有反映这一项`,
      en: `the register “${name.en}” of ${listed.asOf} does not speak of it`,
    });
  const uncovered = items.filter(one => !one.isCovered);
  const [count, required] = [items.length - uncovered.length, String(items.length)];
  const unlisted = params.each === 'line' ? notListedUnits(rule, place, known.found) : [];
  const more = beside(asked, known.found, place);
  const said = { required, found: String(count), figures };
  const sums: Name = {
    zh: `“${name.zh}”(${listed.asOf}):${required}个中${count}个达到`,
    en: `register “${name.en}” of ${listed.asOf}: ${count} of ${required}`,
  };
  if (uncovered.length === 0 && unlisted.length > 0)
    return lacking(required, figures, {
      zh: `“${name.zh}”名录没有列出${sayNames(unlisted).zh},不是全部`,
      en: `the register “${name.en}” lists nothing of ${sayNames(unlisted).en}: it is not one of all`,
    });
  if (uncovered.length === 0)
    return {
      ...said,
      outcome: { is: 'kept', isSettled: false },
      formula: `${count} = ${required}`,
      reason: { zh: `${sums.zh}${more.zh}`, en: `${sums.en}${more.en}` },
    };
  const names = sayNames(uncovered.map(one => one.name));
  // What an older register does not have yet may have come since.
  const isOld = place.isFinal && uncovered.every(one => one.asOf < place.on);
  const old: Name = isOld
    ? {
        zh: `;名录早于${place.on},此后的情况不知`,
        en: `; the register is older than ${place.on}: what came since is not known`,
      }
    : { zh: '', en: '' };
  return {
    ...said,
    outcome: isOld
      ? { is: 'missing' }
      : { is: 'short', reached: fraction(BigInt(count), BigInt(items.length)) },
    formula: `${count} < ${required}`,
    reason: {
      zh: `${sums.zh},没有达到的:${names.zh}${more.zh}${old.zh}`,
      en: `${sums.en}, not there: ${names.en}${more.en}${old.en}`,
    },
  };
};

/** Units of a set of which a register of all has no line at all. */
const notListedUnits = (rule: RuleOf<'coverage'>, { units }: Place, { all }: Lines): string[] =>
  rule.subject.kind === 'set' ? units.filter(unit => !all.some(one => one.unit === unit)) : [];
