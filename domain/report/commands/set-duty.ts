import { dateOf, type CivilDate, type Instant } from '../../calendar/civil-date';
import { reportStatuses } from '../../codes/report';
import { DomainError } from '../../domain-error';
import type { Derivation } from '../../explain/derivation';
import { derive } from '../../explain/derive';
import type { UnitId } from '../../obligation/types';
import type { EventActor } from '../../permissions/actor';
import type { ReportEvent } from '../events';
import { compilationOf } from '../compilation';
import type { ReportState } from '../state';
import { demand } from './demand';
import type { Definition } from './definition';

export interface SetDuty {
  kind: 'set-duty';
  to: string;
  dueOn: CivilDate;
  channel: string;
}

const opened = (
  { id }: ReportState,
  owedBy: UnitId,
  { dueOn, derivation, at, by }: { dueOn: CivilDate; derivation: Derivation; at: Instant; by: EventActor },
): ReportEvent => ({
  type: 'obligation-opened',
  at,
  by,
  obligation: {
    id: `${id}:compilation:${owedBy}:1`,
    kind: 'compilation',
    owedBy,
    what: '汇总上报整改情况报告',
    openedAt: at,
    dueOn,
    derivation,
    ladder: 'light',
    holdsClosing: false,
  },
});

/**
 * 定报送: to whom the report goes, by which day and channel. The day comes from a person, so it never moves by a calendar. Set
 * again, the open duty has the new day beside its first; where it was met, another round of it is open.
 */
export const setDuty: Definition<SetDuty> = {
  code: 'set-duty',
  who: 'compile-reports',
  in: reportStatuses,
  decide: ({ draft, by, facts }, { to, dueOn, channel }) => {
    const at = facts.now;
    if (dueOn < dateOf(at)) throw new DomainError('DUE_IN_PAST', { what: 'compilation', dueOn });
    const duty = { to: demand(to, 'addressee'), dueOn, channel: demand(channel, 'channel') };
    const before = draft.state.duty?.dueOn ?? null;
    const moved = before !== null && before !== dueOn ? { dueBefore: before } : {};
    const rule = { code: 'report-duty', to: duty.to, decidedOn: dateOf(at), on: dueOn, ...moved } as const;
    const derivation = [derive(rule, 'practice:compilation')];
    const owed = compilationOf(draft.state);
    draft.emit({ type: 'report-duty-set', at, by, duty, derivation });
    if (!owed) draft.emit(opened(draft.state, facts.offices.office, { dueOn, derivation, at, by }));
    else if (owed.state.kind !== 'open')
      draft.emit({ type: 'round-opened', at, by, obligationId: owed.id, dueOn, derivation });
  },
};
