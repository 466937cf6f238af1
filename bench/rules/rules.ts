import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { readPack } from '../../documents/packs/read-pack';
import { noFigures, type Figures, type Payment } from '../../domain/figures/types';
import { Evaluation } from '../../domain/rules/evaluate';
import type { Pack } from '../../domain/rules/types';
import { startPostgres } from '../../embedded/postgres';
import { leavingNothing } from '../leave-nothing';
import { median, timed, type Measure, type Result } from '../measure';
import { benchFolder } from '../open-bench-system';
import { figuresAtScale } from './figures-at-scale';
import { askTables, loadTables } from './verdicts-in-sql';

const DAY = '2016-12-31';
const PAYMENTS = 50_000;
const TIMES = 7;

const medianOf = async (work: () => Promise<unknown>, times = TIMES): Promise<number> => {
  const all: number[] = [];
  for (let n = 0; n < times; n++) all.push(await timed(work));
  return median(all);
};

const all = (packs: Pack[], figures: Figures): Evaluation[] =>
  packs.map(pack => new Evaluation(pack, figures, DAY));

const once = (packs: Pack[], figures: Figures): Promise<number> =>
  medianOf(() => Promise.resolve(all(packs, figures)), 3);

const oneMore = async (packs: Pack[], figures: Figures): Promise<number> => {
  const running = all(packs, figures);
  let n = 0;
  return medianOf(() => {
    const payment: Payment = { ...figures.payments[0]!, id: `more-${n++}` };
    for (const one of running) one.learn({ ...noFigures, payments: [payment] });
    return Promise.resolve();
  });
};

const againstSql = async (pack: Pack, figures: Figures, url: string): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await loadTables(client, figures);
    await askTables(client, DAY);
    const sql = await medianOf(() => askTables(client, DAY));
    const rules = pack.rules.filter(one => ['F12', 'F34', 'N2'].includes(one.id));
    const evaluation = new Evaluation(pack, figures, DAY, {}, rules);
    // The same tranches again: what hangs on them is evaluated anew, on figures that are loaded already.
    const known = {
      ...noFigures,
      tranches: ['education', 'transfer'].flatMap(
        of => figures.tranches.find(one => one.programme === of) ?? [],
      ),
    };
    const ours = await medianOf(() => Promise.resolve(evaluation.learn(known)));
    const times = ours / sql;
    return {
      what: 'F12, F34 and N2 of 23 counties',
      goal: '≤ 5×',
      value: `${times.toFixed(1)}×`,
      isMet: times <= 5,
      against: `one SQL statement; ${ours.toFixed(1)} against ${sql.toFixed(1)} ms, figures loaded on both sides`,
    };
  } finally {
    await client.end();
  }
};

/** Rules over figures, in this process: the packs' whole, ten times the payments, one figure more, against SQL. */
export const rules: Measure = {
  name: 'rules',
  what: 'verdicts of all rules over 23 counties, three years and 50,000 payments',
  run: async say => {
    const packs = ['fujian-2013', 'idle-funds'].map(id => readPack(path.join(__dirname, '../../packs', id)));
    const [fujian] = packs as [Pack];
    const figures = figuresAtScale(fujian, PAYMENTS);
    say(
      `${packs.flatMap(one => one.rules).length} rules and parts of rules over ${PAYMENTS} payments, then ten times as many`,
    );
    const few = await once(packs, figures);
    const many = await once(packs, figuresAtScale(fujian, 10 * PAYMENTS));
    const more = await oneMore(packs, figures);
    const rows = all(packs, figures).flatMap(one => one.all).length;
    const results: Result[] = [
      {
        what: 'all rules, 50,000 payments',
        goal: '≤ 2 s',
        value: `${(few / 1000).toFixed(2)} s`,
        isMet: few <= 2_000,
        against: `${rows} verdicts`,
      },
      {
        what: 'ten times the payments',
        goal: '≤ 12×',
        value: `${(many / few).toFixed(1)}×`,
        isMet: many / few <= 12,
        against: `${(many / 1000).toFixed(2)} s`,
      },
      {
        what: 'one more figure',
        goal: '≤ 50 ms',
        value: `${more.toFixed(1)} ms`,
        isMet: more <= 50,
        against: 'the rules that hang on it',
      },
    ];
    const folder = benchFolder();
    try {
      const server = await startPostgres({ dataDir: folder, onProgress: say });
      const stop = () => server.stop();
      try {
        results.push(await leavingNothing(stop, () => againstSql(fujian, figures, server.url)));
      } finally {
        await stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return results;
  },
};
