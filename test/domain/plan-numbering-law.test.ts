import fc from 'fast-check';
import { planOf } from '../support/read-fixture';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const marks: readonly ((n: number) => string)[] = [
  n => `${n}.`,
  n => `${n}、`,
  n => `${n}．`,
  n => `${n}. `,
  n => `(${n})`,
  n => `${n})`,
  n => String.fromCharCode(0x245f + n),
  n => `${n} `,
  n => `1.${n} `,
  n => `问题${n}:`,
  n => `第${n}项 `,
  n => `${String.fromCharCode(64 + n)}.`,
  n => `${roman[n - 1]!}.`,
  n => `【${n}】`,
];
const heads = [
  '',
  '3处',
  '38户',
  '2018年',
  '2021—2022年',
  '1.5亿元',
  '60%的',
  '12月底前',
  '6月10日',
  '1个',
  '10余户',
  '5笔',
];
const matters = ['校舍漏雨。', '没有通水。', '应建的泵站未建。', '资金闲置。', '水池没有加盖'];

const lists = fc.tuple(
  fc.constantFrom(...marks),
  fc.array(fc.tuple(fc.constantFrom(...heads), fc.constantFrom(...matters)), { minLength: 2, maxLength: 8 }),
);

it('loses no item of a list and glues none to another without asking, however it is numbered and begins', () => {
  fc.assert(
    fc.property(lists, ([mark, items]) => {
      const texts = items.map(one => one.join(''));
      const plan = planOf(
        [
          '云溪县督察反馈问题整改清单',
          '一、存在的主要问题',
          ...texts.map((text, at) => `${mark(at + 1)}${text}`),
          '二、整改要求',
          '各单位要抓紧整改。',
        ].join('\n'),
        '2023-04-10',
      );
      const read = plan.categories.flatMap(({ problems }) => problems.map(({ text }) => text));
      const isAsked = plan.questions.some(({ code }) => code === 'NUMBERING_UNCLEAR');
      if (!isAsked) expect(read).toEqual(texts);
    }),
    { numRuns: 250 },
  );
});

const pieces = [
  '县级结余资金共有3.5万元没有拨付',
  '自6.10以来没有巡查记录',
  '青石乡2.3亿元专项债券闲置',
  '应建的1.5公里渠道没有开工',
  '抽查的12户中有4户没有通水',
  '2018年和2019年的管护资金没有到位',
  '白石乡、清水镇整改不力',
  '覆盖率只有60.5%',
];

/** A text as a page sets it: lines of so many characters. */
const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
};

it('takes no decimal at the head of a wrapped line for the next item without asking', () => {
  const sentence = fc
    .array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 5 })
    .map(all => `${all.join(',')}。`);
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 3, maxLength: 6 }),
      fc.integer({ min: 16, max: 40 }),
      (texts, width) => {
        const plan = planOf(
          [
            '云溪县督察反馈问题整改清单',
            '一、存在的主要问题',
            ...texts.flatMap((text, at) => wrapped(`${at + 1}.${text}`, width)),
          ].join('\n'),
          '2023-04-10',
        );
        const read = plan.categories.flatMap(({ problems }) =>
          problems.map(({ text }) => text.replace(/\n/g, '')),
        );
        const isAsked = plan.questions.some(({ code }) => code === 'NUMBERING_UNCLEAR');
        if (!isAsked) expect(read).toEqual(texts);
      },
    ),
    { numRuns: 150 },
  );
});
