import type { FoundAssignment } from './assignments';
import type { Range } from './page-marks';
import type { Claim } from './places/place';
import type { PlanQuestion } from './types';

interface GatheredProblem {
  ordinal: number;
  /** As printed in the document; 0 where it has no number of this list. */
  printed: number;
  text: string;
  /** Where its text stands. */
  words: readonly Range[];
  range: Range;
}
export interface GatheredCategory {
  ordinal: string;
  title: string;
  problems: GatheredProblem[];
  range: Range;
}
export interface GatheredMeasure {
  ordinal: string;
  title: string;
  text: string;
  words: readonly Range[];
  range: Range;
}
export interface GatheredAssignment {
  found: FoundAssignment;
  measureOrdinal: string | null;
  problemRef: string | null;
}
export type GatheredQuestion = Omit<PlanQuestion, 'source'> & { range: Range | null };

/** What the reader has gathered so far, with places in the clean text. */
export class GatheredPlan {
  readonly categories: GatheredCategory[] = [];
  readonly measures: GatheredMeasure[] = [];
  readonly assignments: GatheredAssignment[] = [];
  readonly questions: GatheredQuestion[] = [];
  /** What stretches are that stand in no entry: a table's head, its numbers. */
  readonly claims: { range: Range; claim: Claim }[] = [];
  private readonly categoryOrdinals = new Map<string, number>();
  private readonly measureOrdinals = new Map<string, number>();

  ask(question: GatheredQuestion): void {
    this.questions.push(question);
  }

  claim(range: Range, claim: Claim): void {
    this.claims.push({ range, claim });
  }

  /** Adds a category; an ordinal that is taken already (a second list) gets its section's before it. */
  addCategory(ordinal: string, section: string, title: string, range: Range): GatheredCategory {
    const category = { ordinal: unique(this.categoryOrdinals, ordinal, section), title, problems: [], range };
    this.categories.push(category);
    return category;
  }

  addMeasure(
    ordinal: string,
    section: string,
    title: string,
    text: string,
    range: Range,
    words: readonly Range[],
  ): GatheredMeasure {
    const measure = { ordinal: unique(this.measureOrdinals, ordinal, section), title, text, words, range };
    this.measures.push(measure);
    return measure;
  }
}

/** `taken` counts how often a name came, so that a text with thousands of equal ordinals stays cheap. */
const unique = (taken: Map<string, number>, ordinal: string, section: string): string => {
  let stem = ordinal || section || '一';
  if (taken.has(stem) && section && section !== ordinal) stem = `${section}·${ordinal}`;
  const count = (taken.get(stem) ?? 0) + 1;
  taken.set(stem, count);
  return count === 1 ? stem : `${stem}·${count}`;
};

/**
 * Adds a problem under its printed ordinal, or the next free one. `words` is where its text stands; `printed` 0 where its number is
 * looked at elsewhere.
 */
export const addProblem = (
  category: GatheredCategory,
  value: number,
  text: string,
  range: Range,
  words: readonly Range[],
  printed = value,
): string => {
  const last = category.problems.at(-1)?.ordinal ?? 0;
  const ordinal = value > last ? value : last + 1;
  category.problems.push({ ordinal, printed, text, words, range });
  return `${category.ordinal}-${ordinal}`;
};
