import type { Modality } from '../../codes/rules';

const strive = /力争|争取(?!到的|上级|中央|国家|资金|项目)|力求|努力(?:实现|达到|使)/g;
const must =
  /确保|必须|务必|坚决|应当|应(?=[予给当在按于将由不])|不得|(?<![需主重纲摘只])要(?=[有达在实完按于做将求不确组建])/g;
const may = /可(?![持靠行能再操见比观喜视控谓以看支])以?|可以/g;
const tilt =
  /倾斜|优先|适当|鼓励|逐步|积极|适时|重点(?:扶持|支持)|予以(?:重点)?支持|给予(?:积极|优先|重点)?支持|推动/;

/** The last match's index, or -1. */
const lastAt = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/**
 * What a miss would mean, by the words before a rule in its sentence: the last of them counts, and reaches to the sentence's end.
 * 可 reaches only to the end of its clause (`clauseStart`).
 */
export const modalityBefore = (before: string, clauseStart: number): Modality => {
  if (/原则上|一般(?:不|应|按|每|为|控制)/.test(before)) return 'principle';
  const allowed = lastAt(before, may);
  const striving = lastAt(before, strive);
  const bound = lastAt(before, must);
  if (allowed >= clauseStart && allowed > striving && allowed > bound) return 'may';
  return striving > bound ? 'strive' : 'must';
};

/** Words that ask for no number: the owner says each year what was done. */
export const isTilt = (text: string): boolean => tilt.test(text);
