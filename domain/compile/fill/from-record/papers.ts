import type { FillFrom } from '../filling';
import { papersIn } from '../find-papers';
import { textsOf } from '../said-texts';

/** 文件: every document whose 文号 stands in something that the unit handed in anywhere, each once. */
export const fromPapers: FillFrom = (filling, _own, { kind }) => {
  const texts = textsOf(filling);
  const found = texts.flatMap(one => papersIn(one.text).map(paper => ({ paper, docketId: one.docketId })));
  const papers = [...new Map(found.map(({ paper }) => [paper.number, paper])).values()];
  const says = {
    zh: '从本单位报送过的文字中按文号找到的文件',
    en: 'Documents found by their numbers in what the unit handed in',
  };
  const docketIds = [...new Set(found.map(one => one.docketId))];
  if (papers.length === 0) return { value: null, says, docketIds };
  return {
    value: kind === 'count' ? { kind, count: papers.length } : { kind: 'papers', papers },
    says,
    docketIds,
  };
};
