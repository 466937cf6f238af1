import { dateLike } from './assignment-sentence';
import { bracketKeyAt } from './field-keys';
import type { FieldRole } from './field-role';
import { isTimeBracket } from './brackets';
import { normalForm } from './normal-form';
import { arePosts } from './officers';
import { endsAsUnit } from './unit-words';

/** What stands in brackets behind a unit's name. */
export type UnitBracket =
  /** (牵头), (配合单位): the unit's part. */
  | { kind: 'role'; role: FieldRole }
  /** (责任人:…), (分管领导:…). */
  | { kind: 'officer'; text: string }
  /** (8月底前完成). */
  | { kind: 'day'; text: string }
  /** (按职责分工负责): nothing that the list does not say. */
  | { kind: 'manner' }
  /** (县乡村振兴局): the body's other name. */
  | { kind: 'name' }
  /** Something else, to be looked at. */
  | { kind: 'unclear'; text: string };

const roles: [RegExp, FieldRole][] = [
  [/^(?:总)?(?:牵头|主责|主办|牵总|总责)(?:单位|部门|责任)?$/, 'lead'],
  [/^(?:配合|协办|协助|参与|协同)(?:单位|部门)?$/, 'supporting'],
  [/^(?:督导|督办|监督|主管|监管|验收)(?:单位|部门)?$/, 'supervising'],
  [/^(?:责任|落实|承办|实施|主体)(?:单位|部门)?$/, 'responsible'],
];

const manner =
  /^(?:等)?(?:按照?|根据|依据)(?:各自)?的?(?:工作)?职[责能](?:分工)?(?:负责|落实|抓好|办理)?$|^(?:分别|共同|各自)(?:负责|落实)$/;
const otherName = /^(?:原|含|挂牌|加挂)/;

const kindOf = (inner: string): UnitBracket => {
  const norm = normalForm(inner).trim();
  const role = roles.find(([pattern]) => pattern.test(norm))?.[1];
  if (role) return { kind: 'role', role };
  if (manner.test(norm)) return { kind: 'manner' };
  const key = bracketKeyAt(norm, 0);
  if (key?.role === 'officer') return { kind: 'officer', text: inner.slice(key.length).trim() };
  if (key?.role === 'deadline') return { kind: 'day', text: inner.slice(key.length).trim() };
  if (arePosts(norm)) return { kind: 'officer', text: inner };
  if (isTimeBracket(norm) || (dateLike.test(norm) && !endsAsUnit(norm))) return { kind: 'day', text: inner };
  return endsAsUnit(norm) || otherName.test(norm) || norm.length === 0
    ? { kind: 'name' }
    : { kind: 'unclear', text: inner };
};

const trailing = /^(.+?)[(（]([^()（）]{0,60})[)）]([*＊★▲]?)$/;

/** A name as it stands in a list, and what its bracket says; `null` without one, or where the bracket belongs to the name. */
export const takeBracket = (piece: string): { name: string; bracket: UnitBracket } | null => {
  const match = trailing.exec(piece);
  if (!match) return null;
  const bracket = kindOf(match[2]!);
  return bracket.kind === 'name' ? null : { name: `${match[1]!}${match[3]!}`.trim(), bracket };
};

/** What the document says once of all of its lists of units. */
export interface ListConventions {
  /** 「带*的为牵头单位」. */
  leadMark: string | null;
  /** 「列第一位的为牵头单位」. */
  isFirstLead: boolean;
}

const marked =
  /(?:带|标|注|加)[有注]?[ ]?["“'‘]?([*★▲△☆●#])["”'’]?[ ]?号?(?:的|者|的单位|的部门|单位)*(?:均|即|是)?为?(?:总)?(?:牵头|主办|主责)/;
const first =
  /(?:列|排|位列|排名|排列|名列)?在?(?:第一位?|首位|最前面?|第一个)(?:的|者)?(?:责任|整改)?(?:单位|部门)?(?:均|即|是)?为?(?:总)?(?:牵头|主办|主责)(?:单位|部门)/;

/** Reads the conventions of a text in normal form. */
export const listConventions = (norm: string): ListConventions => ({
  leadMark: marked.exec(norm)?.[1] ?? null,
  isFirstLead: first.test(norm),
});

const mark = /[*＊★▲△☆]$/;

/** A name with a mark behind it: what the mark makes of it by the document's own words. */
export const takeMark = (
  piece: string,
  { leadMark }: ListConventions,
): { name: string; role: FieldRole | null; isUnclear: boolean } | null => {
  const own = mark.exec(piece)?.[0];
  if (!own) return null;
  const isLead = leadMark !== null && normalForm(own) === leadMark;
  return { name: piece.slice(0, -1).trim(), role: isLead ? 'lead' : null, isUnclear: !isLead };
};
