import fc from 'fast-check';
import type { Instant } from '../../domain/calendar/civil-date';
import { fold } from '../../domain/kinds';
import type { DocketState } from '../../domain/kinds';
import { lightOf } from '../../domain/light/light';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { canonicalJson } from '../../record/chain/canonical-json';
import { docketRow } from '../../record/docket-rows';
import { stateAsOf } from '../../record/history/as-of';
import { differences } from '../../record/history/differences';
import { ledgerLine } from '../../record/history/ledger-line';
import { Tally } from '../../record/history/tally';
import type { DocketRow } from '../../record/rows';
import type { RandomCampaign } from './random-campaign';
import { life, live } from './random-lives';

const seen = {
  lives: 0,
  events: 0,
  moments: 0,
  refused: 0,
  statuses: new Set<string>(),
  lights: new Set<string>(),
};

const note = (campaign: RandomCampaign): void => {
  seen.lives++;
  seen.moments += campaign.moments.length;
  seen.refused += campaign.refused;
  for (const [id, events] of campaign.history) {
    seen.events += events.length;
    const { state } = campaign.store.dockets.get(id)!.record;
    if (state.kind !== 'case') continue;
    seen.statuses.add(state.outcome ?? state.status);
    seen.lights.add(lightOf(state, campaign.now, defaultPolicy).light);
  }
};

const holds = (numRuns: number, check: (campaign: RandomCampaign) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(life, async one => {
      const campaign = await live(one);
      note(campaign);
      check(campaign);
    }),
    { numRuns },
  );

afterAll(() => {
  process.stdout.write(
    `${seen.lives} lives, ${seen.moments} moments, ${seen.events} events, ${seen.refused} commands refused, ended ${[...seen.statuses].sort().join(' ')}\n`,
  );
});

/** Adopted between two instants: it calls soon what the default does not. */
const later = { ...defaultPolicy, lights: { ...defaultPolicy.lights, dueSoonDays: 20 } };

/** `toEqual` in the time that thousands of lives leave. */
const expectSame = (a: unknown, b: unknown): void => expect(canonicalJson(a)).toBe(canonicalJson(b));

/** The ledger line of a past state equals the row that was kept then, and its light equals the light of the state kept. */
const expectLine = (state: DocketState, at: Instant, kept: { state: DocketState; row: DocketRow }): void => {
  const line = ledgerLine(state, at, defaultPolicy);
  const { status, outcome, closedOn, nextDueOn, isEnded } = kept.row;
  expect(line.light).toBe(lightOf(kept.state, at, defaultPolicy).light);
  expect([line.status, line.outcome, line.closedOn, line.nextDueOn, line.isEnded]).toEqual([
    status,
    outcome,
    closedOn,
    nextDueOn,
    isEnded,
  ]);
};

it('the row is the fold of its events, as they are written and after a way through JSON', () =>
  holds(1_500, ({ store, history }) => {
    expect([...history.keys()].sort()).toEqual([...store.dockets.keys()].sort());
    for (const [id, events] of history) {
      const { record, row } = store.dockets.get(id)!;
      const state = fold((JSON.parse(JSON.stringify(events)) as typeof events).map(one => one.event));
      expectSame(state, record.state);
      expect(events.every((one, index) => one.seq === index + 1)).toBe(true);
      expectSame({ ...docketRow(state, row.version, store.facts), changedAt: row.changedAt }, row);
    }
  }));

it('as of every past instant is what stood at that instant, lights included; as of now is now', () =>
  holds(800, ({ store, history, moments, now }) => {
    for (const [index, { at, dockets }] of moments.entries())
      for (const [id, events] of history) {
        const kept = dockets.get(id);
        // What stands still is looked at again only where its light may have changed.
        const isSame = kept?.state === moments[index - 1]?.dockets.get(id)?.state;
        if (isSame && kept?.state.kind !== 'case') continue;
        const state = stateAsOf(events, at);
        expectSame(state, kept?.state ?? null);
        if (state && kept) expectLine(state, at, kept);
      }
    for (const [id, events] of history) {
      const { record, row } = store.dockets.get(id)!;
      const state = stateAsOf(events, now);
      expectSame(state, record.state);
      expectLine(record.state, now, { state: state!, row });
    }
  }));

it('what differs between two instants leads from the one line to the other, and each difference has its cause', () =>
  holds(800, ({ history, moments }) => {
    const [first, middle, last] = [moments[0]!, moments[Math.floor(moments.length / 2)]!, moments.at(-1)!];
    for (const [from, to] of [
      [first, middle],
      [middle, last],
      [first, last],
    ] as const)
      for (const [id, events] of history) {
        const before = from.dockets.get(id);
        const after = to.dockets.get(id);
        const found = differences(
          events,
          { now: from.at, policy: defaultPolicy },
          { now: to.at, policy: later },
        );
        if (!before || !after) {
          expect(found?.isNew ?? false).toBe(after !== undefined);
          continue;
        }
        const line = {
          ...ledgerLine(before.state, from.at, defaultPolicy),
          ...Object.fromEntries((found?.changes ?? []).map(one => [one.field, one.after])),
        };
        expectSame({ ...line, isEnded: after.row.isEnded }, ledgerLine(after.state, to.at, later));
        const acts = new Set(found?.acts.map(one => one.seq));
        for (const { isByRules, isByTime, seqs } of found?.changes ?? [])
          expect([isByRules || isByTime || seqs.length > 0, seqs.every(seq => acts.has(seq))]).toEqual([
            true,
            true,
          ]);
        expect((found?.acts ?? []).length).toBe(after.state.seq - before.state.seq);
      }
  }));

it('the statistics as of an instant count every case and obligation once', () =>
  holds(200, ({ history, moments, store }) => {
    for (const { at, dockets } of moments) {
      const tally = new Tally(at, store.facts.policy);
      for (const events of history.values()) {
        const state = stateAsOf(events, at);
        if (state) tally.add(state);
      }
      const states = [...dockets.values()].map(one => one.state);
      expect(tally.total).toBe(1);
      expect(Object.values(tally.byLight).reduce((a, b) => a + b)).toBe(1);
      const all = states.flatMap(one => one.obligations);
      expect(tally.obligations.open).toBe(all.filter(one => one.state.kind === 'open').length);
      expect(tally.obligations.met).toBe(all.filter(one => one.state.kind === 'met').length);
      expect(tally.onTime.current).toBeLessThanOrEqual(tally.obligations.met);
    }
  }));

it('the lives reach every ending', () => {
  expect([...seen.statuses]).toEqual(
    expect.arrayContaining(['completed', 'mostly-completed', 'withdrawn', 'verifying', 'rectifying']),
  );
  expect(seen.lights).toEqual(new Set(['green', 'blue', 'yellow', 'red', 'grey']));
  expect(seen.lives).toBeGreaterThan(3_000);
});
