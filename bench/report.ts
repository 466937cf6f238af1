import { at } from '../domain/calendar/civil-date';
import { compileReport } from '../domain/compile/compile/compile-report';
import { defaultReport } from '../domain/form/default-report';
import { simulate, type Scenario } from '../rehearsal/memory/simulate';
import { timed, type Measure, type Result } from './measure';
import { demonstration, synthetic } from './simulation';

const punctual = { kind: 'punctual' as const };

/** The report as of the day after the units' own were due, against reading the same record as JSON. */
const measure = async (what: string, scenario: Scenario, goal: number): Promise<Result> => {
  const { record } = await simulate({ ...scenario, until: at('2018-06-13') });
  const text = JSON.stringify(record.dockets);
  const reading = await timed(() => Promise.resolve(JSON.parse(text)));
  let figures = 0;
  const ms = await timed(() => {
    figures = compileReport(defaultReport, record, { words: {}, settled: {} }).figures.length;
    return Promise.resolve();
  });
  const times = ms / reading;
  return {
    what,
    goal: `≤ ${goal}×`,
    value: `${times.toFixed(1)}×`,
    isMet: times <= goal,
    against: `reading the record as JSON; ${(ms / 1000).toFixed(2)} s, ${figures} figures, ${(text.length / 1e6).toFixed(1)} MB`,
  };
};

/** The compiled report of a campaign. */
export const report: Measure = {
  name: 'report',
  what: 'the compiled report of small and large campaigns',
  run: async say => {
    say('19 problems, then 1,000 and 10,000');
    return [
      await measure('compiling 19 problems', { ...(await demonstration()) }, 20),
      await measure('compiling 1,000 problems', synthetic(1_000, punctual), 20),
      await measure('compiling 10,000 problems', synthetic(10_000, punctual), 20),
    ];
  },
};
