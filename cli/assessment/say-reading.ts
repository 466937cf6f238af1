import { assessmentStepNames, schemeChangeNames } from '../../domain/codes/assessment';
import { unitLevelNames } from '../../domain/codes/figures';
import { findingKindNames } from '../../domain/codes/findings';
import { schemeFactNames } from '../../domain/codes/scheme-facts';
import { schemeAskNames } from '../../domain/codes/scheme-text';
import type { EndOfCycle, Placed, SchemeReading } from '../../domain/scheme-text/types';
import type { Against } from './hold-against';

const LONGEST = 40;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

const fact = <T>(name: string, one: Placed<T> | null, say: (value: T) => string): string[] =>
  one ? [`  第 ${one.place.line} 行 ${name}:${say(one.value)}`] : [];

const facts = (name: string, list: readonly Placed<string>[]): string[] =>
  list[0] ? [`  第 ${list[0].place.line} 行 ${name}:${list.map(one => one.value).join('、')}`] : [];

const sayEnd = ({ year, month, day }: EndOfCycle): string =>
  `${year === 0 ? '当年' : '次年'} ${month} 月${day === null ? '最后一日' : ` ${day} 日`}`;

const same = (value: string | number): string => String(value);

/** How a text stands to what is known: the same once more, or what is different. */
export const sayAgainst = ({ of, known, differences }: Against): string[] => {
  if (known === null)
    return [
      `与 ${of} 对照,${differences.length} 处不同(没有写明的不算):`,
      ...differences.map(
        one =>
          `  ${one.article === null ? '' : `第${one.article}条 `}${schemeFactNames[one.fact].zh}:${one.text}(${of}:${one.scheme})${one.place ? ` 第 ${one.place.line} 行` : ''}`,
      ),
    ];
  if (known.changes.length === 0)
    return [`已知:与 ${of} 相同,${known.same} 条 0 处不同${known.isSameText ? ',全文一致' : ''}`];
  return [
    `与 ${of} 对照:${known.same} 条相同,${known.changes.length} 条不同`,
    ...known.changes.map(one => `  ${schemeChangeNames[one.kind].zh} 第${one.article}条`),
  ];
};

/** What a text of measures says, each with its line. */
export const saySchemeReading = (read: SchemeReading): string[] => [
  `${read.title.value}(第 ${read.title.place.line} 行)`,
  `条文 ${read.articles.length} 条,步骤 ${read.steps?.length ?? 0} 步,问题 ${read.kinds?.length ?? 0} 类`,
  ...read.articles.map(
    one =>
      `  第 ${one.place.line} 行 第${one.no}条${one.items.length > 0 ? `(${one.items.length} 项)` : ''} ${short(one.head)}`,
  ),
  ...fact(
    '考核',
    read.level.of,
    of => `${read.level.from ? unitLevelNames[read.level.from.value].zh : '?'}→${unitLevelNames[of].zh}`,
  ),
  ...fact('对象个数', read.count, same),
  ...facts('对象', read.subjects),
  ...fact('年度', read.years, ({ from, to }) => `${from}—${to}`),
  ...fact('组织', read.organiser, same),
  ...facts('牵头', read.leads),
  ...facts('参加', read.joining),
  ...fact('开始', read.starts, same),
  ...fact('完成', read.ends, sayEnd),
  ...facts('考核内容', read.areas),
  ...(read.steps ?? []).flatMap(one =>
    fact('步骤', one, step => (step ? assessmentStepNames[step].zh : `?「${short(one.words)}」`)),
  ),
  ...(read.kinds ?? []).flatMap(one =>
    fact('问题', one, kind => (kind ? findingKindNames[kind].zh : `?「${short(one.words)}」`)),
  ),
  ...fact('解释', read.interpreter, same),
  ...fact('施行', read.inForceFrom, same),
  ...fact('有效期至', read.inForceTo, same),
  ...read.replaced.flatMap(one =>
    fact('废止', one, value => `${value}${one.issuedOn ? `(${one.issuedOn})` : ''}`),
  ),
  ...read.annexes.flatMap(one => fact('附件', one, same)),
  `待确认 ${read.asks.length} 处:`,
  ...read.asks.map(
    one =>
      `  ${one.place ? `第 ${one.place.line} 行 ` : ''}${schemeAskNames[one.code].zh}${one.words === null ? '' : `「${short(one.words)}」`} [${one.code}]`,
  ),
];
