import { dateOf, type Instant } from '../../domain/calendar/civil-date';
import { caseOutcomes, caseStatuses } from '../../domain/codes/statuses';
import type { DocketState } from '../../domain/kinds';
import { isOverdue, lightOf, type LightPolicy } from '../../domain/light/light';
import { isOpen } from '../../domain/obligation/types';
import { lights } from '../../domain/codes/lights';

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map(key => [key, 0])) as Record<K, number>;

/** The statistics of a campaign, docket by docket, as the present summary counts them in SQL. */
export class Tally {
  total = 0;
  readonly byStatus = zeros(caseStatuses);
  readonly byLight = zeros(lights);
  readonly byOutcome = zeros(caseOutcomes);
  readonly obligations = { open: 0, overdue: 0, met: 0 };
  readonly onTime = { original: 0, current: 0 };
  lettersToHandle = 0;
  proposalsToDecide = 0;

  constructor(
    private readonly now: Instant,
    private readonly policy: LightPolicy,
  ) {}

  /** A case counts itself; whatever the docket is, what is owed in it counts. */
  add(state: DocketState): void {
    if (state.kind === 'case') {
      this.total++;
      this.byStatus[state.status]++;
      this.byLight[lightOf(state, this.now, this.policy).light]++;
      if (state.outcome) this.byOutcome[state.outcome]++;
    }
    for (const one of state.obligations) {
      if (isOpen(one)) {
        this.obligations.open++;
        if (isOverdue(one, dateOf(this.now))) this.obligations.overdue++;
        if (one.kind === 'letter') this.lettersToHandle++;
        if (one.kind === 'decision') this.proposalsToDecide++;
      }
      if (one.state.kind === 'met') {
        this.obligations.met++;
        if (dateOf(one.state.at) <= one.originalDueOn) this.onTime.original++;
        if (dateOf(one.state.at) <= one.dueOn) this.onTime.current++;
      }
    }
  }
}
