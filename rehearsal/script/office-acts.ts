import { lastWorkingDayUpTo } from '../../domain/calendar/calendar';
import { addDays, at, endOf, type Instant } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import { indicatorsOf } from '../../domain/case/remeasured';
import { holdingObligations } from '../../domain/case/status-of';
import { deciderFor } from '../../domain/docket/decider';
import type { DocketState } from '../../domain/case/state';
import { stillClimbs } from '../../domain/ladder/still-climbs';
import { hasFiled } from '../../domain/obligation/filed';
import { isOpen } from '../../domain/obligation/types';
import { afterTold, firstTime, LEADERS_AT, OFFICES_AT } from './act-times';
import { gradeGiven } from './grade-given';
import type { ScriptedAct, ScriptLedger, ScriptLetter, ScriptProceeding, ScriptRole } from './ledger';

const roleIn = (officeId: string, { facts }: Pick<ScriptLedger, 'facts'>): ScriptRole =>
  officeId === facts.offices.supervision ? 'supervisor' : 'coordinator';

/** What the scripted office says where a case comes of an indicator; on record only where nobody has measured it anew. */
const unmeasured = (docket: DocketState): { withoutMeasurement?: string } =>
  indicatorsOf(docket).length > 0 ? { withoutMeasurement: '演练:没有新数据' } : {};

const deciderRole = (unitId: string, ledger: ScriptLedger): ScriptRole =>
  roleIn(deciderFor(unitId, ledger.facts.offices), ledger);

const onDocket = (
  docketId: string,
  time: Instant,
  role: ScriptRole,
  command: Command,
  key: string,
): ScriptedAct => ({
  at: time,
  key,
  role,
  unitId: null,
  act: { kind: 'docket', docketId, command },
});

const reviews = (docket: DocketState, ledger: ScriptLedger): ScriptedAct[] =>
  docket.submissions.flatMap((one, index) => {
    // What came with a unit's document is decided on the unit's file.
    if (one.decision !== 'pending' || one.what === 'application' || one.within !== undefined) return [];
    const kind = one.what === 'plan' ? ('approve-plan' as const) : ('accept-report' as const);
    const time = afterTold(one.at, OFFICES_AT, ledger.facts);
    const role = deciderRole(one.unitId, ledger);
    return [
      onDocket(
        docket.id,
        time,
        role,
        { kind, unitId: one.unitId },
        `${docket.id}:${kind}:${one.unitId}:${index}`,
      ),
    ];
  });

const changedAt = (docket: DocketState): Instant =>
  [
    docket.verifiedAt ?? '',
    ...docket.obligations.flatMap(one =>
      one.holdsClosing && one.state.kind !== 'open' ? [one.state.at] : [],
    ),
  ]
    .sort()
    .at(-1) ?? docket.openedAt;

/** 销号 once nothing holds it up any more: completed after a verification, not completed after accountability. */
const closing = (docket: DocketState, ledger: ScriptLedger): ScriptedAct[] => {
  if (docket.kind !== 'case' || docket.outcome) return [];
  const holding = holdingObligations(docket);
  // Without a verification it ends once no ladder leads anywhere any more: a receipt that nobody signed only was urged.
  const { policy } = ledger.facts;
  if (holding.some(one => docket.verifiedAt !== null || stillClimbs(one, docket.obligations, policy)))
    return [];
  if (!docket.verifiedAt && !hasFiled(docket.obligations)) return [];
  const outcome = !docket.verifiedAt ? 'not-completed' : docket.isLongTerm ? 'mostly-completed' : 'completed';
  const from = docket.announcedUntil ? endOf(docket.announcedUntil) : changedAt(docket);
  const leads = docket.parts.filter(part => part.role === 'lead').map(part => part.unitId);
  const role = leads.some(lead => deciderRole(lead, ledger) === 'supervisor') ? 'supervisor' : 'coordinator';
  const time = afterTold(from, OFFICES_AT, ledger.facts);
  return [
    onDocket(
      docket.id,
      time,
      role,
      { kind: 'close', outcome, note: '演练', ...gradeGiven(docket, outcome, policy), ...unmeasured(docket) },
      `${docket.id}:close:${docket.lineage.length}`,
    ),
  ];
};

/** What 督查室 owes itself: verification when told, reviews and look-backs on the last working day in time. */
const supervision = (docket: DocketState, ledger: ScriptLedger): ScriptedAct[] =>
  docket.obligations.filter(isOpen).flatMap(one => {
    const { facts } = ledger;
    const key = `${one.id}@${one.round}`;
    if (one.kind === 'verification' && docket.status === 'verifying')
      return [
        onDocket(
          docket.id,
          afterTold(one.openedAt, OFFICES_AT, facts),
          'supervisor',
          { kind: 'verify', isAccepted: true, note: '演练' },
          key,
        ),
      ];
    if (one.kind !== 'review' && one.kind !== 'look-back') return [];
    const first = afterTold(one.openedAt, OFFICES_AT, facts);
    const planned = at(lastWorkingDayUpTo(facts.calendar, one.dueOn), OFFICES_AT);
    const command: Command =
      one.kind === 'review'
        ? { kind: 'record-review', obligationId: one.id, note: '演练' }
        : { kind: 'look-back', obligationId: one.id, isRebound: false, note: '演练' };
    return [onDocket(docket.id, planned > first ? planned : first, 'supervisor', command, key)];
  });

export const docketActs = (docket: DocketState, ledger: ScriptLedger): ScriptedAct[] => [
  ...reviews(docket, ledger),
  ...supervision(docket, ledger),
  ...closing(docket, ledger),
];

const letterSteps = {
  drafted: ['sign', 'number', 'deliver'],
  signed: ['number', 'deliver'],
  numbered: ['deliver'],
} as const;

/** A letter is signed, numbered and delivered in one go, at the office's first time after it was told of the draft. */
export const letterActs = (letter: ScriptLetter, { facts }: ScriptLedger): ScriptedAct[] => {
  const steps = letterSteps[letter.status as keyof typeof letterSteps] ?? [];
  const time = afterTold(letter.draftedAt, OFFICES_AT, facts);
  const role = roleIn(letter.fromUnitId, { facts });
  // Keys sort in the order of the steps.
  return steps.map(command => ({
    at: time,
    key: `${letter.id}:${['sign', 'number', 'deliver'].indexOf(command)}`,
    role,
    unitId: null,
    act: { kind: 'letter', letterId: letter.id, command },
  }));
};

/** What the office does in a proceeding that leadership has approved. */
export const proceedingActs = (one: ScriptProceeding, ledger: ScriptLedger): ScriptedAct[] => {
  const { facts: known } = one;
  const { facts } = ledger;
  const act = (
    time: Instant,
    command: Extract<ScriptedAct['act'], { kind: 'proceeding' }>['command'],
  ): ScriptedAct[] => [
    {
      at: time,
      key: `${one.id}:${command.kind}`,
      role: deciderRole(one.unitId, ledger),
      unitId: null,
      act: { kind: 'proceeding', proceedingId: one.id, command },
    },
  ];
  switch (one.stage) {
    case 'noticed':
      return known.heldOn
        ? act(at(known.heldOn, LEADERS_AT), {
            kind: 'hold',
            statement: '演练:说明未办结事项并提出要求',
            commitment: '演练:按期整改到位',
          })
        : [];
    case 'held':
      return known.heldAt ? act(afterTold(known.heldAt, OFFICES_AT, facts), { kind: 'confirm-minutes' }) : [];
    case 'confirmed':
      return known.feedbackDueOn
        ? act(afterTold(endOf(known.feedbackDueOn), OFFICES_AT, facts), {
            kind: 'check',
            isSatisfied: false,
            note: '演练:逾期未反馈',
          })
        : [];
    case 'answered':
      return known.answeredAt
        ? act(afterTold(known.answeredAt, OFFICES_AT, facts), {
            kind: 'check',
            isSatisfied: true,
            note: '演练',
          })
        : [];
    case 'handed-over':
      return known.handedOverAt
        ? act(afterTold(known.handedOverAt, OFFICES_AT, facts), {
            kind: 'record-decision',
            forms: ['organisation-circulation'],
            text: '演练:通报',
          })
        : [];
    case 'decided':
      return known.decisionRecordedAt
        ? act(afterTold(known.decisionRecordedAt, OFFICES_AT, facts), { kind: 'deliver-decision' })
        : [];
    case 'delivered':
      return known.appealUntil
        ? act(firstTime(at(addDays(known.appealUntil, 1)), OFFICES_AT, facts), { kind: 'file' })
        : [];
    // Leadership's turn, a letter's delivery, the unit's right, or over.
    case 'proposed':
    case 'approved':
    case 'appealed':
    case 'appeal-decided':
    case 'ended':
    case 'filed':
    case 'declined':
    case 'withdrawn':
      return [];
  }
};
