import type { Asked } from './asked';
import type { Ask, Pack, RuleAnswers } from './types';

/** A question of the pack that has neither an answer nor a proposal. The frame makes `unknown` of it. */
export class Unanswered extends Error {
  constructor(readonly ask: Ask) {
    super(`no answer to ${ask.id}`);
  }
}

/** The answers for one row; it notes which were assumed. */
export class Asking {
  private readonly assumed = new Set<string>();

  constructor(
    private readonly asks: ReadonlyMap<string, Ask>,
    private readonly answers: RuleAnswers,
  ) {}

  /** @throws Unanswered; RangeError where the pack has no such question */
  of<T extends string>(value: Asked<T>): T {
    if (typeof value === 'string') return value;
    const ask = this.asks.get(value.ask);
    if (!ask) throw new RangeError(`the pack has no question ${value.ask}`);
    const answer = this.answers[ask.id];
    if (answer !== undefined) return answer as T;
    this.assumed.add(ask.id);
    if (ask.proposed === null) throw new Unanswered(ask);
    return ask.proposed as T;
  }

  /** Whether a person has said it: what is only assumed can leave something a question. */
  isAnswered(ask: string): boolean {
    return this.answers[ask] !== undefined;
  }

  get list(): string[] {
    return [...this.assumed];
  }
}

export const asksOf = (pack: Pack): ReadonlyMap<string, Ask> => new Map(pack.asks.map(one => [one.id, one]));
