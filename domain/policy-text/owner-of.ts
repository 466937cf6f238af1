import { endsAsUnit, levelOf, lacksLevel } from '../plan/unit-words';
import type { Stage } from '../codes/rules';

const labelled =
  /(?:牵头|责任|主办|承办|负责|实施|主管)(?:单位|部门)?:(?<unit>[^,;。|()、]{2,20})|\(?(?<by>[\u4e00-\u9fff]{2,16}?)(?:牵头|负责)(?:[,、)。;]|$)/;
const treasury = /^(?:中央|省|市|县|区|乡镇|各级|上级|本级)级?(?:人民政府)?(?:财政|政府)/;

const leveled =
  /^(?![并报由向经对将把在从以按为与和])(?:[省市县区州乡镇各]|中央|国家|[\u4e00-\u9fff]{2,5}[省市县区州](?![级直]))/;

/** The longest name of a body that begins at the head of `words`. */
const nameAtHead = (words: string): string | null => {
  if (!leveled.test(words)) return null;
  const money = treasury.exec(words);
  const head = /^[\u4e00-\u9fff()]{2,18}/.exec(words)?.[0] ?? '';
  for (let length = head.length; length >= 3; length--) {
    const name = head.slice(0, length);
    if (!/(?:厅|局|委|办|委员会|财政|部门|中心|政府|联社|银行|管理局|指挥部|领导小组|学校|公司)$/.test(name))
      continue;
    if (
      endsAsUnit(name) &&
      (levelOf(name) !== null || lacksLevel(name) || /^各/.test(name)) &&
      !/[的在对由从将向把可要应须\d一二三四五六七八九十两]/.test(name)
    )
      return name;
  }
  return money?.[0] ?? null;
};

/** Who does it, as the sentence says: the label, the head of the sentence or of the clause, or behind 由. */
export const ownerOf = (text: string, clauseStart: number, at: number): string | null => {
  // The column of units in a table's row.
  const cell = text.includes('|')
    ? text.split('|').findLast(one => one.length >= 3 && endsAsUnit(one) && levelOf(one) !== null)
    : undefined;
  if (cell) return cell;
  const label = labelled.exec(text);
  const named = label?.groups?.unit ?? label?.groups?.by;
  if (named && (endsAsUnit(named) || /财政$/.test(named))) return named;
  const byWhom = [...text.slice(0, Math.max(at, clauseStart)).matchAll(/由/g)].at(-1);
  const behind = byWhom && nameAtHead(text.slice(byWhom.index + 1));
  if (behind && byWhom.index >= clauseStart) return behind;
  for (const start of [clauseStart, 0]) {
    const words = text.slice(start).replace(/^[\d\-年起从自到,、“”]{2,14}(?=[\u4e00-\u9fff])/, '');
    const name = nameAtHead(words);
    if (name) return name;
  }
  const second = /^[^,]{2,16},/.exec(text);
  return (second && nameAtHead(text.slice(second[0].length))) ?? behind ?? null;
};

const stages: readonly [Stage, RegExp][] = [
  ['released', /拨付|拨入|发放/],
  ['received', /到账|到位资金/],
  ['spent', /用于|支出|投入|使用/],
  ['allotted', /下达|安排|切块|补助|奖励|拿出|给予|返还|设立|分配|投向/],
];

/** How far the money has come where a clause speaks of it; null where it speaks of none. */
export const stageOf = (words: string): Stage | null =>
  stages.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
