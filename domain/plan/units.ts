import { isCollective } from './collective';
import { normalForm } from './normal-form';
import { endsAsUnit, lacksLevel, levelOf, withLevel } from './unit-words';

export interface UnitList {
  names: string[];
  /** 「等」 stands behind a name. */
  isOpenEnded: boolean;
  /** Names that were mended on the way, as written. */
  unclear: string[];
  /** The level that names later in the same bracket take over. */
  level: { level: string; isParty: boolean } | null;
}

const conjunction = /(?:以及|和|及|与)/g;

/** Cuts at 、,; and blanks outside brackets. */
export const cutOutsideBrackets = (text: string, isCut: (char: string) => boolean): string[] => {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === '(' || char === '（') depth++;
    else if ((char === ')' || char === '）') && depth > 0) depth--;
    if (char === undefined || (depth === 0 && isCut(char))) {
      const piece = text.slice(start, at).trim();
      if (piece) pieces.push(piece);
      start = at + 1;
    }
  }
  return pieces;
};

/** 「县委和县政府」 are two, 「县发展和改革局」 is one: a conjunction separates only where a full name ends before it. */
const cutConjunctions = (piece: string): string[] => {
  if (piece.length > 200) return [piece];
  for (const match of piece.matchAll(conjunction)) {
    const left = piece.slice(0, match.index).trim();
    const right = piece.slice(match.index + match[0].length).trim();
    const isOneBody = /党委$|党工委$/.test(left) && /^(?:人民)?政府|^办事处|^管委会/.test(right);
    const isName = endsAsUnit(normalForm(left)) || isCollective(left);
    // 「县工会和…」 ends a name, 「县规划委和…」 too; 「国资委」 inside a longer name does not occur.
    if (left.length >= 2 && right.length >= 2 && isName && !isOneBody)
      return [left, ...cutConjunctions(right)];
  }
  return [piece];
};

const tailOfAll = /^(?:人民)?政府$|^办事处$|^管委会$|^党委$|^党工委$/;
const tailOfEach =
  /^(?:乡|镇|街道|街道办|办事处|区|市|县|州|县级市|县市|县\(市\)|县\(区\)|开发区|高新区|经开区|管委会|村|社区|农场|林场|部门|园区|景区|管委会|单位|县直(?:各)?(?:部门|单位)|场)(?:党委|政府|、|\(.*\))*$/;

/** Puts together what belongs to one name: 「各乡镇党委、政府」, 「各乡镇、街道」. */
const mergeTails = (pieces: readonly { text: string; glue: string }[]): string[] => {
  const merged: string[] = [];
  for (const { text, glue } of pieces) {
    const before = merged.at(-1);
    const plain = normalForm(text);
    const stem = plain.replace(/等.{0,6}$/, '');
    const isTail =
      before !== undefined &&
      ((tailOfAll.test(stem) && /党委$|党工委$|各.{0,12}[乡镇)）]$|[乡镇街道]$/.test(before)) ||
        (tailOfEach.test(stem) && /^各/.test(before)));
    if (isTail) merged[merged.length - 1] = `${before}${glue}${text}`;
    else merged.push(text);
  }
  return merged;
};

const counts: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const sharedKind = /^(.{1,8}?)(?:等)?([两二三四五六七八九]|[2-9])个?(乡镇|镇|乡|街道|县|区|村|社区|农场)$/;

/** 「白石、清水、云溪三镇」: the kind that is written once belongs to each of the three. */
export const shareKind = (
  pieces: readonly { text: string; glue: string }[],
): { text: string; glue: string }[] => {
  const shared = pieces.map(one => ({ ...one }));
  for (const [index, { text }] of pieces.entries()) {
    const match = sharedKind.exec(normalForm(text));
    const n = match && (counts[match[2]!] ?? Number(match[2]!));
    const names = n ? pieces.slice(index - n + 1, index) : [];
    if (
      !match ||
      !n ||
      index < n - 1 ||
      names.some(one => endsAsUnit(normalForm(one.text)) || one.text.length > 6)
    )
      continue;
    for (let at = index - n + 1; at < index; at++) shared[at]!.text = `${pieces[at]!.text}${match[3]!}`;
    shared[index]!.text = `${match[1]!}${match[3]!}`;
  }
  return shared;
};

/** 「审计局等市有关部门」: the list is open, and the bodies of a level are named as one. */
const openWithLevel = /等((?:[省市州县区乡镇](?:[直级]|本级)?)(?:各|有关|相关)[^等]{0,8})$/;

const openEnd =
  /等(?:\d+个|[一二三四五六七八九十]+个|各|有关|相关|责任|成员|县直|市直|多个|其他)*(?:部门|单位|乡镇|镇街|乡|镇|街道|企业|机构|部门和单位|部门单位|有关部门)?$/;
const noise =
  /^(?:由|以及|(?:和|及|与)(?=[省市州县区各])|会同|包括|其中|并由|[:.·\-—])+|(?:[。.:;,、]|组成|按(?:照)?(?:各自)?职责(?:分工)?)+$/;

const printedSeparator = (char: string): boolean => /[、,，;；\s/|。]/.test(char);

/**
 * Reads a list of units as written between two labels. Names lose 「等」 and take the level of the name before them;
 * collective ones stay as they are written, as one entry each.
 */
export const readUnits = (text: string, before: UnitList['level'] = null): UnitList => {
  const pieces: { text: string; glue: string }[] = [];
  for (const piece of cutOutsideBrackets(text.slice(0, 20_000), printedSeparator))
    for (const [index, part] of cutConjunctions(piece).entries())
      pieces.push({ text: part, glue: index === 0 ? '、' : '和' });
  let isOpenEnded = false;
  let level = before;
  const unclear: string[] = [];
  const names: string[] = [];
  for (const piece of mergeTails(shareKind(pieces))) {
    let name = piece.replace(noise, '').replace(noise, '').trim();
    let kind: string | null = null;
    const levelled = openWithLevel.exec(normalForm(name));
    if (levelled) {
      isOpenEnded = true;
      kind = name.slice(name.length - levelled[1]!.length);
      name = name.slice(0, levelled.index);
    }
    const open = openEnd.exec(normalForm(name));
    if (open && !/(?:高|中|初|平|同|均|对)$/.test(name.slice(0, open.index))) {
      isOpenEnded = true;
      name = name.slice(0, open.index);
    }
    if (!name || /^(?:单位|部门|无|\/|-+)$/.test(name)) continue;
    if (
      name.length > 4 &&
      name.endsWith('县') &&
      endsAsUnit(name.slice(0, -1)) &&
      !/[各州市省]$/.test(name.slice(0, -1))
    ) {
      unclear.push(name);
      name = name.slice(0, -1);
    }
    if (isCollective(name)) {
      names.push(name);
      continue;
    }
    const own = levelOf(name);
    if (own) level = own;
    else if (level && lacksLevel(name)) name = withLevel(name, level);
    names.push(name);
    if (kind) names.push(kind);
  }
  return { names: [...new Set(names)], isOpenEnded, unclear, level };
};
