import { dateLike } from './assignment-sentence';
import type { CleanText } from './clean-text';
import { isCollective } from './collective';
import type { GatheredPlan } from './gathered-plan';
import type { OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { readAssignmentWords, type AssignmentWords, type Piece } from './read-assignment';
import type { PlanSection } from './read-sections';
import { endsAsUnit } from './unit-words';

interface Demand {
  node: OutlineNode;
  unit: string;
  words: AssignmentWords;
  range: Range;
}

const demanded =
  /^(?:由|请)?([\u4e00-\u9fff()]{2,24}?)(?:要|应当?|须|需|必须|务必|负责|牵头)(?:于|在)?(.{2,20}?(?:前|内|底|止))(?=[^,;。]*[,;。]|[^,;。]+$)/;

/** 「甲乡要于4月20日前清理完毕,乙局负责督办。」: who has to do it by when. */
const demandOf = (clean: CleanText, node: OutlineNode): Demand | null => {
  const part = node.parts[0];
  if (!part) return null;
  const norm = clean.norm.slice(part.start, part.end);
  const match = demanded.exec(norm);
  const unit = match?.[1] ?? '';
  const day = match?.[2] ?? '';
  if (!match || !endsAsUnit(unit) || isCollective(unit) || !dateLike.test(day)) return null;
  const at = (words: string, from = 0): Range => {
    const start = part.start + norm.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const pieces: Piece[] = [
    { range: at(unit), role: 'responsible' },
    { range: at(day, unit.length), role: 'deadline' },
  ];
  // 「,乙局负责督办」 behind it says another's part.
  const rest = norm.slice(match[0].length);
  const others = /[,;]([^,;。]{2,40}(?:负责督办|督办|督导|监督|负责指导|配合|协助))(?=[,;。]|$)/.exec(rest);
  if (others) pieces.push({ range: at(others[1]!, match[0].length), role: null });
  return {
    node,
    unit,
    words: readAssignmentWords(clean, pieces),
    range: { start: node.start, end: node.end },
  };
};

/**
 * A list of problems (通报) whose measures stand under its demands: as many demands as problems belong to each other in their
 * order, unless a problem names another demand's unit. Where only the order says so, a person is asked.
 */
export const readDemands = (
  clean: CleanText,
  sections: readonly PlanSection[],
  gathered: GatheredPlan,
): void => {
  const problems = gathered.categories.flatMap(category =>
    category.problems.map(one => ({ ref: `${category.ordinal}-${one.ordinal}`, text: one.text })),
  );
  if (problems.length === 0 || gathered.assignments.length > 0) return;
  const demands = sections
    .filter(one => one.role === 'requirements' || one.role === 'measures')
    .flatMap(one => one.node.children)
    .flatMap(node => demandOf(clean, node) ?? []);
  if (demands.length !== problems.length) return;
  const namesOther = problems.some(({ text }, index) =>
    demands.some((one, at) => at !== index && one.unit !== demands[index]!.unit && text.includes(one.unit)),
  );
  if (namesOther) return;
  for (const [index, { node, unit, words, range }] of demands.entries()) {
    const { ref, text } = problems[index]!;
    const found = { node, label: node.label, words, texts: node.parts, range };
    gathered.assignments.push({ found, measureOrdinal: null, problemRef: ref });
    if (!text.includes(unit))
      gathered.ask({
        code: 'TEXT_UNCLEAR',
        message: `问题 ${ref} 与整改要求「${node.label}」按先后顺序对应(${unit}),请核对`,
        range,
        about: { problemRef: ref },
      });
  }
};

/** Asks who answers for each problem that has nobody, where no measure of the document is left that could be its own. */
export const askUnanswered = (gathered: GatheredPlan): void => {
  if (gathered.assignments.some(one => one.problemRef === null)) return;
  const answered = new Set(gathered.assignments.map(one => one.problemRef));
  const asked = new Set(
    gathered.questions.filter(one => one.code === 'ASSIGNMENT_MISSING').map(one => one.about?.problemRef),
  );
  for (const category of gathered.categories)
    for (const { ordinal, range } of category.problems) {
      const ref = `${category.ordinal}-${ordinal}`;
      if (answered.has(ref) || asked.has(ref)) continue;
      gathered.ask({
        code: 'ASSIGNMENT_MISSING',
        message: `问题 ${ref} 没有写明由谁负责整改,请补填牵头单位、责任单位和时限`,
        range,
        about: { problemRef: ref },
      });
    }
};
