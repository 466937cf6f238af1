import { dateLike } from './assignment-sentence';
import { clausesOf, takeVerb } from './assignment-words';
import type { CleanText } from './clean-text';
import { DeadlineClauses } from './deadline-clauses';
import { isAssignmentRole, type FieldRole } from './field-role';
import { isCollective } from './collective';
import { postAndName, readOfficers } from './officers';
import type { Range } from './page-marks';
import { sameAsAbove } from './same-as-above';
import { takeBracket, takeMark, type ListConventions } from './unit-brackets';
import { cutOutsideBrackets, readUnits, shareKind, type UnitList } from './units';
import { endsAsUnit } from './unit-words';

/** Who answers by when, as read from one bracket or one group of labelled lines. */
export interface AssignmentWords {
  leads: string[];
  responsible: string[];
  supporting: string[];
  supervising: string[];
  officers: string[];
  isOpenEnded: boolean;
  /** The deadline's own words and their place, or `null`. */
  deadline: { raw: string; range: Range } | null;
  unclear: string[];
  /** Days beside the deadline, most often for a report: 「…前完成整改,6月10日前报送整改报告」. */
  reportDays: { raw: string; range: Range }[];
  /** What stands behind names and is not understood: a mark, words in brackets. */
  notes: string[];
  /** Labels with 「同上」 behind them. */
  same: UnitRole[];
  /** Labels that are not known, each with the words behind it. */
  strange: (Range & { word: string; words: Range })[];
  /** Where all of it stands. */
  pieces: readonly Piece[];
}

/** A bracket's inside or a labelled line; `role` is that of the label. */
export interface Piece {
  range: Range;
  role: FieldRole | null;
  /** The label speaks of persons beside units. */
  hasPersons?: boolean;
}

export type UnitRole = 'lead' | 'responsible' | 'supporting' | 'supervising';

const completion =
  /(?:前|底|内|日|月|末)(?:全面|全部)?(?:完成整改|整改完成|整改到位|完成销号|完成|办结|落实到位|完成任务)$/;

const officerWords =
  /^(?:[^、]{0,12}(?:主要|分管)(?:负责人|领导|负责同志)|[^、]{0,8}(?:书记|县长|市长|区长|镇长|乡长|主任|局长))$/;

/** 「6月底前完成」 is 「6月底前」; a claim (已完成) keeps its words, and so do several days. */
const trimCompletion = (norm: string, range: Range): Range => {
  const text = norm.slice(range.start, range.end);
  const match = /[已,;]/.test(text) ? null : completion.exec(text);
  return match ? { start: range.start, end: range.start + match.index + 1 } : range;
};

const trimmed = (norm: string, range: Range): Range => {
  let { start, end } = range;
  while (start < end && /[\s:,;。、]/.test(norm[start]!)) start++;
  while (end > start && /[\s:,;。、]/.test(norm[end - 1]!)) end--;
  return { start, end };
};

/** Splits 「甲局牵头乙局配合」 behind the first verb, and 「甲局会同乙局」 before 会同. */
const cutVerbs = (piece: string): string[] =>
  piece
    .replace(/(牵头负责|牵头|主办)(?=[\u4e00-\u9fff]{3,})(?!负责|落实|实施|抓|整改|推进|办理)/g, '$1\u0000')
    .replace(/(?!^)会同/g, '会同\u0000')
    .split('\u0000')
    .filter(Boolean);

/** A person's name, where a label says that there is one among units. */
const isPerson = (part: string): boolean =>
  (/^[\u4e00-\u9fff·]{2,4}$/.test(part) || officerWords.test(part) || postAndName.test(part)) &&
  !endsAsUnit(part.replace(/等$/, '')) &&
  !isCollective(part);

/** 「整改时限:所有问题8月31日前」: of which nothing but the day is read. */
const ofAll =
  /^(?:以上|上述|所有|全部|各项)(?:整改)?(?:问题|事项|任务)(?:均|都|全部|一律|必须|须|应|要){0,2}(?:于|在)?(?=\d|年底)/;
const hasDate = /\d{1,2}月|\d{4}年/;

const namesUnits = (norm: string): boolean => {
  const [first = ''] = cutOutsideBrackets(norm, char => /[、\s]/.test(char));
  return endsAsUnit(takeVerb(first).name) || isCollective(takeVerb(first).name);
};

/** What else stands with the names of a list. */
interface Beside {
  officers: string[];
  notes: string[];
  /** Days in brackets, as written. */
  days: string[];
}

/** A name of a list without its bracket and mark, and the part that they give it. */
const bare = (
  part: string,
  conventions: ListConventions,
  beside: Beside,
): { part: string; role: FieldRole | null } => {
  if (sameAsAbove.test(part)) {
    // Nothing stands above it.
    beside.notes.push(part);
    return { part: '', role: null };
  }
  const inBrackets = takeBracket(part);
  const bracket = inBrackets?.bracket;
  if (bracket?.kind === 'officer') beside.officers.push(...readOfficers(bracket.text));
  else if (bracket?.kind === 'day') beside.days.push(bracket.text);
  else if (bracket?.kind === 'unclear') beside.notes.push(bracket.text);
  const role = bracket?.kind === 'role' ? bracket.role : null;
  const left = inBrackets?.name ?? part;
  const marked = takeMark(left, conventions);
  if (marked?.isUnclear) beside.notes.push(left.slice(-1));
  return { part: marked?.name ?? left, role: role ?? marked?.role ?? null };
};

/** Where words of these pieces stand. */
const placeOf = (clean: CleanText, pieces: readonly { range: Range }[], words: string): Range | null => {
  for (const { range } of pieces) {
    const at = clean.text.slice(range.start, range.end).indexOf(words);
    if (at >= 0) return { start: range.start + at, end: range.start + at + words.length };
  }
  return null;
};

/** Reads the words of an assignment. `pieces` are brackets' insides or labelled lines, `role` that of the label. */
export const readAssignmentWords = (clean: CleanText, pieces: readonly Piece[]): AssignmentWords => {
  const units: Record<UnitRole, string[]> = { lead: [], responsible: [], supporting: [], supervising: [] };
  const officers: string[] = [];
  const unclear: string[] = [];
  const beside: Beside = { officers, notes: [], days: [] };
  const strange: AssignmentWords['strange'] = [];
  const same: UnitRole[] = [];
  let isOpenEnded = false;
  const days = new DeadlineClauses(clean.norm);
  let level: UnitList['level'] = null;
  let pending: string[] = [];

  const flush = (role: UnitRole) => {
    if (pending.length === 0) return;
    const list = readUnits(pending.join('、'), level);
    ({ level } = list);
    isOpenEnded ||= list.isOpenEnded;
    unclear.push(...list.unclear);
    units[role].push(...list.names);
    pending = [];
  };
  const addUnits = (text: string, labelled: UnitRole | null, hasPersons: boolean) => {
    if (labelled && sameAsAbove.test(text)) {
      same.push(labelled);
      return;
    }
    const cut = cutOutsideBrackets(text, char => /[、\s]/.test(char)).flatMap(cutVerbs);
    // Beside persons 「清水、云头、东河三镇」 are three units.
    const parts = hasPersons
      ? shareKind(cut.map(one => ({ text: one, glue: '、' }))).map(one => one.text)
      : cut;
    for (const [index, whole] of parts.entries()) {
      // 「高远(局长)」 keeps its bracket.
      if (hasPersons && isPerson(whole.replace(/[(（][^()（）]*[)）]$/, ''))) {
        officers.push(whole);
        continue;
      }
      const verb = takeVerb(whole);
      if (verb.role && verb.name === '同上') {
        same.push(verb.role as UnitRole);
        continue;
      }
      const { part, role: own } = bare(whole, clean.conventions, beside);
      if (own) {
        // What stands before it is not of its part.
        if (labelled) flush(labelled);
        pending.push(part);
        flush(own as UnitRole);
        continue;
      }
      if (part.endsWith('会同')) {
        pending.push(part.slice(0, -2));
        const last = takeVerb(parts.at(-1)!).role;
        flush(labelled ?? (last === 'lead' ? 'lead' : 'responsible'));
        const rest = parts.slice(index + 1).map(one => takeVerb(one).name);
        pending.push(...rest.filter(Boolean));
        flush('supporting');
        return;
      }
      const { name, role } = takeVerb(part);
      if (name) pending.push(name);
      if (role) {
        // In a labelled list 「县财政局负责」 adds nothing to the label; 牵头 and 配合 do.
        flush(role === 'responsible' && labelled ? labelled : (role as UnitRole));
      }
    }
    if (labelled) flush(labelled);
  };

  for (const piece of pieces) {
    const inner = clausesOf(clean.norm, piece.range, clean).map(one => ({
      ...one,
      role: one.role ?? piece.role,
    }));
    for (const clause of inner) {
      const range = trimmed(clean.norm, clause);
      const norm = clean.norm.slice(range.start, range.end);
      const text = clean.text.slice(range.start, range.end);
      if (clause.strange) strange.push({ ...clause.strange, words: range });
      // What a person said is none of its fields, or nobody knows.
      if (!norm || (clause.role && !isAssignmentRole(clause.role))) continue;
      // 「整改时限:6月底前,县财政局配合」: names behind a day are names.
      if (clause.role === 'deadline' && !hasDate.test(norm) && !dateLike.test(norm) && namesUnits(norm))
        addUnits(text, null, false);
      else if (clause.role === 'deadline' || (dateLike.test(norm) && !endsAsUnit(norm)))
        days.add({ start: range.start + (ofAll.exec(norm)?.[0].length ?? 0), end: range.end });
      else if (clause.role === 'officer') officers.push(...readOfficers(text));
      else if (officerWords.test(norm) && !endsAsUnit(norm)) officers.push(...readOfficers(text));
      else addUnits(text, clause.role === null ? null : (clause.role as UnitRole), piece.hasPersons === true);
    }
    // Names behind the last verb help the one who leads; alone they are responsible.
    flush(units.lead.length > 0 ? 'supporting' : 'responsible');
  }
  const [day] = beside.days;
  const gathered = days.gather();
  const deadline = gathered.deadline ?? (day === undefined ? null : placeOf(clean, pieces, day));
  const raw = deadline && trimCompletion(clean.norm, deadline);
  const [first] = units.responsible;
  if (clean.conventions.isFirstLead && units.lead.length === 0 && first !== undefined) {
    units.lead.push(first);
    units.responsible = units.responsible.slice(1);
  }
  return {
    leads: [...new Set(units.lead)],
    responsible: [...new Set(units.responsible)],
    supporting: [...new Set(units.supporting)],
    supervising: [...new Set(units.supervising)],
    officers,
    isOpenEnded,
    deadline: raw && { raw: clean.text.slice(raw.start, raw.end), range: raw },
    unclear,
    reportDays: gathered.others.map(range => ({ raw: clean.text.slice(range.start, range.end), range })),
    notes: beside.notes,
    same,
    strange,
    pieces,
  };
};
