import { addDays, type CivilDate } from '../calendar/civil-date';

/** What changed on one day, of all cases of a campaign. */
interface Changed {
  on: CivilDate;
  opened: number;
  closed: number;
  reopened: number;
  sentBack: number;
  /** By how many fewer cases the units still work on; negative where work came back. */
  reported: number;
}

/** So many cases on a day. */
interface Counted {
  on: CivilDate;
  count: number;
}

export interface BurnDownDay {
  on: CivilDate;
  /** What is recorded; null after today. */
  open: number | null;
  closed: number | null;
  sentBack: number | null;
  unitsOpen: number | null;
  planned: number;
  /** What is foreseen; null before today, which both have. */
  forecast: number | null;
}

interface Input {
  today: CivilDate;
  /** Earliest first, none after today. */
  changes: readonly Changed[];
  plan: readonly Counted[];
  forecast: readonly Counted[];
  /** The campaign's own date. */
  completionDueOn: CivilDate;
}

/** Days shown at most, and so many after the campaign's own date or, where that has passed, after today. */
const MOST_DAYS = 400;
const DAYS_BEYOND = 10;

const by = (all: readonly Counted[], on: CivilDate): number =>
  all.reduce((sum, one) => (one.on <= on ? sum + one.count : sum), 0);

/**
 * A line for each day from the hand-out: how many cases were open and how many of them the units still worked on, what was
 * closed and sent back; how many the plan leaves; and how many are foreseen from today on. Empty before the hand-out.
 */
export const burnDown = ({ today, changes, plan, forecast, completionDueOn }: Input): BurnDownDay[] => {
  const first = changes[0]?.on;
  if (first === undefined) return [];
  const last = addDays(today > completionDueOn ? today : completionDueOn, DAYS_BEYOND);
  const onDay = new Map(changes.map(one => [one.on, one]));
  const total = changes.reduce((sum, one) => sum + one.opened, 0);
  let [open, unitsOpen] = [0, 0];
  const days: BurnDownDay[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const changed = onDay.get(on);
    if (changed) {
      open += changed.opened + changed.reopened - changed.closed;
      unitsOpen += changed.opened - changed.reported;
    }
    const isPast = on <= today;
    days.push({
      on,
      open: isPast ? open : null,
      closed: isPast ? (changed?.closed ?? 0) : null,
      sentBack: isPast ? (changed?.sentBack ?? 0) : null,
      unitsOpen: isPast ? unitsOpen : null,
      planned: total - by(plan, on),
      forecast: on < today ? null : open - (on === today ? 0 : by(forecast, on)),
    });
  }
  return days.slice(-MOST_DAYS);
};
