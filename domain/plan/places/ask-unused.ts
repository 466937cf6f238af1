import { normalForm } from '../normal-form';
import { cutText } from '../../storable';
import type { Plan, PlanQuestion, Span } from '../types';
import type { Place } from './place';
import { namesDay, namesUnit } from './telling-words';

/** Whoever has so many stretches to look at looks at the text itself. */
const MOST = 100;
const SHOWN = 40;

/** Questions of these kinds send somebody to the words themselves; the others ask for one thing of an entry. */
const ofWords = /^(?:TEXT|LABEL|ASSIGNMENT)_/;
const ofDays = /^(?:DEADLINE|MILESTONE)_/;

interface Stretch extends Span {
  words: string;
}

/** Unused words that only page marks, breaks and table rules part are one stretch. */
const stretchesIn = (source: string, places: readonly Place[], from: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let isOpen = false;
  for (const { start, end, kind } of places) {
    if (start < from) continue;
    const last = stretches.at(-1);
    if (kind === 'unused') {
      const words = source.slice(start, end);
      if (isOpen && last) {
        last.end = end;
        last.words += words;
      } else stretches.push({ start, end, words });
      isOpen = true;
    } else if (kind !== 'structure') isOpen = false;
  }
  return stretches;
};

/** Where the first entry begins: what stands above it introduces. */
const firstEntry = ({ categories, assignments }: Plan): number =>
  Math.min(
    ...categories.flatMap(one => one.problems.slice(0, 1).map(problem => problem.source.start)),
    ...assignments.slice(0, 1).map(one => one.source.start),
  );

/** Whether a span is among those about which somebody is asked already; asked of spans in their order. */
const askedAmong = (spans: readonly Span[]): ((span: Span) => boolean) => {
  let end = 0;
  const asked = [...spans]
    .sort((a, b) => a.start - b.start)
    .map(one => {
      end = Math.max(end, one.end);
      return { start: one.start, end };
    });
  let next = 0;
  return span => {
    while (next < asked.length && asked[next]!.end <= span.start) next++;
    const one = asked[next];
    return one !== undefined && one.start < span.end;
  };
};

/**
 * Asks about what stands below the first entry, names a body or a day, and was read as nothing: the last net, so that no task is
 * lost in silence whatever the readers missed. `known` are spans about which a question is asked elsewhere in the document.
 */
export const askUnused = (
  source: string,
  plan: Plan,
  places: readonly Place[],
  known: readonly Span[],
): PlanQuestion[] => {
  const sources = (isMeant: (code: string) => boolean) =>
    plan.questions.flatMap(one => (one.source && isMeant(one.code) ? [one.source] : []));
  const isAsked = askedAmong([...known, ...sources(code => ofWords.test(code))]);
  // Whoever decides on the day sees the other one.
  const isDayAsked = askedAmong(sources(code => ofDays.test(code)));
  const telling = stretchesIn(source, places, firstEntry(plan)).filter(one => {
    const norm = normalForm(one.words);
    const [hasUnit, hasDay] = [namesUnit(norm), namesDay(norm)];
    return (hasUnit || hasDay) && !isAsked(one) && (hasUnit || !isDayAsked(one));
  });
  const rest = telling.slice(MOST);
  return [
    ...telling.slice(0, MOST).map(({ start, end, words }) => ({
      code: 'TEXT_UNCLEAR' as const,
      message: `「${cutText(words, SHOWN)}${words.length > SHOWN ? '…' : ''}」写有单位或时间,没有读入任何栏目,请核对是否要补填`,
      source: { start, end },
    })),
    ...(rest.length > 0
      ? [
          {
            code: 'TEXT_UNCLEAR' as const,
            message: `另有 ${rest.length} 处写有单位或时间的文字没有读入任何栏目,请对照原文核对`,
            source: { start: rest[0]!.start, end: rest.at(-1)!.end },
          },
        ]
      : []),
  ];
};
