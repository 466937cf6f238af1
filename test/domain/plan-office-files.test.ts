import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../../documents/read-document';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan, PlanAssignment, PlanQuestion } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

interface Expected {
  file: string;
  issuedOn: string;
  title?: string;
  issuer?: string;
  categories?: string[];
  duties?: { what: string; dueOn: string }[];
  asks: string[];
  problems: { text: string; assignments: Partial<Record<string, string | string[]>>[] }[];
}

const folder = path.resolve(__dirname, '../fixtures/as-offices-make-them');
const files = readdirSync(folder).filter(name => name.endsWith('.json'));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Expected;

const read = async ({ file, issuedOn }: Expected): Promise<Plan> => {
  const text = await readBytes(readFileSync(path.join(folder, file)), file);
  const reading = readPlan(text, { issuedOn, calendar: seedCalendar() });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const shown = (one: PlanAssignment | undefined, key: string): unknown =>
  key === 'dueOn' ? one?.deadline?.dueOn : one?.[key as 'leads'];

interface Score {
  right: number;
  asked: string[];
  silent: string[];
}

/** Each field of each entry: right, asked about, or misread in silence. */
const scoreOf = (expected: Expected, plan: Plan): Score => {
  const score: Score = { right: 0, asked: [], silent: [] };
  const check = (what: string, isRight: boolean, asked: readonly PlanQuestion[]): void => {
    if (isRight) score.right += 1;
    else if (asked.length > 0) score.asked.push(what);
    else score.silent.push(what);
  };
  const problems = plan.categories.flatMap(one =>
    one.problems.map(({ ordinal, text }) => ({ ref: `${one.ordinal}-${ordinal}`, text })),
  );
  const about = (ref: string | undefined, topic: RegExp): PlanQuestion[] =>
    plan.questions.filter(({ code, about: place }) => {
      const isOfEntry =
        place?.problemRef === ref ||
        (place?.assignment !== undefined && plan.assignments[place.assignment]?.problemRef === ref);
      return ref !== undefined && topic.test(code) && isOfEntry;
    });
  check('number of problems', problems.length === expected.problems.length, []);
  for (const key of ['title', 'issuer'] as const)
    if (expected[key] !== undefined) check(key, plan[key] === expected[key], []);
  if (expected.categories)
    check('categories', plan.categories.map(one => one.title).join() === expected.categories.join(), []);
  for (const duty of expected.duties ?? [])
    check(
      `duty ${duty.what}`,
      plan.duties.some(one => one.what === duty.what && one.dueOn === duty.dueOn),
      [],
    );
  for (const code of expected.asks)
    check(
      `asks ${code}`,
      plan.questions.some(one => one.code === code),
      [],
    );
  for (const [at, { text, assignments }] of expected.problems.entries()) {
    const problem = problems[at];
    check(text, problem?.text === text, []);
    const own = plan.assignments.filter(one => one.problemRef === problem?.ref);
    check(`${text}: assignments`, own.length === assignments.length, []);
    for (const [index, wanted] of assignments.entries())
      for (const [key, value] of Object.entries(wanted)) {
        const topic = key === 'dueOn' ? /DEADLINE|MILESTONE/ : /UNIT|LEAD|OFFICER|ASSIGNMENT/;
        const isRight = JSON.stringify(shown(own[index], key)) === JSON.stringify(value);
        check(`${text}: ${key}`, isRight, about(problem?.ref, topic));
      }
  }
  return score;
};

/**
 * Made by hand with word processor and spreadsheet, before the reader saw them: automatic numbers of three levels, a table with
 * merged cells, text boxes with a tracked change, a ledger, a page copied from a web site.
 */
describe('files as offices make them', () => {
  it.each([
    ['automatic-numbers.json', 45, []],
    ['ledger.json', 33, []],
    ['merged-table.json', 65, []],
    ['text-boxes.json', 40, []],
    ['web-page.json', 34, ['拖欠中小企业账款清理不彻底。: dueOn']],
  ])('%s', async (name, right, asked) => {
    const expected = expectedOf(name);
    expect(scoreOf(expected, await read(expected))).toEqual({ right, asked, silent: [] });
  });

  it('a cell that is repeated in each row of a merged one is not asked about', async () => {
    const plan = await read(expectedOf('merged-table.json'));
    expect(plan.questions.map(one => one.code)).toEqual([
      'UNIT_COLLECTIVE',
      'TIMETABLE_INCOMPLETE',
      // The note below the table names who is told.
      'TEXT_UNCLEAR',
    ]);
  });

  it('none is left out', () => {
    expect(files).toHaveLength(5);
  });
});
