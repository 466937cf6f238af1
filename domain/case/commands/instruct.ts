import { dateOf } from '../../calendar/civil-date';
import { peopleOf } from '../../docket/decider';
import type { Facts } from '../../docket/draft';
import type { Audience } from '../../docket/notice-intent';
import { derive } from '../../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../../ladder/dates';
import type { UnitId } from '../../obligation/types';
import { refuse, type Context } from '../context';
import { defineCommand } from '../define-command';
import type { DocketState } from '../state';
import { always } from '../statuses-of-work';

/** By when a 批示 given now is to be answered. */
export const answerDue = (facts: Facts): DerivedDate =>
  policyPeriodEnd(facts.policy.instructionAnswer, dateOf(facts.now), 'instructed', facts);

/** Whom a 批示 can name: who has a part in it, whose file it is, and the two offices. */
export const answerersIn = ({ parts, unitId }: DocketState, { offices }: Facts): UnitId[] => [
  ...new Set([
    ...parts.map(part => part.unitId),
    ...(unitId === null ? [] : [unitId]),
    offices.office,
    offices.supervision,
  ]),
];

/** The obligation in words: the beginning of what the leader wrote. */
const whatOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return `答复批示「${line.length > 60 ? `${line.slice(0, 59)}…` : line}」`;
};

const audiencesOf = (unitId: UnitId, { offices }: Facts): Audience[] =>
  unitId === offices.office || unitId === offices.supervision
    ? [peopleOf(unitId, offices)]
    : [
        { to: 'liaison', unitId },
        { to: 'head', unitId },
      ];

const owe = ({ draft, facts, by }: Context, unitId: UnitId, n: number, text: string): string => {
  const { on: dueOn, derivation } = answerDue(facts);
  const id = `${draft.state.id}:instruction-answer:${unitId}:${n}`;
  const what = whatOf(text);
  draft.emit({
    type: 'obligation-opened',
    at: facts.now,
    by,
    obligation: {
      id,
      kind: 'instruction-answer',
      owedBy: unitId,
      what,
      openedAt: facts.now,
      dueOn,
      derivation,
      ladder: 'light',
      holdsClosing: false,
    },
  });
  return id;
};

const tell = ({ draft, facts }: Context, unitId: UnitId, obligationId: string, text: string) => {
  const { on: dueOn, derivation: why } = answerDue(facts);
  for (const audience of audiencesOf(unitId, facts))
    draft.notify({
      kind: 'instructed',
      audience,
      urgency: 'own',
      unitId,
      obligationId,
      why,
      facts: { what: whatOf(text), text, dueOn },
    });
};

/**
 * 批示: an instruction in words. Whom it names owes an answer (domain.md §4): reminded of and urged, no letter, and it holds
 * up no closing, since closing says how the work stands and not what the leader was told. Naming nobody, it goes to the office.
 *
 * @throws DomainError `NO_PART`
 */
export const instruct = defineCommand({
  code: 'instruct',
  who: 'instruct',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: {
    text: { ask: 'task', label: { zh: '批示', en: 'Instruction' } },
    unitIds: { ask: 'units?', label: { zh: '请谁答复', en: 'Who is to answer' } },
  },
  consequence: {
    zh: '点名的单位须在期限内书面答复,到期提醒、催办;不影响整改期限和销号。',
    en: 'Whom it names owes a written answer, with reminders and urging; no deadline of the work and no closing hangs on it.',
  },
  samples: (state, facts) => answerersIn(state, facts).map(unitId => ({ unitIds: [unitId] })),
  decide: (context, { text, unitIds: named = [] }) => {
    const { draft, facts, by, envelope } = context;
    const unitIds = [...new Set(named)];
    const known = answerersIn(draft.state, facts);
    for (const unitId of unitIds) if (!known.includes(unitId)) refuse('NO_PART', { what: 'other', unitId });
    const n = (draft.state.instructions?.length ?? 0) + 1;
    const obligationIds = unitIds.map(unitId => owe(context, unitId, n, text));
    const instructionId = `${draft.state.id}:instruction:${n}`;
    draft.emit({
      type: 'instructed',
      at: envelope.receivedAt,
      by,
      instructionId,
      text,
      unitIds,
      obligationIds,
    });
    for (const [index, unitId] of unitIds.entries()) tell(context, unitId, obligationIds[index] ?? '', text);
    if (unitIds.length > 0) return;
    const why = [derive({ code: 'instruction-given' }, 'practice:instruction')];
    draft.notify({
      kind: 'instructed',
      audience: { to: 'coordinators' },
      urgency: 'own',
      why,
      facts: { text },
    });
  },
});
