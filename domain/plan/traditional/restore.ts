import type { Plan, Span } from '../types';
import { simplifiedOf } from './characters';

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');

/** A text with its traditional characters as simplified ones, one for one: every offset stays valid. */
export const simplified = (text: string): string => text.replace(traditional, one => simplifiedOf.get(one)!);

/** How far before a bracket the words begin that it answers for, at most. */
const REACH = 4000;
const HEAD = 6000;

/** So many lines of one text may be looked for in vain. */
const MOST_LOST = 20;

/** Gives what was read of a simplified text the words of its source back. */
class Restorer {
  /** How the source writes each character, where it stood last. */
  private readonly writing = new Map<string, string>();

  constructor(
    private readonly source: string,
    private readonly read: string,
  ) {
    for (let at = 0; at < source.length; at++)
      if (source[at] !== read[at]) this.writing.set(read[at]!, source[at]!);
  }

  /** Words as the source writes them, line by line backwards from the end of their place. */
  private words(text: string, { start, end }: Span): string {
    const written = this.source.slice(start, end);
    const read = this.read.slice(start, end);
    if (written === read) return text;
    let before = read.length;
    let lost = 0;
    return text
      .split('\n')
      .reverse()
      .map(line => {
        const isSought = line !== '' && line.length <= before && lost < MOST_LOST;
        const at = isSought ? read.lastIndexOf(line, before - line.length) : -1;
        if (at < 0) {
          lost += isSought ? 1 : 0;
          return this.bySigns(line);
        }
        before = at;
        return written.slice(at, at + line.length);
      })
      .reverse()
      .join('\n');
  }

  /** Words that do not stand in one piece: 「縣財政局」 for 「縣教育局、財政局」, a line that was wrapped. */
  private bySigns(line: string): string {
    return Array.from(line, one => this.writing.get(one) ?? one).join('');
  }

  /** A heading stands at the beginning of its part. */
  private title(text: string, { start, end }: Span): string {
    return this.words(text, { start, end: Math.min(end, start + HEAD) });
  }

  plan(plan: Plan): Plan {
    const head = { start: 0, end: Math.min(this.source.length, HEAD) };
    const foot = { start: Math.max(0, this.source.length - HEAD), end: this.source.length };
    const around = ({ start, end }: Span): Span => ({ start: Math.max(0, start - REACH), end });
    const all = (texts: readonly string[], place: Span): string[] => texts.map(one => this.words(one, place));
    const first = (text: string): string => {
      const inHead = this.words(text, head);
      return inHead === text ? this.words(text, foot) : inHead;
    };
    return {
      ...plan,
      title: first(plan.title),
      number: plan.number === null ? null : first(plan.number),
      issuer: plan.issuer === null ? null : first(plan.issuer),
      categories: plan.categories.map(category => ({
        ...category,
        title: this.title(category.title, category.source),
        problems: category.problems.map(one => ({ ...one, text: this.words(one.text, one.source) })),
      })),
      measures: plan.measures.map(one => ({
        ...one,
        title: this.title(one.title, one.source),
        text: this.words(one.text, one.source),
      })),
      assignments: plan.assignments.map(one => {
        const place = around(one.source);
        return {
          ...one,
          text: this.words(one.text, place),
          leads: all(one.leads, place),
          responsible: all(one.responsible, place),
          supporting: all(one.supporting, place),
          supervising: all(one.supervising, place),
          officers: all(one.officers, place),
          deadline: one.deadline && { ...one.deadline, raw: this.words(one.deadline.raw, place) },
          milestones: one.milestones.map(milestone => ({
            ...milestone,
            raw: this.words(milestone.raw, milestone.source),
            ...(milestone.owedBy ? { owedBy: all(milestone.owedBy, around(milestone.source)) } : {}),
          })),
        };
      }),
      phases: plan.phases.map(one => ({ ...one, name: this.title(one.name, one.source) })),
      duties: plan.duties.map(one => ({
        ...one,
        owedBy: one.owedBy === null ? null : this.words(one.owedBy, one.source),
      })),
      questions: plan.questions.map(one =>
        one.proposals && one.source ? { ...one, proposals: all(one.proposals, around(one.source)) } : one,
      ),
    };
  }
}

/** A plan that was read from `simplified(source)`, in the words of `source`. */
export const restored = (plan: Plan, source: string, read: string): Plan =>
  new Restorer(source, read).plan(plan);
