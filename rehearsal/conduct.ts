import { addDays, at, dateOf, daysBetween, type Instant } from '../domain/calendar/civil-date';
import type { ActQueue } from './script/act-queue';
import type { ScriptedAct } from './script/ledger';
import { byTarget, wavesOf } from './script/waves';

/** How far a rehearsal goes: to an instant, by one (`next`), or to the end (null). */
export type Until = { at: Instant } | 'next' | null;

/** What a rehearsal does not wait for: it would go on for ever. */
export const endlessKinds: ReadonlySet<string> = new Set(['review', 'look-back']);

/** Where a campaign is played in compressed time: the real engines, or the memory of a simulation. */
export interface Stage {
  now: () => Promise<Instant>;
  /** When it was handed out (交办), and whether it has ended. */
  campaign: () => Promise<{ handedOutAt: Instant; isEnded: boolean }>;
  /** What scripted people will do if nothing else happens. */
  acts: () => Promise<ActQueue>;
  /** Does groups of acts, each in its order; the groups concern different things and may run side by side. */
  perform: (groups: ScriptedAct[][]) => Promise<void>;
  /** Everything that timers have to do by `now`: the yearly cycle, papers of proceedings, then cases, then the campaign with its mails. */
  settleAssessment: (now: Instant) => Promise<void>;
  settleProceedings: (now: Instant) => Promise<void>;
  settleCases: (now: Instant) => Promise<void>;
  settleCampaign: (now: Instant) => Promise<void>;
  /** The next instant at which the record has something to do by itself. */
  nextRecordedAt: () => Promise<Instant | null>;
  /** True when no clock runs but those of reviews and look-backs, no cycle waits for its start, and no notice waits. */
  isShown: () => Promise<boolean>;
  moveClock: (to: Instant) => Promise<void>;
}

/** Everything due at one instant, in the one order: people until nobody has anything to do any more, then timers. */
const playInstant = async (stage: Stage, now: Instant): Promise<void> => {
  for (;;) {
    const due = (await stage.acts()).due(now);
    if (due.length === 0) break;
    for (const wave of wavesOf(due)) await stage.perform(byTarget(wave));
  }
  await stage.settleAssessment(now);
  await stage.settleProceedings(now);
  await stage.settleCases(now);
  await stage.settleCampaign(now);
};

const earliestAfter = (now: Instant, all: (Instant | null)[]): Instant | null => {
  let first: Instant | null = null;
  for (const one of all) if (one !== null && one > now && (first === null || one < first)) first = one;
  return first;
};

/**
 * One instant of a campaign in compressed time: does all that is due at the clock's instant, then moves the clock to the
 * next one. It is over at `until`, when only reviews and look-backs remain, or a year after the hand-out. One order for
 * rehearsal and simulation, so that they agree in every step.
 */
export const playStep = async (
  stage: Stage,
  until: Until,
): Promise<{ isOver: boolean; daysPassed: number }> => {
  const now = await stage.now();
  await playInstant(stage, now);
  const { handedOutAt, isEnded } = await stage.campaign();
  const acts = await stage.acts();
  if (isEnded || (until === null && acts.isEndless && (await stage.isShown())))
    return { isOver: true, daysPassed: 0 };
  const next = earliestAfter(now, [acts.nextAt, await stage.nextRecordedAt()]);
  const last = typeof until === 'object' && until ? until.at : at(addDays(dateOf(handedOutAt), 366));
  if (!next || next > last) {
    // Who asks for a day wants to stand on it, whether or not anything is due then.
    if (typeof until === 'object' && until && until.at > now) await stage.moveClock(until.at);
    return { isOver: true, daysPassed: 0 };
  }
  await stage.moveClock(next);
  if (until === 'next') await playInstant(stage, next);
  return { isOver: false, daysPassed: daysBetween(dateOf(now), dateOf(next)) };
};
