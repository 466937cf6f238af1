import { isAssignmentSentence } from './assignment-sentence';
import type { FoundAssignment } from './assignments';
import type { CleanText } from './clean-text';
import type { GatheredPlan } from './gathered-plan';
import type { Range } from './page-marks';
import { readAssignmentWords } from './read-assignment';

const everything =
  '(?:以上|上述|所有|全部)(?:各项|整改|反馈|交办|全部|所有|的){0,2}(?:问题|事项|任务|隐患|工作)?(?:的?整改)?,?';
const day = '(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号]|底|末)(?:\\d{1,2}(?::\\d{2}|[时点]))?(?:之?前|以前)?';
const dueForAll = new RegExp(
  `(?<=^|[。;\\n)、. ])${everything}(?:均|都|一律|必须|务必|须|应|要|请){0,3}(?:于|在)?(${day})(?:全部|全面)?(?:整改到位|完成整改|整改完成|整改完毕|完成销号|整改销号|完成)(?=[。;\\n]|$)`,
  'g',
);
const unitsForAll = new RegExp(
  `(?<=^|[。;\\n)、. ])${everything}(?:均|都|统一)?(由[^。;\\n]{4,200})(?=[。;\\n]|$)`,
  'g',
);

const only = (norm: string, pattern: RegExp, isMeant: (words: string) => boolean): Range | null => {
  const found = [...norm.matchAll(pattern)].flatMap(match =>
    isMeant(match[1]!)
      ? [
          {
            start: match.index + match[0].indexOf(match[1]!),
            end: match.index + match[0].indexOf(match[1]!) + match[1]!.length,
          },
        ]
      : [],
  );
  return found.length === 1 ? found[0]! : null;
};

const namesNobody = ({ words }: FoundAssignment): boolean =>
  words.leads.length + words.responsible.length + words.supporting.length + words.supervising.length === 0;

/**
 * What a document says once of all that stands above: 「以上问题均于6月30日前整改到位。」, 「以上由县住建局牵头,县城管局配合。」. Each is taken
 * where it is written once, everything stands before it and says nothing of the kind itself.
 */
export const readForAll = (clean: CleanText, { assignments }: GatheredPlan): void => {
  const found = [...new Set(assignments.map(one => one.found))];
  if (found.length === 0) return;
  const last = Math.max(...found.map(one => one.range.start));
  if (found.every(one => one.words.deadline === null)) {
    const range = only(clean.norm, dueForAll, () => true);
    if (range && range.start > last)
      for (const one of found)
        one.words = { ...one.words, deadline: { raw: clean.text.slice(range.start, range.end), range } };
  }
  if (!found.every(namesNobody)) return;
  const range = only(clean.norm, unitsForAll, isAssignmentSentence);
  if (!range || range.start < last) return;
  const said = readAssignmentWords(clean, [{ range, role: null }]);
  for (const one of found)
    one.words = {
      ...said,
      officers: one.words.officers,
      deadline: one.words.deadline ?? said.deadline,
      unclear: one.words.unclear,
      reportDays: one.words.reportDays,
      notes: [...one.words.notes, ...said.notes],
      pieces: [...one.words.pieces, ...said.pieces],
    };
};
