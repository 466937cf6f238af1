import type { Block } from '../blocks';
import { writeEntries, type Entry } from '../entry';
import type { Day } from '../days';
import { big, bracketed, numbered } from '../numbering';
import type { Random } from '../random';
import type { Truth } from '../truth';
import type { Diction } from '../written-fields';
import { requirementsOf } from './front';
import { inBracket, type Setting } from './write-entry';

/** Problems in one section, measures in another, each with its bracket: who answers for a measure answers for no one problem. */
export const writeStanding = (
  random: Random,
  truth: Truth,
  diction: Diction,
  setting: Setting,
  issued: Day,
): Block[] => {
  const blocks: Block[] = [
    numbered(big, 1, random.pick(['存在的主要问题', '反馈的主要问题', '存在问题']), { isBold: true }),
  ];
  const first = setting.number === bracketed ? { ...bracketed } : setting.number;
  const entries: Entry[] = [];
  truth.categories.forEach((category, at) => {
    if (category.title !== null) blocks.push(numbered(bracketed, at + 1, category.title, { isBold: true }));
    category.problems.forEach((problem, n) =>
      blocks.push(numbered(first, n + 1, problem.text, { mayWrap: true })),
    );
    const [one] = category.problems.flatMap(problem => problem.assignments);
    category.problems.forEach(problem => (problem.assignments = []));
    if (one)
      entries.push({ problem: { text: `抓好第${at + 1}类问题整改。`, assignments: [one] }, fields: [] });
  });
  blocks.push(numbered(big, 2, random.pick(['整改措施', '整改落实措施', '主要整改措施']), { isBold: true }));
  const written = writeEntries(
    random,
    entries.map(one => one.problem),
    diction,
    issued,
    false,
  );
  written.forEach((entry, at) => {
    const [block] = inBracket({ ...entry, problem: { ...entry.problem, text: '' } }, at + 1, {
      ...setting,
      number: bracketed,
      quotes: false,
    }).slice(-1);
    const label = entry.fields[0]?.[0]?.label ?? '';
    if (block?.kind === 'paragraph')
      blocks.push(
        numbered(bracketed, at + 1, `${entry.problem.text}${block.text.replace(`${label}:`, '')}`, {
          mayWrap: true,
        }),
      );
    // A measure's heading belongs to it.
    truth.standing.push(
      ...entry.problem.assignments.map(one => ({ ...one, measure: entry.problem.text + one.measure })),
    );
  });
  blocks.push(numbered(big, 3, '工作要求', { isBold: true }));
  requirementsOf(random, truth).forEach((text, at) =>
    blocks.push(numbered(bracketed, at + 1, text, { mayWrap: true })),
  );
  return blocks;
};
