import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan, PlanAssignment } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

/**
 * Texts of as many styles (督察, 审计, 巡察, 通报, 信访, 医保, 任务分工 …), written before the reader was tried on them and mended by them. A file
 * is the issue date, what a person reads in it (a line per problem, `!` before one that is known by its measure), `==`, the text.
 */
const folder = path.resolve(__dirname, '../fixtures/plans-as-written');
const files = readdirSync(folder);

const keys = {
  lead: 'leads',
  resp: 'responsible',
  supp: 'supporting',
  watch: 'supervising',
  off: 'officers',
} as const;
const plain = (text: string): string => text.normalize('NFKC');

interface Score {
  right: number;
  asked: string[];
  silent: string[];
}

class Scorer {
  readonly score: Score = { right: 0, asked: [], silent: [] };
  private readonly problems: { ref: string; text: string }[];

  constructor(private readonly plan: Plan) {
    this.problems = plan.categories.flatMap(one =>
      one.problems.map(({ ordinal, text }) => ({ ref: `${one.ordinal}-${ordinal}`, text: plain(text) })),
    );
  }

  private say(what: string, isRight: boolean, isAsked: boolean): void {
    if (isRight) this.score.right += 1;
    else (isAsked ? this.score.asked : this.score.silent).push(what);
  }

  private isAsked(topic: RegExp, ref?: string, own: readonly PlanAssignment[] = []): boolean {
    const indexes = own.map(one => this.plan.assignments.indexOf(one));
    return this.plan.questions.some(
      ({ code, about }) =>
        topic.test(code) &&
        (ref === undefined ||
          about?.problemRef === ref ||
          (about?.assignment !== undefined && indexes.includes(about.assignment))),
    );
  }

  count(expected: number): void {
    const isAsked = this.isAsked(/PROBLEM_MISSING|NUMBERING|LABEL|TASKS/);
    this.say('the number of problems', this.problems.length === expected, isAsked);
  }

  private byMeasure(begin: string): PlanAssignment[] {
    const measures = this.plan.measures.filter(one => plain(one.title).includes(begin));
    return this.plan.assignments.filter(one =>
      measures.some(measure => measure.ordinal === one.measureOrdinal),
    );
  }

  entry(line: string): void {
    const [name = '', ...fields] = line.replace(/^!/, '').split('|');
    const begin = plain(name);
    const problem = this.problems.find(one => one.text.startsWith(begin));
    if (!problem && !line.startsWith('!')) {
      this.say(name, false, this.isAsked(/PROBLEM_MISSING|NUMBERING|LABEL|TASKS/));
      return;
    }
    const own = problem
      ? this.plan.assignments.filter(one => one.problemRef === problem.ref)
      : this.byMeasure(begin);
    for (const field of fields) {
      const [key = '', value = ''] = field.split('=');
      if (key === 'due') {
        const isRight = own.some(one => one.deadline?.dueOn === value);
        this.say(`${name}: due`, isRight, this.isAsked(/DEADLINE|MILESTONE|ASSIGNMENT/, problem?.ref, own));
        continue;
      }
      const read = [...new Set(own.flatMap(one => one[keys[key as keyof typeof keys]]))].map(plain);
      const isRight = read.join(';') === plain(value);
      // That a lead is missing says nothing of units that were read wrongly.
      const isOfLead = key === 'lead' || read.length === 0;
      const topic = isOfLead ? /UNIT|LEAD|OFFICER|ASSIGNMENT/ : /UNIT|OFFICER|ASSIGNMENT|TEXT/;
      this.say(`${name}: ${key}`, isRight, this.isAsked(topic, problem?.ref, own));
    }
  }
}

const scoreOf = (file: string): Score => {
  const [head = '', text = ''] = readFileSync(path.join(folder, file), 'utf8').split('\n==\n');
  const [issuedOn = '', ...lines] = head.split('\n');
  const reading = readPlan(text.trimEnd(), { issuedOn, calendar: seedCalendar() });
  // A refusal is no silent misreading, and no reading either.
  if (!reading.ok) return { right: 0, asked: [reading.code], silent: [] };
  const scorer = new Scorer(reading.plan);
  const entries = lines.filter(one => !one.startsWith('!')).length;
  if (entries > 0) scorer.count(entries);
  for (const line of lines) scorer.entry(line);
  return scorer.score;
};

describe('texts as offices write them', () => {
  const scores = new Map(files.map(file => [file, scoreOf(file)]));

  it.each(files)('%s: nothing misread in silence', file => {
    expect(scores.get(file)!.silent).toEqual([]);
  });

  it('nine fields of ten are read', () => {
    const all = [...scores.values()];
    const right = all.reduce((sum, one) => sum + one.right, 0);
    const asked = all.reduce((sum, one) => sum + one.asked.length, 0);
    console.info(`${right} right, ${asked} asked or refused`);
    expect(right / (right + asked)).toBeGreaterThanOrEqual(0.9);
  });
});
