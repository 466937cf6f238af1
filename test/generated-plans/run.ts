/** node run.mjs test/generated-plans/run.ts --count 2000 --from 1: scores the reader and writes the worst samples to .scratch. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DomainError } from '../../domain/domain-error';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { makePlan } from './make-plan';
import { readGenerated } from './read-generated';
import type { Check } from './score/check';
import { scoreReading } from './score/score-plan';
import { addTo, emptyTally, tallyLine, type Tally } from './score/tally';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    samples: { type: 'string', default: '40' },
  },
});

interface Sample {
  seed: number;
  head: string;
  text: string;
  bad: Check[];
  questions: unknown;
}

const main = async (): Promise<void> => {
  const calendar = seedCalendar();
  const tallies = new Map<string, Tally>();
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? emptyTally();
    tallies.set(name, tally);
    return tally;
  };
  const samples: Sample[] = [];
  const needless: Record<string, number> = {};
  const fields = new Map<string, Tally>();
  let unread = 0;
  const first = Number(values.from);
  for (let seed = first; seed < first + Number(values.count); seed += 1) {
    const plan = await makePlan(seed);
    try {
      const { text, reading } = await readGenerated(plan, calendar);
      const checks = scoreReading(reading, plan.truth);
      for (const name of [
        'all',
        `layout: ${plan.layout}`,
        `file: ${plan.kind} ${plan.manner}`,
        ...(plan.layout === 'table' ? [] : plan.traits.map(one => `trait: ${one}`)),
      ])
        addTo(tallyOf(name), checks);
      for (const check of checks) {
        const tally = fields.get(check.field) ?? emptyTally();
        tally[check.outcome] += 1;
        fields.set(check.field, tally);
      }
      const bad = checks.filter(one => one.outcome !== 'right');
      const questions = reading.ok ? reading.plan.questions : reading;
      if (reading.ok && bad.length === 0)
        for (const { code } of reading.plan.questions) needless[code] = (needless[code] ?? 0) + 1;
      if (bad.length > 0)
        samples.push({
          seed,
          head: `${plan.layout}, ${plan.kind} ${plan.manner}, ${plan.issuedOn ?? ''}`,
          text,
          bad,
          questions,
        });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      unread += 1;
    }
  }
  for (const name of [...tallies.keys()].sort()) console.log(tallyLine(name, tallyOf(name)));
  console.log(
    [...fields].map(([name, { right, asked, silent }]) => `${name} ${right}/${asked}/${silent}`).join('  '),
  );
  console.log(
    `files not read: ${unread}; questions in documents that are all right: ${JSON.stringify(needless)}`,
  );
  const silent = ({ bad }: Sample): number => bad.filter(one => one.outcome === 'silent').length;
  const worst = samples.sort((a, b) => silent(b) - silent(a) || b.bad.length - a.bad.length);
  const folder = path.resolve(__dirname, '../../.scratch/generated');
  mkdirSync(folder, { recursive: true });
  const show = ({ seed, head, text, bad, questions }: Sample): string =>
    `##### ${seed} ${head}\n${text}\n--\n${bad.map(one => `${one.outcome} ${one.entry ?? ''} ${one.field}: wanted ${JSON.stringify(one.wanted)} got ${JSON.stringify(one.got)}`).join('\n')}\n${JSON.stringify(questions)}\n`;
  writeFileSync(path.join(folder, 'worst.txt'), worst.slice(0, Number(values.samples)).map(show).join('\n'));
  writeFileSync(
    path.join(folder, 'faults.txt'),
    worst
      .flatMap(({ seed, head, bad }) =>
        bad.map(
          one =>
            `${one.outcome}\t${one.field}\t${seed}\t${head}\t${JSON.stringify(one.wanted)}\t${JSON.stringify(one.got)}`,
        ),
      )
      .join('\n'),
  );
};

void main();
