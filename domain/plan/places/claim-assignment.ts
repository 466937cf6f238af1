import type { CleanText } from '../clean-text';
import { bracketKeyAt, type FieldKey } from '../field-keys';
import { isAssignmentRole } from '../field-role';
import type { GatheredAssignment } from '../gathered-plan';
import type { Piece } from '../read-assignment';
import { KnownNames } from './known-names';
import type { Painter } from './painter';
import type { PlaceRole } from '../../codes/places';
import type { Claim } from './place';

/** Words beside names that say their part or that there are more: read with the names, or plainly of no account. */
const mark =
  /(?:由|并由|以及|会同|其中|等(?:\d+个|[一二三四五六七八九十]+个|各|有关|相关|责任|成员|多个|其他)*(?:部门和单位|部门单位|部门|单位|乡镇|街道|企业|机构)?|(?:按照?|根据|依据|依照)(?:各自)?(?:的)?(?:工作)?职[责能](?:分工)?|依职责|共同|分别|具体|各自|联合|密切|积极|(?:总)?牵头(?:负责|落实|实施|抓总|抓好|整改|推进|办理|单位|部门)?|主办|牵总|负总责|负责(?:落实|实施|督办|督导|抓好|整改)?|配合(?:落实|做好|实施|单位|部门)?|协助|协办|协同|参与|参加|督导|督办|督查|监督|指导|督促|监管|承办|承担|落实|实施|整改|责任(?:单位|部门)|[和及与]|[*★▲△☆])/y;
/** Behind a day: what is to be done by then is no more than that. */
const completion =
  /(?:之|以)?(?:前|底|内|末|日|止)?(?:全面|全部|基本|务必|确保)?(?:完成|整改|办结|销号|到位|落实|任务)*(?:整改|完成|任务|销号|到位|工作)*/y;
const signs = /[\s:,;、。.]{1,1000}/y;
const isWord = /[\p{L}\p{N}]/u;

const matchAt = (pattern: RegExp, norm: string, at: number, end: number): number => {
  pattern.lastIndex = at;
  const length = pattern.exec(norm)?.[0].length ?? 0;
  return at + length <= end ? length : 0;
};

interface Reading {
  norm: string;
  names: KnownNames;
  claim: (role: PlaceRole) => Claim;
}

/** The part that a verb gives; `null` where it gives none. */
const partOf = (verb: string): PlaceRole | null =>
  /牵|主办|总责/.test(verb)
    ? 'lead'
    : /配合|协|参/.test(verb)
      ? 'supporting'
      : /督|监|指导/.test(verb)
        ? 'supervising'
        : null;

const roleOf = ({ role }: Pick<Piece, 'role'>): PlaceRole | null =>
  role === null || role === 'unknown' ? null : role;

/** Claims what was read of one bracket or labelled line, sign by sign; whatever else it says is `unused`. */
const claimPiece = (painter: Painter, piece: Piece, { norm, names, claim }: Reading): void => {
  const { start, end } = piece.range;
  let role = roleOf(piece);
  let last: PlaceRole | null = null;
  let isFresh = true;
  for (let at = start; at < end;) {
    if (!painter.isFree(at)) {
      const before = painter.claimAt(at)?.role;
      at++;
      // 「6月底前」 is the day; 「完成整改」 goes with it.
      if (at < end && painter.isFree(at) && (before === 'deadline' || before === 'milestone')) {
        const length = matchAt(completion, norm, at, end);
        painter.paint({ start: at, end: at + length }, claim(before));
        at += length;
      }
      continue;
    }
    const key: FieldKey | null = isFresh ? bracketKeyAt(norm, at) : null;
    const name = names.at(norm, at, end, role);
    let length = 1;
    let used: PlaceRole | null = role;
    if (key && isAssignmentRole(key.role) && at + key.length <= end && (name?.length ?? 0) < key.length) {
      ({ length } = key);
      used = role = roleOf(key);
    } else if (name) {
      ({ length, role: used } = name);
    } else {
      const marked = matchAt(mark, norm, at, end);
      if (marked > 0) {
        length = marked;
        used = role ?? partOf(norm.slice(at, at + marked)) ?? last ?? 'responsible';
      } else if (isWord.test(norm[at]!)) used = null;
      else {
        length = Math.max(1, matchAt(signs, norm, at, end));
        used = role ?? last;
      }
    }
    const isSign = !isWord.test(norm[at + length - 1]!);
    if (used !== null) painter.paint({ start: at, end: at + length }, claim(used));
    else if (!isSign) painter.paint({ start: at, end: at + length }, { kind: 'unused' });
    last = used ?? last;
    isFresh = isSign || (key !== null && length === key.length);
    at += length;
  }
};

/** Claims the words of an assignment: its days, its labels, the names that were read in them. */
export const claimAssignment = (
  painter: Painter,
  { norm }: CleanText,
  { found, problemRef }: GatheredAssignment,
  assignment: number,
): void => {
  const { words } = found;
  const claims = new Map<PlaceRole, Claim>();
  const claim = (role: PlaceRole): Claim => {
    const known = claims.get(role) ?? {
      kind: 'field',
      role,
      assignment,
      ...(problemRef === null ? {} : { problemRef }),
    };
    claims.set(role, known);
    return known;
  };
  if (words.deadline) painter.paint(words.deadline.range, claim('deadline'));
  for (const { range } of words.reportDays) painter.paint(range, claim('milestone'));
  const reading: Reading = { norm, names: new KnownNames(words), claim };
  for (const piece of words.pieces) claimPiece(painter, piece, reading);
};
