import { takeVerb } from '../assignment-words';
import { isCollective } from '../collective';
import { normalForm } from '../normal-form';
import { cutOutsideBrackets } from '../units';
import { endsAsUnit } from '../unit-words';

const ending = /[*★▲△☆]$|等(?:\d+个|各|有关|相关|责任)*(?:部门|单位|乡镇|部门和单位)?$/;
const school = /[一二三四五六七八九十]中$|[一二三四五六七八九十]小$|[中小]学$/;
const shared = /^[\u4e00-\u9fff]{1,6}$/;

const isBody = (piece: string): boolean => {
  const name = takeVerb(
    piece.replace(/^[(]?\d{1,2}[).、]|^[①-⑳]/, '').replace(/\([^()]*\)/g, ''),
  ).name.replace(ending, '');
  return (
    name === '' ||
    endsAsUnit(name) ||
    isCollective(name) ||
    school.test(name) ||
    /[:和及与]|同上|会同|政府|办事处|党委|[两二三四五六七八九]镇|[两二三四五六七八九]乡/.test(name)
  );
};

/** The first name in a cell of units that does not end as the names of bodies do: a person, a measure, the rest of a word. */
export const oddName = (words: string): string | null => {
  const norm = normalForm(words);
  const pieces = cutOutsideBrackets(norm, char => /[、,;\s/。]/.test(char));
  const odd = pieces.filter(one => !isBody(one));
  if (odd.length === 0) return null;
  // 「白石、清水两镇」: the kind stands once.
  const last = pieces.at(-1) ?? '';
  const sharesKind =
    /[两二三四五六七八九]个?(?:乡镇|镇|乡|街道|县|区|村|社区)$|(?:乡镇|镇|乡|街道|村|社区)$/.test(last);
  return sharesKind && odd.every(one => shared.test(one)) ? null : odd[0]!;
};
