import fc from 'fast-check';
import { isFile } from '../../domain/kinds';
import { addDays, dateOf } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import { coordinator, liaison, supervisor } from '../domain/support/actors';
import { paper } from '../domain/support/case-in-status';
import { PaperCampaign } from './paper-campaign';
import { anything, usual } from './random-lives';
import { acts } from '../../domain/codes/ladder';

/**
 * What holds in every life, under whatever rules: it says nothing about which rung comes when, and everything about
 * what may never happen.
 */
type Move = (campaign: PaperCampaign) => Promise<unknown>;

const minutes = fc.integer({ min: 1, max: 400 });
const nth = fc.nat({ max: 60 });
const climbing = fc.tuple(fc.constantFrom(0, 0, 1, 1, 2, 4, 7), nth).map(
  ([days, n]): Move =>
    campaign =>
      campaign.climb(days, n),
);
const lettering = fc.tuple(minutes, nth).map(
  ([later, n]): Move =>
    campaign =>
      campaign.handleLetter(later, n),
);
const proceeding = fc.tuple(minutes, nth).map(
  ([later, n]): Move =>
    campaign =>
      campaign.proceed(later, n),
);
const recorded: Command[] = [
  { kind: 'submit-plan', ...paper },
  { kind: 'submit-report', ...paper },
  { kind: 'report-progress', percent: 30, ...paper },
  { kind: 'apply-for-closing', ...paper },
];
/** What came on paper, recorded up to four weeks later. */
const receiving = fc.tuple(minutes, fc.nat({ max: 700 }), fc.constantFrom(...recorded)).map(
  ([later, hours, command]): Move =>
    campaign =>
      campaign.act(later, coordinator(), command, hours),
);
type Made = (campaign: PaperCampaign, n: number) => [unit: string, done: Command, decided: Command];
const reason = '理由';
const owedIn = (campaign: PaperCampaign, kind: string, n: number) =>
  campaign.owed(kind)[n % 2] ?? campaign.owed(kind)[0] ?? campaign.obligation(n);
/** What a unit does, and what an office decides about it. */
const pairs: Made[] = [
  () => ['A', { kind: 'submit-plan', ...paper }, { kind: 'approve-plan', unitId: 'A' }],
  () => ['A', { kind: 'submit-plan', ...paper }, { kind: 'return-plan', unitId: 'A', reason }],
  () => ['A', { kind: 'submit-report', ...paper }, { kind: 'accept-report', unitId: 'A' }],
  () => ['A', { kind: 'apply-for-closing', ...paper }, { kind: 'verify', isAccepted: false, note: '' }],
  (campaign, n) => {
    const { id: obligationId, dueOn } = owedIn(campaign, 'rectification', n);
    const to = addDays(dueOn, 5);
    const ask: Command = { kind: 'ask-extension', obligationId, dueOn: to, reason, fileIds: [] };
    return ['A', ask, { kind: 'decide-extension', obligationId, isAccepted: n % 3 > 0, reason }];
  },
  (campaign, n) => {
    const { id: obligationId, owedBy } = owedIn(campaign, 'milestone', n);
    const dueOn = addDays(dateOf(campaign.now), 9);
    const done: Command = { kind: 'complete-milestone', obligationId, ...paper };
    return [owedBy, done, { kind: 'open-round', obligationId, dueOn, reason }];
  },
];
const pair = fc
  .tuple(minutes, nth, fc.constantFrom(...pairs))
  .map(([later, n, make]): Move => async campaign => {
    const [unit, done, decided] = make(campaign, n);
    await campaign.act(later, liaison(unit), done);
    const isGroups = decided.kind === 'verify' || n % 4 === 0;
    await campaign.act(later, isGroups ? supervisor() : coordinator(), decided);
  });

const move = fc.oneof(
  { weight: 4, arbitrary: anything },
  { weight: 6, arbitrary: climbing },
  { weight: 6, arbitrary: lettering },
  { weight: 5, arbitrary: proceeding },
  { weight: 2, arbitrary: receiving },
  { weight: 4, arbitrary: pair },
);
const life = fc.record({
  swaps: fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 20 }),
  /** How much of the usual way is gone, before anything else happens. */
  far: fc.constantFrom(0, 0, 0, 1, 2, 4, 6),
  moves: fc.array(move, { minLength: 5, maxLength: 45 }),
});

const seen = { signed: 0, delivered: 0, rungs: 0, standIns: 0, decisions: 0, events: 0, late: 0 };

const holds = (check: (campaign: PaperCampaign) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(life, async ({ swaps, far, moves }) => {
      const campaign = await new PaperCampaign(swaps).handOutTwo();
      for (const one of [...usual('simple').slice(0, far), ...moves]) await one(campaign);
      check(campaign);
    }),
    { numRuns: 600 },
  );

afterAll(() => void process.stdout.write(`${JSON.stringify(seen)}\n`));

it('a signed text never changes, nor what a delivered letter or a decided proposal is about', () =>
  holds(({ papers }) => {
    for (const history of papers.values()) {
      const signed = history.filter(one => !['drafted', 'proposed'].includes(one.status));
      expect(new Set(signed.map(one => one.words)).size).toBeLessThanOrEqual(1);
      const isOut = (status: string) =>
        !['drafted', 'signed', 'numbered', 'withdrawn', 'proposed'].includes(status);
      const out = history.filter(one => isOut(one.status));
      expect(new Set(out.map(one => one.items)).size).toBeLessThanOrEqual(1);
      if (signed.length > 0) seen.signed++;
      if (out.length > 0) seen.delivered++;
      // What has gone out does not come back to where it had not.
      const after = history.slice(history.findIndex(one => isOut(one.status)));
      if (out.length > 0 && !history.some(one => one.status === 'approved'))
        expect(after.filter(one => !isOut(one.status))).toEqual([]);
    }
  }));

it('a rung below one that was taken is never taken, nor the same twice in a round', () =>
  holds(({ store }) => {
    for (const { record } of store.dockets.values())
      for (const { steps, pastRounds } of record.state.obligations)
        for (const taken of [steps, ...pastRounds.map(one => one.steps)]) {
          const places = taken.map(one => acts.indexOf(one.act)).filter(one => one > acts.indexOf('remind'));
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          seen.rungs += places.length;
        }
  }));

it('no rung is passed over: what was taken is the beginning of the ladder', () =>
  holds(({ store, history }) => {
    for (const [id, { record }] of store.dockets) {
      // Other rules may have had other rungs.
      if (history.get(id)?.some(one => one.event.type === 'rules-adopted')) continue;
      for (const { ladder, steps } of record.state.obligations) {
        const taken = steps.map(one => one.act).filter(act => act !== 'remind' && act !== 'task-notice');
        const rungs = store.facts.policy.ladders[ladder].rungs.map(one => one.act);
        // An adoption that changed nothing here left no event.
        if (store.facts.policy.version === 1) expect(taken).toEqual(rungs.slice(0, taken.length));
      }
    }
  }));

it('nobody decides about a unit for which he acted, as himself or for another', () =>
  holds(({ done }) => {
    for (const [index, { people, decidedAbout, docketId }] of done.entries()) {
      const before = done.slice(0, index).filter(one => one.docketId === docketId && one.actedFor !== null);
      const own = before.filter(one => people.includes(one.people[1] ?? ''));
      expect(decidedAbout.filter(unit => own.some(one => one.actedFor === unit))).toEqual([]);
      seen.decisions += decidedAbout.length > 0 ? 1 : 0;
      seen.standIns += own.length > 0 ? 1 : 0;
    }
  }));

it('nothing is dated before its docket, nor after the instant at which it is recorded', () =>
  holds(({ store, history }) => {
    for (const [id, events] of history) {
      const { state } = store.dockets.get(id)!.record;
      const { openedAt } = state;
      const handedIn = isFile(state) ? [...state.submissions, ...state.progress] : [];
      seen.events += events.length;
      for (const { event, recordedAt } of events) {
        expect(event.at >= openedAt).toBe(true);
        expect(event.at <= recordedAt).toBe(true);
        if (event.at < recordedAt) seen.late++;
      }
      for (const one of handedIn) expect(one.at >= openedAt).toBe(true);
    }
  }));
