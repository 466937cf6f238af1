import { foldText } from '../../domain/codes/fold-text';
import { foldedSearch } from '../../web/parts/folded-search';

it.each([
  ['２０１８年', '2018年'],
  ['ＡＢＣ', 'abc'],
  ['第（3）批', '第(3)批'],
  ['第〔3〕批', '第[3]批'],
  ['《方案》', '〈方案〉'],
  ['「全覆盖」', '“全覆盖”'],
  ['2018 年　第3批\n', '2018年第3批'],
  ['Ⅲ类', 'iii类'],
  ['Éλ Я', 'éΛя'],
  ['零\u200b宽', '零宽'],
])('%j and %j are one text', (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

it.each([
  ['2018年', '2019年'],
  ['甲局', '乙局'],
  ['100%', '100'],
  ['1-2', '12'],
])('%j and %j stay two', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

it('folds what is folded already no further', () => {
  for (const text of ['第（3）批ＡＢＣ', '㈠⑶Ⅲ', '“”〔〕 '])
    expect(foldText(foldText(text))).toBe(foldText(text));
});

it('a list offers a unit by its alias too, as it is typed', () => {
  const option = { label: '县住房和城乡建设局', words: ['住建局(Ａ)'] };
  expect(['住房', '住建', '(a)', '交通'].map(typed => foldedSearch.filterOption(typed, option))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
