import { groupBy } from '../../group-by';
import type { Discrepancy, DiscrepancySide } from '../../report/compiled';
import { paperInWords } from './answer-in-words';
import { chosenSide, discrepancyOf, type Settled } from './discrepancy-key';
import { byText } from './in-order';
import { contentOf, groupsOf, type Occurrence } from './papers';
import { numberKey } from './same-paper';

/** What two returns say of one document, with what each of its sides stands for. */
export interface PaperDiscrepancy {
  discrepancy: Discrepancy;
  occurrences: Occurrence[];
}

const sideOf = ({ unitId, paper }: Occurrence): DiscrepancySide => ({
  unitId,
  value: { kind: 'papers', papers: [paper] },
  reason: '',
});

const inOrder = (group: readonly Occurrence[]): Occurrence[] =>
  group.toSorted(
    (a, b) =>
      byText(a.unitId, b.unitId) ||
      byText(a.field.id, b.field.id) ||
      byText(paperInWords(a.paper), paperInWords(b.paper)),
  );

const fieldIn = (group: readonly Occurrence[]): string | null => {
  const ids = new Set(group.map(one => one.field.id));
  return ids.size === 1 ? (group[0]?.field.id ?? null) : null;
};

/** One 文号 with different titles or days: at least one of them is wrong. */
const differing = (group: readonly Occurrence[], settled: Settled): PaperDiscrepancy[] => {
  const number = group[0] && numberKey(group[0].paper);
  if (!number || new Set(group.map(one => contentOf(one.paper, group))).size < 2) return [];
  const occurrences = inOrder(group);
  const each = occurrences.map(one => `${one.unitName} ${paperInWords(one.paper)}`);
  const says = {
    zh: `同一文号“${number}”，各单位写的名称或日期不同：${each.join('；')}。`,
    en: `The number "${number}" stands for different titles or days: ${each.join('; ')}.`,
  };
  const about = { fieldId: fieldIn(group), docketId: null, says, sides: occurrences.map(sideOf) };
  return [{ discrepancy: discrepancyOf({ kind: 'paper-differs', ...about }, settled), occurrences }];
};

/** The same document several times in one sum. */
const repeated = (
  group: readonly Occurrence[],
  all: readonly Occurrence[],
  settled: Settled,
): PaperDiscrepancy[] =>
  [...groupBy(group, one => `${one.field.id}|${contentOf(one.paper, group)}`).values()].flatMap(same => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const occurrences = inOrder(same);
    const { name, id } = first.field;
    const sum = all.filter(one => one.field.id === id).length;
    const units = occurrences.map(one => one.unitName);
    const says = {
      zh: `${paperInWords(first.paper)}由${units.join('、')}各报一次，在“${name.zh}”的合计 ${sum} 份中计了 ${same.length} 次。`,
      en: `${paperInWords(first.paper)} was handed in by ${units.join(', ')} and counts ${same.length} times in the ${sum} of "${name.en}".`,
    };
    const about = { fieldId: id, docketId: null, says, sides: occurrences.map(sideOf) };
    return [{ discrepancy: discrepancyOf({ kind: 'paper-twice', ...about }, settled), occurrences }];
  });

/** Documents that several returns have, where they say different things of them or count them more than once. */
export const paperDiscrepancies = (
  occurrences: readonly Occurrence[],
  settled: Settled,
): PaperDiscrepancy[] => {
  // What was found in a unit's words may only be cited there.
  const typed = occurrences.filter(one => one.field.from === 'unit');
  return groupsOf(typed).flatMap(group => [...differing(group, settled), ...repeated(group, typed, settled)]);
};

/** What does not count by a person's decision: the other sides of a document that one unit has right, its repetitions. */
export const droppedBy = ({ discrepancy, occurrences }: PaperDiscrepancy): Occurrence[] => {
  const chosen = chosenSide(discrepancy);
  if (!chosen) return [];
  const right = occurrences[discrepancy.sides.indexOf(chosen)];
  const isKept = (one: Occurrence): boolean =>
    one === right ||
    (discrepancy.kind === 'paper-differs' &&
      right !== undefined &&
      contentOf(one.paper, occurrences) === contentOf(right.paper, occurrences));
  return occurrences.filter(one => !isKept(one));
};
