import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { saveRegistry } from '../../prisma/people/save-registry';
import { openSession } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { p95, timed, type Measure, type Result } from '../measure';
import { withBenchSystem } from '../open-bench-system';
import { LEADS, leadUnit, liaisonOf, writeSyntheticCampaign } from '../synthetic-campaign';

const CASES = 200;
const OFFICES = 10;
const PAGES = 50;
const WARM_UP = 20;
const TIMES = 100;
/** A busy hour: four people hand something in every second. */
const EVERY_MS = 250;
const GOAL = 1.5;

interface Page {
  token: string;
  /** What it reads anew when something has changed. */
  paths: string[];
}
interface Counts {
  heard: number;
  read: number;
  failed: number;
}

const officeOf = (n: number): string => `office-${n}.coordinator`;

const addOffices = (db: Db, now: number) =>
  saveRegistry(
    db,
    {
      units: [],
      people: Array.from({ length: OFFICES }, (_, n) => ({
        id: officeOf(n),
        login: officeOf(n),
        name: `office ${n}`,
        post: null,
        email: null,
        phone: null,
        unitId: 'office',
        roles: ['coordinator' as const],
        isActive: true,
      })),
    },
    { by: null, now },
  );

/** Two pages of each liaison's, with what is owed; the others of offices, with the ledger and the day's work. */
const pagesOf = async (db: Db, campaignId: string): Promise<Page[]> =>
  Promise.all(
    Array.from({ length: PAGES }, async (_, n) => {
      const isUnit = n < 2 * LEADS;
      const personId = isUnit ? liaisonOf(leadUnit(n)) : officeOf(n - 2 * LEADS);
      const { token } = await openSession(db, personId, Date.now());
      const ofOffice = [`/cases?campaignId=${campaignId}&limit=50`, `/campaigns/${campaignId}/task-groups`];
      return { token, paths: isUnit ? ['/tasks?limit=200'] : ofOffice };
    }),
  );

/** What `work` takes while these pages are open, and what they heard of it. */
const withPages = async <T>(url: string, pages: Page[], work: () => Promise<T>): Promise<[T, Counts]> => {
  const child = fork(path.join(__dirname, 'pages.mjs'), [JSON.stringify({ url, pages })]);
  try {
    await once(child, 'message');
    const done = await work();
    child.send('what did you hear?');
    const [counts] = (await once(child, 'message')) as [Counts];
    return [done, counts];
  } finally {
    child.kill();
    await once(child, 'exit');
  }
};

/** Fifty pages that are open and hear of every command, first only listening, then reading anew what has changed. */
export const openPages: Measure = {
  name: 'open-pages',
  what: `a person's command while ${PAGES} pages are open, against none`,
  run: say =>
    withBenchSystem(async ({ db, api }) => {
      const campaignId = await writeSyntheticCampaign(db, CASES, Date.now());
      await addOffices(db, Date.now());
      const pages = await pagesOf(db, campaignId);
      const cases = await db.docket.findMany({
        where: { campaignId, kind: 'case' },
        orderBy: { position: 'asc' },
        select: { id: true, position: true },
      });
      let sent = 0;
      const report = async (): Promise<number> => {
        const { id, position } = cases[sent++ % cases.length]!;
        const token = pages[position % LEADS]!.token;
        const body = {
          docketIds: [id],
          command: { kind: 'report-progress', percent: sent % 100, text: `第 ${sent} 批`, fileIds: [] },
        };
        return timed(async () => {
          const response = await fetch(`${api.url}/api/v1/campaigns/${campaignId}/commands`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
          await response.arrayBuffer();
        });
      };
      const series = async (): Promise<number[]> => {
        const all: number[] = [];
        for (let n = 0; n < WARM_UP + TIMES; n++) {
          const ms = await report();
          if (n >= WARM_UP) all.push(ms);
          await new Promise(resolve => setTimeout(resolve, Math.max(0, EVERY_MS - ms)));
        }
        return all;
      };
      say(`${TIMES} commands each way, four a second`);
      const before = await series();
      const [listening, heard] = await withPages(
        api.url,
        pages.map(one => ({ ...one, paths: [] })),
        series,
      );
      const [reading, read] = await withPages(api.url, pages, series);
      const none = [...before, ...(await series())];
      const result = (what: string, all: number[], { heard: n, read: reads, failed }: Counts): Result => {
        const ratio = p95(all) / p95(none);
        return {
          what,
          goal: `≤ ${GOAL.toFixed(2)}×`,
          value: `${ratio.toFixed(2)}×`,
          isMet: ratio <= GOAL && failed === 0 && n > TIMES,
          against: `${p95(all).toFixed(1)} ms, ${p95(none).toFixed(1)} ms without; heard ${n} times, read ${reads} answers, ${failed} failed`,
        };
      };
      return [
        result(`command with ${PAGES} pages listening, p95`, listening, heard),
        result(`… and reading anew what changed, p95`, reading, read),
      ];
    }),
};
