import { bracketKeyAt, everydayKeyAt, type FieldKey } from './field-keys';
import { isAssignmentRole, type FieldRole } from './field-role';
import { saidKeyAt, type LabelMeanings } from './label-meanings';
import { labelShapeAt } from './label-words';
import type { Range } from './page-marks';
import { runAtEnd } from './run-at-end';

/** A clause of an assignment with the label that it stands under. */
export interface Clause extends Range {
  role: FieldRole | null;
  /** The label's word, where it is not known, and where it stands. */
  strange?: Range & { word: string };
}

/** What is known of a document's labels beside their words. */
export interface KnownLabels {
  /** Words that stand as labels and are not known. */
  labels: ReadonlySet<string>;
  meanings: LabelMeanings;
}

/** A label at `from`: as people said, as its words say, or one of the document's that are not known. */
const labelAt = (
  norm: string,
  from: number,
  isFresh: boolean,
  { labels, meanings }: KnownLabels,
): (FieldKey & { word?: string }) | null => {
  const said = isFresh ? saidKeyAt(norm, from, meanings) : null;
  if (said) return said;
  const key = isFresh ? bracketKeyAt(norm, from) : everydayKeyAt(norm, from);
  // 「(整改措施:8月底前公布;责任单位:…)」: what is done is no unit.
  if (key) return isAssignmentRole(key.role) || (isFresh && key.role === 'measure') ? key : null;
  const shape = isFresh && labels.size > 0 ? labelShapeAt(norm, from) : null;
  return shape && labels.has(shape.word) ? { role: 'unknown', length: shape.length, word: shape.word } : null;
};

/**
 * Cuts an assignment's words into clauses at , ; 。 and at labels. A clause without a label of its own goes on under
 * the one before it.
 */
export const clausesOf = (norm: string, range: Range, known: KnownLabels): Clause[] => {
  const clauses: Clause[] = [];
  let role: FieldRole | null = null;
  let strange: Clause['strange'];
  let start = range.start;
  let depth = 0;
  const close = (end: number) => {
    if (norm.slice(start, end).trim()) clauses.push({ role, start, end, ...(strange ? { strange } : {}) });
  };
  let isFresh = true;
  for (let at = range.start; at < range.end; at++) {
    const char = norm[at]!;
    if (depth === 0) {
      const key = labelAt(norm, at, isFresh, known);
      if (key && at + key.length <= range.end) {
        close(at);
        role = key.role;
        strange = key.word === undefined ? undefined : { word: key.word, start: at, end: at + key.length };
        start = at + key.length;
        at = start - 1;
        isFresh = false;
        continue;
      }
      if (/[,;。]/.test(char)) {
        close(at);
        start = at + 1;
        isFresh = true;
        continue;
      }
    }
    if (char === '(') depth++;
    else if (char === ')' && depth > 0) depth--;
    isFresh = (isFresh && char === ' ') || (depth === 0 && /[ 、]/.test(char));
  }
  close(range.end);
  return clauses;
};

const verbs: [RegExp, FieldRole][] = [
  [/(?:负责)?(?:总)?牵头(?:负责|落实|实施|抓总|抓好|整改|推进|办理)?$|主办$|牵总$|负总责$|总负责$/, 'lead'],
  [
    /(?:密切|积极|共同)*(?:配合|协助|协办|协同|协作|参与|参加)+(?:落实|做好|实施|完成|整改|负责)?$/,
    'supporting',
  ],
  [/(?:负责)?(?:督导|督办|督查|监督|指导|督促|监管)(?:检查|落实|整改)?$/, 'supervising'],
  [
    /(?<!负责|具体|共同|抓好|组织|认真)(?:负责|具体|共同|抓好|组织|认真)*(?:负责|落实|实施|承办|承担|整改)(?:到位|落实|实施|整改)?$/,
    'responsible',
  ],
];
const manner = runAtEnd(
  '(?:按照?|根据|依据|依照)(?:各自)?(?:的)?职[责能](?:分工)?|依职责|共同|分别|具体|各自|联合|协同|主要|全面',
);

/** What a name's last words make of it: 「县住建局牵头」 is 县住建局 as lead. */
export const takeVerb = (piece: string): { name: string; role: FieldRole | null } => {
  for (const [pattern, role] of verbs) {
    const match = pattern.exec(piece);
    if (match) return { name: piece.slice(0, match.index).replace(manner, '').trim(), role };
  }
  return { name: piece.replace(manner, '').trim(), role: null };
};
