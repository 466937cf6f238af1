import fc from 'fast-check';
import { problemStandings } from '../../domain/codes/report';
import { compileReport } from '../../domain/compile/compile/compile-report';
import { sumOf } from '../../domain/compile/compile/figure';
import type { DocketState } from '../../domain/kinds';
import type { CompiledReport } from '../../domain/report/compiled';
import { canonicalJson } from '../../record/chain/canonical-json';
import { stateAsOf } from '../../record/history/as-of';
import { countOf } from '../support/naive-count';
import { summedForm } from '../domain/support/summed-form';
import { handIn, life, live, recordOf, withHandIn, type HandIn } from './reported-lives';

const nothing = { words: {}, settled: {} };
const form = summedForm();
const seen = {
  standings: new Set<string>(),
  returns: new Set<string>(),
  letters: 0,
  interviews: 0,
  discrepancies: 0,
};
afterAll(() => {
  const { standings, returns, ...counts } = seen;
  process.stdout.write(`${JSON.stringify(counts)} ${[...standings, ...returns].sort().join(' ')}\n`);
});

const valueOf = ({ figures }: CompiledReport, id: string): number =>
  Number(figures.find(one => one.id === id)?.value);

it('the numbers are those counted by hand from the events; standings divide the problems; every figure is the sum of its parts', () =>
  fc
    .assert(
      fc.asyncProperty(life, async chapters => {
        const campaign = await live(chapters);
        const states = [...campaign.store.dockets.values()].map(one => one.record.state);
        const report = compileReport(form, recordOf(states, campaign.now), nothing);
        const histories = [...campaign.history.values()].map(all => all.map(one => one.event));
        const counted = countOf(histories, campaign.now);
        for (const standing of problemStandings) {
          const all = counted.standings.filter(one => one.is === standing);
          expect(valueOf(report, `problems:${standing}`)).toBe(all.length);
          for (const category of ['甲', '乙'])
            expect(valueOf(report, `category:${category}:${standing}`)).toBe(
              all.filter(one => one.of === category).length,
            );
        }
        expect(valueOf(report, 'problems')).toBe(3);
        for (const [id, count] of Object.entries(counted.duties))
          expect([id, valueOf(report, `duties:${id}`)]).toEqual([id, count]);
        expect(valueOf(report, 'letters')).toBe(counted.letters);
        expect(valueOf(report, 'interviews')).toBe(counted.interviews);
        expect(valueOf(report, 'accountability')).toBe(counted.accountability);
        expect(valueOf(report, 'units')).toBe(report.returns.length);
        for (const { id, kind, value, parts } of report.figures)
          expect([id, sumOf(kind, parts)]).toEqual([id, value]);
        for (const one of report.problems) {
          seen.standings.add(one.standing);
          if (one.standing !== 'open')
            expect([one.isContested, one.isDoneNotAccepted, one.isOverdue]).toEqual([false, false, false]);
        }
        for (const one of report.returns) seen.returns.add(one.standing);
        seen.letters += counted.letters;
        seen.interviews += counted.interviews;
      }),
      { numRuns: 80 },
    )
    .then(() => {
      expect([...seen.standings]).toEqual(
        expect.arrayContaining(['completed', 'mostly-completed', 'open', 'withdrawn']),
      );
      expect([...seen.returns]).toEqual(expect.arrayContaining(['reported', 'missing', 'not-due']));
      expect(seen.letters).toBeGreaterThan(20);
      expect(seen.interviews).toBeGreaterThan(0);
    }));

it('compiled from what was known at an earlier cut-off, it knows nothing of what came later', () =>
  fc.assert(
    fc.asyncProperty(life, fc.nat({ max: 99 }), async (chapters, n) => {
      const { moments, history } = await live(chapters);
      const moment = moments[n % moments.length]!;
      const folded = [...history.values()].flatMap(events => stateAsOf(events, moment.at) ?? []);
      const compiled = (states: DocketState[]) => compileReport(form, recordOf(states, moment.at), nothing);
      // Several moves at one instant: what was known at it is all of them.
      const last = moments.findLast(one => one.at === moment.at)!;
      const known = [...last.dockets.values()].map(one => one.state);
      expect(canonicalJson(compiled(folded))).toBe(canonicalJson(compiled(known)));
    }),
    { numRuns: 40 },
  ));

/** The last document of a unit that was not sent back. A decision is about everything that waits for one. */
const countingOf = (all: readonly HandIn[], unitId: string): HandIn | undefined => {
  const own = all.filter(one => one.unitId === unitId);
  const isSentBack = (n: number): boolean =>
    own.slice(n).find(one => one.decision !== 'pending')?.decision === 'returned';
  return own.findLast((_, n) => !isSentBack(n));
};

it('numbers of returns are the sum of the last document of each unit that was not sent back; read in any order it is the same', () =>
  fc
    .assert(
      fc.asyncProperty(
        fc.array(handIn, { maxLength: 8 }),
        fc.array(fc.nat({ max: 1000 })),
        async (all, order) => {
          const campaign = await live([]);
          const files = new Map(
            [...campaign.store.dockets.values()].map(one => [one.record.state.id, one.record.state]),
          );
          all.forEach((one, n) => {
            const id = `c:unit:${one.unitId}`;
            const at = `2018-05-10T10:${String(n).padStart(2, '0')}:00+08:00`;
            files.set(id, withHandIn(files.get(id)!, one, at));
          });
          const record = recordOf([...files.values()], '2018-06-13T00:00:00+08:00');
          const report = compileReport(form, record, nothing);
          const counting = ['A', 'B', 'T', 'X'].flatMap(id => countingOf(all, id) ?? []);
          const sum = (numbers: (number | null)[]) => numbers.reduce<number>((a, b) => a + (b ?? 0), 0);
          expect(valueOf(report, 'field:trained')).toBe(sum(counting.map(one => one.trained)));
          const fen = sum(counting.map(one => one.fen));
          expect(Math.round(valueOf(report, 'field:recovered') * 100)).toBe(fen);
          expect(valueOf(report, 'field:papers')).toBe(sum(counting.map(one => one.papers.length)));
          const missing = report.figures.find(one => one.id === 'field:trained')!.parts;
          expect(missing.filter(one => one.value === null).length).toBe(
            4 - counting.filter(one => one.trained !== null).length,
          );
          const leads = ['A', 'B'].flatMap(id => countingOf(all, id)?.households ?? []);
          expect(valueOf(report, 'field:households')).toBe(new Set(leads).size === 1 ? leads[0] : 0);
          seen.discrepancies += report.discrepancies.length;

          const shuffled = [...record.dockets]
            .map((one, n) => ({ one, at: order[n % Math.max(1, order.length)] ?? n }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          const again = compileReport(
            form,
            { ...record, dockets: shuffled, units: [...record.units].reverse() },
            nothing,
          );
          expect(canonicalJson(again)).toBe(canonicalJson(report));
          for (const { id, kind, value, parts } of report.figures)
            expect([id, sumOf(kind, parts)]).toEqual([id, value]);
        },
      ),
      { numRuns: 120 },
    )
    .then(() => expect(seen.discrepancies).toBeGreaterThan(20)));
