import { readNumber } from '../deadline/chinese-number';
import type { CleanText } from './clean-text';
import type { GatheredPlan, GatheredQuestion } from './gathered-plan';
import type { Range } from './page-marks';

const numeral = '(\\d{1,4}|[一二两三四五六七八九十百]{1,4})';
const totals = new RegExp(
  `(共|总计|合计|共计|梳理|反馈|查找|涉及|提出|指出|存在|发现|明确|制定|细化|列出|形成|下列|以下|上述|这|针对|认领|方面|大类|类)([^。;()\\d一二两三四五六七八九十]{0,16})${numeral}[ ]?(?:个|项|条)([^。;,、:()\\d的]{0,8}?)(问题|措施|任务)(?!.{0,2}(?:以上|以内|左右))`,
  'g',
);
const kinds = new RegExp(
  `${numeral}[ ]?(?:个|大|项)?(?:方面|大类|类别|个类|类)(?:的)?[、,共计 ]{0,3}${numeral}[ ]?(?:个|项|条)[^。;,、()\\d]{0,6}?问题`,
  'g',
);
const partial = /其中|已经?|还有|尚有|完成|剩余|每|超过|不少于|上年|去年|往年|省级|同比|前期/;
const places = new RegExp(
  `((?:[\\u4e00-\\u9fff]{1,5}(?:乡|镇)[、和]){2,40}[\\u4e00-\\u9fff]{1,5}(?:乡|镇))等?(?:[ ,共])?${numeral}[ ]?个(?:乡镇|乡\\(镇\\)|镇乡|乡|镇)`,
  'g',
);
const placesAfter = new RegExp(
  `${numeral}[ ]?个(?:乡镇|乡\\(镇\\)|镇乡|乡|镇)(?:\\(|:|,?即|,?分别[是为]:?|——)((?:[\\u4e00-\\u9fff]{1,5}(?:乡|镇)[、和]){2,40}[\\u4e00-\\u9fff]{1,5}(?:乡|镇))`,
  'g',
);

interface Stated {
  n: number;
  range: Range;
}

const report = (
  what: string,
  unit: string,
  stated: readonly Stated[],
  counted: number | null,
  gathered: GatheredPlan,
): void => {
  const numbers = [...new Set(stated.map(one => one.n))];
  const ask = (message: string, range: Range): GatheredQuestion => ({
    code: 'NUMBERS_CONTRADICT',
    message,
    range,
  });
  if (numbers.length > 1)
    gathered.ask(
      ask(
        `文中${what}前后不一致:${numbers.map(n => `${n}${unit}`).join('、')},请核对`,
        stated.find(one => one.n !== stated[0]!.n)!.range,
      ),
    );
  const wrong = stated.find(one => counted !== null && one.n !== counted);
  if (wrong && counted !== null && numbers.every(n => n !== counted))
    gathered.ask(ask(`文中写有 ${wrong.n} ${unit}${what},实际列出 ${counted} ${unit},请核对`, wrong.range));
};

const countPlaces = (clean: CleanText, gathered: GatheredPlan): void => {
  for (const [pattern, list, count] of [
    [places, 1, 2],
    [placesAfter, 2, 1],
  ] as const)
    for (const match of clean.norm.matchAll(pattern)) {
      const n = readNumber(match[count]!);
      const names = new Set(match[list]!.split(/[、和]/).filter(Boolean));
      if (n !== null && n !== names.size && n > 1)
        gathered.ask({
          code: 'NUMBERS_CONTRADICT',
          message: `文中写有 ${n} 个乡镇,实际列出 ${names.size} 个,请核对`,
          range: { start: match.index, end: match.index + match[0].length },
        });
    }
};

/** Compares the totals that the text states with each other and with what it lists. */
export const findContradictions = (clean: CleanText, gathered: GatheredPlan): void => {
  const stated: Record<'问题' | '措施', Stated[]> = { 问题: [], 措施: [] };
  for (const match of clean.norm.matchAll(totals)) {
    const n = readNumber(match[3]!);
    const before = clean.norm.slice(Math.max(0, match.index - 12), match.index) + match[1]! + match[2]!;
    const sentence = before.slice(before.search(/[^。;,]*$/));
    if (n === null || n < 2 || partial.test(sentence) || partial.test(match[4]!)) continue;
    const what = match[5] === '问题' ? '问题' : '措施';
    stated[what].push({ n, range: { start: match.index, end: match.index + match[0].length } });
  }
  const problems = gathered.categories.reduce((sum, one) => sum + one.problems.length, 0);
  report('问题', '个', stated.问题, problems > 0 ? problems : null, gathered);
  const counts = new Set([gathered.measures.length, gathered.assignments.length]);
  const measures = stated.措施.filter(one => !counts.has(one.n));
  if (gathered.measures.length > 0)
    report('措施', '项', measures, measures.length > 0 ? gathered.measures.length : null, gathered);
  const grouped = [...clean.norm.matchAll(kinds)]
    .map(match => ({
      n: readNumber(match[1]!) ?? 0,
      range: { start: match.index, end: match.index + match[0].length },
    }))
    .filter(one => one.n > 1);
  if (gathered.categories.length > 1) report('问题类别', '类', grouped, gathered.categories.length, gathered);
  for (const category of gathered.categories) {
    const own = new RegExp(`[(]?(?:共)?${numeral}[ ]?(?:个|项|条)(?:问题)?[)]?$`).exec(
      category.title.replace(/（/g, '(').replace(/）/g, ')'),
    );
    const n = own ? readNumber(own[1]!) : null;
    if (n !== null && n > 0 && n !== category.problems.length && category.problems.length > 0)
      gathered.ask({
        code: 'NUMBERS_CONTRADICT',
        message: `「${category.title}」写有 ${n} 个问题,实际列出 ${category.problems.length} 个,请核对`,
        range: category.range,
      });
  }
  countPlaces(clean, gathered);
};
