import { problemsOf } from '../links/problems-of';
import type { Plan } from '../plan/types';
import type { Answers, AssignmentAnswer, LostAnswer, PlacedAnswer } from './answers';
import { finderOf, placesOf, readPlaces, unitsRead } from './placed-answers';

const MOST_WORDS = 60;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The answers of one reading on their way into another of the same text. */
class Carrier {
  readonly assignments: Answers['assignments'] = {};
  readonly milestones: Answers['milestones'] = {};
  readonly links = new Map<string, { ref: string; assignment: number }>();
  readonly marked = { major: new Set<string>(), 'left-out': new Set<string>() };
  readonly sources: NonNullable<Answers['sources']> = {};
  readonly findings: NonNullable<Answers['findings']> = {};
  readonly lost: LostAnswer[] = [];
  private readonly problems;
  private readonly assignmentAt;
  private readonly problemAt;

  constructor(
    private readonly text: string,
    private readonly plan: Plan,
  ) {
    this.problems = problemsOf(plan);
    this.assignmentAt = finderOf(readPlaces(plan.assignments));
    this.problemAt = finderOf(readPlaces(this.problems));
  }

  private lose(one: PlacedAnswer): void {
    const words = this.text.slice(one.place.start, Math.min(one.place.end, one.place.start + MOST_WORDS));
    const lost = { ...one, words };
    if (!this.lost.some(other => isSame(other, lost))) this.lost.push(lost);
  }

  private refAt(place: PlacedAnswer['place']): string | undefined {
    return this.problems[this.problemAt(place) ?? -1]?.ref;
  }

  private takeAssignment(one: PlacedAnswer & { what: 'assignment' }): void {
    const index = this.assignmentAt(one.place);
    const read = index === null ? undefined : this.plan.assignments[index];
    if (index === null || !read) return this.lose(one);
    const { isListComplete, ...rest } = one.answer;
    // Another list is read than the one that was said to be complete.
    const isOther =
      isListComplete === true && !rest.responsible && read.isOpenEnded && !isSame(one.units, unitsRead(read));
    const wanted: AssignmentAnswer = {
      ...rest,
      ...(isListComplete !== undefined && !isOther && { isListComplete }),
    };
    const taken = this.assignments[index] ?? {};
    const names = Object.keys(one.answer) as (keyof AssignmentAnswer)[];
    // What was two assignments and is one now cannot have two answers.
    const refused = names.filter(
      name => wanted[name] === undefined || (taken[name] !== undefined && !isSame(taken[name], wanted[name])),
    );
    const merged = { ...wanted, ...taken };
    if (Object.keys(merged).length > 0) this.assignments[index] = merged;
    if (refused.length > 0)
      this.lose({
        ...one,
        answer: Object.fromEntries(refused.map(name => [name, one.answer[name]])) as AssignmentAnswer,
      });
  }

  private takeMilestone(one: PlacedAnswer & { what: 'milestone' }): void {
    const index = this.assignmentAt(one.assignment);
    const { milestones = [] } = this.plan.assignments[index ?? -1] ?? {};
    const isThere = (n: number): boolean => this.milestones[`${index}.${n}`] === undefined;
    const same = milestones.flatMap(({ raw }, n) => (raw === one.raw && isThere(n) ? [n] : []));
    const n = same.find(at => milestones[at]!.source.start === one.place.start) ?? same[0];
    if (n === undefined) this.lose(one);
    else this.milestones[`${index}.${n}`] = one.answer;
  }

  take(one: PlacedAnswer): void {
    switch (one.what) {
      case 'assignment':
        return this.takeAssignment(one);
      case 'milestone':
        return this.takeMilestone(one);
      case 'link': {
        const [ref, assignment] = [this.refAt(one.place), this.assignmentAt(one.assignment)];
        if (ref === undefined || assignment === null) return this.lose(one);
        this.links.set(`${ref} ${assignment}`, { ref, assignment });
        return;
      }
      case 'major':
      case 'left-out': {
        const ref = this.refAt(one.place);
        if (ref === undefined) this.lose(one);
        else this.marked[one.what].add(ref);
        return;
      }
      case 'source': {
        const ref = this.refAt(one.place);
        // What was two problems and is one now cannot have two answers.
        if (ref === undefined || (this.sources[ref] && !isSame(this.sources[ref], one.source)))
          return this.lose(one);
        this.sources[ref] = one.source;
        return;
      }
      case 'findings': {
        const ref = this.refAt(one.place);
        if (ref === undefined) return this.lose(one);
        this.findings[ref] = [...new Set([...(this.findings[ref] ?? []), ...one.findingIds])];
      }
    }
  }

  /** Confirmed links, with those of assignments that are new and stand under a problem in the text itself. */
  linksWith(before: Plan): NonNullable<Answers['links']> {
    const known = new Set([
      ...readPlaces(before.assignments).map(place => this.assignmentAt(place)),
      ...[...this.links.values()].map(one => one.assignment),
    ]);
    const refs = new Map(this.problems.map(({ ref }, place) => [ref, place]));
    const fresh = this.plan.assignments.flatMap(({ problemRef: ref }, assignment) =>
      ref !== null && refs.has(ref) && !known.has(assignment) ? [{ ref, assignment }] : [],
    );
    return [...this.links.values(), ...fresh].sort(
      (a, b) => refs.get(a.ref)! - refs.get(b.ref)! || a.assignment - b.assignment,
    );
  }
}

export interface TwoReadings {
  text: string;
  before: Plan;
  after: Plan;
}

/**
 * What people decided about one reading of a text, for another reading of it: by the places in the text, never by bare indexes.
 * What has no place in the new reading is kept among `lost`, and finds its place again where a later reading has one.
 */
export const carryOver = <T extends Answers>({ text, before, after }: TwoReadings, answers: T): T => {
  const carrier = new Carrier(text, after);
  for (const one of placesOf(before, answers)) carrier.take(one);
  for (const { words: _, ...one } of answers.lost ?? [])
    if (one.what !== 'link' || answers.links) carrier.take(one);
  const { lost: _l, major: _m, leftOut: _o, sources: _s, findings: _f, ...rest } = answers;
  const { major, 'left-out': leftOut } = carrier.marked;
  const carried: Partial<Answers> = {
    assignments: carrier.assignments,
    milestones: carrier.milestones,
    links: answers.links && carrier.linksWith(before),
    ...(major.size > 0 && { major: [...major] }),
    ...(leftOut.size > 0 && { leftOut: [...leftOut] }),
    ...(Object.keys(carrier.sources).length > 0 && { sources: carrier.sources }),
    ...(Object.keys(carrier.findings).length > 0 && { findings: carrier.findings }),
    ...(carrier.lost.length > 0 && { lost: carrier.lost }),
  };
  return { ...rest, ...carried } as unknown as T;
};

/** True where the text has to be read anew for these answers: another date of issue, or another meaning of a label. */
export const readsOtherwise = (before: Answers, after: Answers): boolean => {
  const sorted = ({ labels = {} }: Answers) => Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return before.issuedOn !== after.issuedOn || !isSame(sorted(before), sorted(after));
};
