import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/civil-date';
import { settle, type ClockKind, type NextStep } from './messages';

/** Temporal's deterministic time of this workflow, in milliseconds. */
// eslint-disable-next-line no-restricted-properties -- inside a workflow Date.now() is deterministic
const workflowNow = (): number => Date.now();

/** Timers longer than this are waited for in pieces; nobody's deadline is that far away in one piece. */
const LONGEST_MS = 365 * 86_400_000;

/** What is due and could not be taken is tried again after so long, or when something changes. */
const BLOCKED_MS = 10 * 60_000;

/**
 * The clock of one workflow. On the real clock it is a Temporal timer; in a rehearsal the conductor's `settle` says what
 * time it is, and returns when everything that was due has been done.
 */
export class AlarmClock {
  private changesHeard = 0;
  private changesAnswered = 0;
  private changesRead = 0;
  /** A rehearsal's now: the instant of the last tick. */
  private tick: Instant = '';

  constructor(
    private readonly kind: ClockKind,
    onTick: (next: NextStep | null) => void,
  ) {
    setHandler(settle, async ({ now, next }) => {
      if (now > this.tick) this.tick = now;
      onTick(next);
      const mine = ++this.changesHeard;
      await condition(() => this.changesAnswered >= mine);
      return null;
    });
  }

  /** Something changed: the wait ends. */
  wake(): void {
    this.changesHeard++;
  }

  /**
   * Call it before asking the record what there is to do: whatever is reported from here on may be missing in the answer,
   * so the next wait returns at once.
   */
  look(): void {
    this.changesRead = this.changesHeard;
  }

  /** True where something was reported since the last look. */
  hasNews(): boolean {
    return this.changesHeard !== this.changesRead;
  }

  isDue(at: Instant | null): at is Instant {
    if (at === null) return false;
    return this.kind === 'rehearsal' ? at <= this.tick : Date.parse(at) <= workflowNow();
  }

  /** Everything due is done: answers whoever waits for that, then waits for `at`, or so many seconds after, or the next change. */
  async until(at: Instant | null, secondsAfter = 0): Promise<void> {
    const ms = at === null ? null : Date.parse(at) + secondsAfter * 1_000 - workflowNow();
    await this.wait(ms === null ? null : Math.max(ms, 1));
  }

  /** What is due cannot be taken, e.g. because the record says nothing of it: no use asking again at once. */
  async pause(): Promise<void> {
    await this.wait(BLOCKED_MS);
  }

  private async wait(ms: number | null): Promise<void> {
    const { changesRead } = this;
    this.changesAnswered = changesRead;
    const hasChanged = () => this.changesHeard !== changesRead;
    if (this.kind === 'rehearsal' || ms === null) await condition(hasChanged);
    else await condition(hasChanged, Math.min(ms, LONGEST_MS));
  }

  /** Answers everybody before the workflow ends or continues as new. */
  async finish(): Promise<void> {
    this.changesAnswered = Number.MAX_SAFE_INTEGER;
    await condition(allHandlersFinished);
  }
}
