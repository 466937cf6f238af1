import { assessmentSteps, type AssessmentStep } from '../codes/assessment';
import { findingKinds, type FindingKind } from '../codes/findings';
import type { SchemeAskCode } from '../codes/scheme-text';
import type { Article } from './read-articles';
import { ask, placed, type Reader, type Span } from './reader';
import type { Placed } from './types';

type Signs<C extends string> = Readonly<Record<C, (words: string) => boolean>>;

const has =
  (...patterns: readonly RegExp[]) =>
  (words: string): boolean =>
    patterns.every(one => one.test(words));

/** What the name of a step is known by. */
const stepSigns: Signs<AssessmentStep> = {
  summary: has(/总结|自查|自评|自检/),
  'third-party': has(/第三方/),
  data: has(/数据|汇总/),
  evaluation: has(/综合评|评定|评价|评议/),
  feedback: has(/反馈/),
};

const kindSigns: Signs<FindingKind> = {
  'plan-missed': has(
    /(?:未|没有|没)(?:能|按期|如期|按时)?完成[^,。;]*(?:计划|任务|目标)|(?:计划|任务|目标)[^,。;]*(?:未|没有)(?:按期|如期)?完成/,
  ),
  'funds-misused': has(/资金/, /违反|违规|截留|挪用|闲置|挤占|套取|骗取|管理使用/),
  'forbidden-act': has(/禁止|约束规定/),
  'false-exit': has(/弄虚作假|数字脱贫|虚假脱贫|假脱贫|被脱贫|退出规定|退出标准和程序/),
  'low-rate': has(/准确率|精准度|满意度|认可度/, /较低|偏低|过低|低于|不高|不达标/),
  'found-by-organs': has(/纪检|监察|审计|巡视|巡察|督查|社会监督/, /发现|查实|查出|查处|通报/),
};

/** 「未发现弄虚作假的」 is no problem: whoever reads it has to say what it is. */
const denied = /未发现|没有发现|不存在|未发生|没有发生/;

interface List<C extends string> {
  signs: Signs<C>;
  codes: readonly C[];
  unknown: SchemeAskCode;
  unclear: SchemeAskCode;
  wordsOf: (item: Article['items'][number]) => string;
}

const readItems = <C extends string>(
  reader: Reader,
  article: Article,
  { signs, codes, unknown, unclear, wordsOf }: List<C>,
): Placed<C | null>[] => {
  const taken = new Set<C>();
  return article.items.map((item, at) => {
    const { start, end } = article.itemPieces[at]!;
    const words = wordsOf(item);
    const meant = codes.filter(code => signs[code](words));
    const [only] = meant;
    const isClear = only !== undefined && meant.length === 1 && !taken.has(only) && !denied.test(words);
    if (only !== undefined && isClear) taken.add(only);
    else if (only === undefined) ask(reader, unknown, { start, end });
    else ask(reader, unclear, { start, end }, meant);
    return placed<C | null>(reader, isClear ? only : null, { start, end });
  });
};

/** The steps of article 6, by what they are called; null where they are not listed. */
export const readSteps = (reader: Reader): Placed<AssessmentStep | null>[] | null => {
  const article = reader.articles.find(one => one.items.length > 1 && /步骤|程序|流程|环节/.test(one.head));
  if (!article) {
    ask(reader, 'steps-unstated');
    return null;
  }
  const steps = readItems(reader, article, {
    signs: stepSigns,
    codes: assessmentSteps,
    unknown: 'step-unknown',
    unclear: 'step-unclear',
    wordsOf: ({ title, text }) => title ?? /^[^,。;:]*/.exec(text)![0],
  });
  const missing = assessmentSteps.filter(code => !steps.some(one => one.value === code));
  if (missing.length > 0) ask(reader, 'steps-missing', headOf(article), missing);
  return steps;
};

const headOf = ({ piece, headEnd }: Article): Span => ({ start: piece.start, end: headEnd });

/** The kinds of article 7, by what they are about; null where they are not listed. */
export const readKinds = (reader: Reader): Placed<FindingKind | null>[] | null => {
  const article = reader.articles.find(
    one =>
      one.items.length > 1 && /处理|约谈|问责|整改/.test(one.head) && /问题|情形|情况|之一/.test(one.head),
  );
  if (!article) {
    ask(reader, 'kinds-unstated');
    return null;
  }
  const kinds = readItems(reader, article, {
    signs: kindSigns,
    codes: findingKinds,
    unknown: 'kind-unknown',
    unclear: 'kind-unclear',
    wordsOf: one => one.text.replace(/[“”"「」]/g, ''),
  });
  article.itemPieces.forEach((span, at) => {
    const { text } = article.items[at]!;
    if (kinds[at]?.value === 'low-rate' && !/\d/.test(text)) ask(reader, 'threshold', span);
    if (kinds[at]?.value === 'false-exit' && /违反.*弄虚作假/.test(text)) ask(reader, 'composite', span);
  });
  return kinds;
};

/** The areas of article 5, as they are called. */
export const readAreas = (reader: Reader): Placed<string>[] => {
  const article = reader.articles.find(
    one => one.items.length > 1 && /考核.{0,6}(?:内容|以下|下列)/.test(one.head),
  );
  return (article?.itemPieces ?? []).map(({ start, end }, at) => {
    const { title, text } = article!.items[at]!;
    return placed(reader, title ?? text.replace(/[。;].*$/, ''), { start, end });
  });
};
