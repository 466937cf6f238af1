import { addDays, dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { periodEnd } from '../deadline/period-end';
import { derive } from '../explain/derive';
import { isOpen, type UnitId } from '../obligation/types';
import { housesOf } from '../permissions/stand-in';
import { citesInForce } from '../policy/cites-in-force';
import { contestRule } from '../policy/later-rules';
import type { CommandOf } from './commands';
import { meet, refuse, type Context } from './context';
import { withdraw } from './finish';
import { assertDecides } from './hand-in';
import type { Derivation } from '../explain/derivation';

interface Finding {
  /** When the unit was told of it: handed out, handed over, or found again (反弹). */
  at: Instant;
  /** The office that made it, which does not review it. */
  madeBy: UnitId;
}

const findingFor = ({ draft, facts }: Context, unitId: UnitId): Finding => {
  const { openedAt, obligations, lineage } = draft.state;
  const last = lineage.at(-1);
  const receipt = obligations.find(one => one.kind === 'receipt' && one.owedBy === unitId);
  const told = [openedAt, receipt?.openedAt ?? openedAt, last?.reopenedAt ?? openedAt];
  return {
    at: told.reduce((a, b) => (a > b ? a : b)),
    madeBy: last?.reopenedBy ?? facts.offices.office,
  };
};

const reviewerOf = ({ facts }: Context, { madeBy }: Finding): UnitId =>
  madeBy === facts.offices.supervision ? facts.offices.office : facts.offices.supervision;

/** So many days from the day after `from` on; an end on a rest day moves to the next working day. */
const within = (
  { facts }: Context,
  days: number,
  from: CivilDate,
): { on: CivilDate; derivation: Derivation } => {
  const { dueOn, derivation } = periodEnd(facts.calendar, from, { n: days, unit: 'day' });
  const { cites } = contestRule(facts.policy);
  const inForce = citesInForce([cites], from)[0] ?? 'practice:contest';
  const rule = derive({ code: 'contest-period', days }, inForce, { policy: facts.policy });
  return { on: dueOn ?? addDays(from, days), derivation: [rule, ...derivation] };
};

/**
 * 申请复核: a unit with a part contests the finding, once, within the policy's days. The clocks go on; the office that did
 * not make the finding owes a decision.
 */
export const contest = (context: Context, command: CommandOf<'contest'>) => {
  const { draft, facts, by, envelope } = context;
  const { unitId, receivedAt } = envelope;
  const { reason, fileIds } = command;
  if (!draft.state.parts.some(one => one.unitId === unitId))
    refuse('NO_PART', '本单位不承担此项任务', { unitId });
  const finding = findingFor(context, unitId);
  if (draft.state.contests?.some(one => one.unitId === unitId && one.at >= finding.at))
    refuse('ALREADY_CONTESTED', '本单位已就此申请过复核', { unitId });
  const { askDays, decideDays } = contestRule(facts.policy);
  const until = within(context, askDays, dateOf(finding.at));
  if (dateOf(receivedAt) > until.on)
    refuse('CONTEST_TOO_LATE', `申请复核的期限为 ${until.on},已超过`, {
      until: until.on,
      derivation: until.derivation,
    });
  const owedBy = reviewerOf(context, finding);
  const before = draft.state.contests?.length ?? 0;
  const decisionId = `${draft.state.id}:contest-decision:${owedBy}:${before + 1}`;
  const due = within(context, decideDays, dateOf(receivedAt));
  draft.emit({
    type: 'obligation-opened',
    at: receivedAt,
    by,
    obligation: {
      id: decisionId,
      kind: 'contest-decision',
      owedBy,
      what: '作出复核决定',
      openedAt: facts.now,
      dueOn: due.on,
      derivation: due.derivation,
      ladder: 'light',
      holdsClosing: false,
    },
  });
  draft.emit({ type: 'contested', at: receivedAt, by, unitId, reason, fileIds, decisionId });
  draft.notify({
    kind: 'contested',
    audience: owedBy === facts.offices.office ? { to: 'coordinators' } : { to: 'supervisors' },
    urgency: 'digest',
    obligationId: decisionId,
    why: due.derivation,
    facts: { title: draft.state.title, reason, dueOn: due.on },
  });
};

/** 复核决定, by others than those who made the finding. Upheld, the case is withdrawn with the reason; else it goes on. */
export const decideContest = (context: Context, command: CommandOf<'decide-contest'>) => {
  const { draft, by, envelope } = context;
  const { unitId, isAccepted, reason } = command;
  const pending =
    draft.state.contests?.find(one => one.unitId === unitId && one.decision === 'pending') ??
    refuse('NOTHING_TO_DECIDE', '该单位没有待决定的复核申请', { unitId });
  assertDecides(context, unitId);
  if (housesOf(envelope.actor).includes(findingFor(context, unitId).madeBy))
    refuse('OWN_FINDING', '复核须由作出认定以外的部门决定', { unitId });
  const at = envelope.receivedAt;
  draft.emit({ type: 'contest-decided', at, by, unitId, isUpheld: isAccepted, reason });
  const decision = draft.state.obligations.find(one => one.id === pending.decisionId && isOpen(one));
  if (decision) meet(context, decision);
  draft.notify({
    kind: 'contest-decided',
    audience: { to: 'liaison', unitId },
    urgency: 'own',
    why: decision?.derivation ?? [],
    facts: { title: draft.state.title, decision: isAccepted ? 'accepted' : 'refused', reason },
  });
  if (isAccepted) withdraw(context, `复核成立:${reason}`);
};
