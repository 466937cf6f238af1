import type { Place } from '../../domain/plan/places/place';
import type { Plan, Span } from '../../domain/plan/types';

// In words of its own: what the reader's net looks for is not asked of the reader.
const unit =
  /[县市州省区乡镇][\u4e00-\u9fff]{0,8}(?:局|办公室|委员会|政府|督查室|指挥部)|[\u4e00-\u9fff]{2}(?:乡|镇)(?:政府|人民政府|党委)?(?=[、,,。;]|负责|牵头|配合|要|应|$)/;
const day = /\d{1,2}\s*[月日]|[年月]底|季度/;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const firstEntry = ({ categories, assignments }: Plan): number =>
  Math.min(
    ...categories.flatMap(one => one.problems.map(problem => problem.source.start)),
    ...assignments.map(one => one.source.start),
  );

const sentencesIn = (source: string, from: number): Span[] => {
  const sentences: Span[] = [];
  for (const { index, 0: words } of source.slice(from).matchAll(/[^。;;!?\r\n|]+/g))
    sentences.push({ start: from + index, end: from + index + words.length });
  return sentences;
};

/**
 * The sentences below the first entry of which unused words name a unit or a date, with no question about them or their entry: what
 * would be lost in silence.
 */
export const lostSentences = (source: string, plan: Plan, places: readonly Place[]): string[] => {
  const unused = places.filter(one => one.kind === 'unused');
  const labels = plan.questions.flatMap(one => one.about?.label ?? []);
  const isAsked = (span: Span): boolean =>
    plan.questions.some(one => one.source && overlaps(one.source, span)) ||
    labels.some(label => source.slice(span.start, span.end).replace(/[\s*]/g, '').includes(label));
  return sentencesIn(source, firstEntry(plan)).flatMap(span => {
    const words = unused
      .filter(one => overlaps(one, span))
      .map(one => source.slice(Math.max(one.start, span.start), Math.min(one.end, span.end)))
      .join('');
    return (unit.test(words) || day.test(words)) && !isAsked(span) ? [words] : [];
  });
};
