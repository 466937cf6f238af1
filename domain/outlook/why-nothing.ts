import type { DocketState } from '../kinds';
import { pendingExtension } from '../obligation/extensions';
import { currentPause } from '../obligation/pauses';
import { isProposal } from '../obligation/proposals';
import { isOpen, type Obligation, type StepRecord } from '../obligation/types';
import { derive, hangingOn } from '../explain/derive';
import { provisionalYears } from '../explain/provisional';
import { endReasonSeen } from '../scope/visible-case';
import type { WaitRule } from '../explain/wait';
import type { DerivationStep } from '../explain/derivation';
import type { Input } from './outlook-input';

const aboutPaper = (obligation: Obligation, step: StepRecord, { papers, facts, nameOf }: Input): WaitRule => {
  const { act, firedAt: since } = step;
  const paper = papers.find(
    one => one.obligationId === obligation.id && one.round === obligation.round && one.rung === step.rung,
  );
  const { offices } = facts;
  if (act === 'supervision-letter') {
    if (paper?.kind === 'letter' && paper.stage === 'withdrawn') return { code: 'wait-letter-withdrawn' };
    const stage = paper?.kind === 'letter' ? paper.stage : null;
    return { code: 'wait-letter', stage, since, heldBy: nameOf(paper?.heldBy ?? offices.supervision) };
  }
  if (step.decision === undefined)
    return { code: 'wait-decision', act, since, heldBy: nameOf(paper?.heldBy ?? offices.leadership) };
  if (step.decision !== 'approved') return { code: 'wait-declined', act, decision: step.decision };
  return {
    code: 'wait-proceeding',
    act,
    stage: paper?.kind === 'proceeding' ? paper.stage : null,
    since,
  };
};

/** The last chance (限期整改) that an obligation was given, while it runs. */
const lastChanceOf = ({ id }: Obligation, { obligations }: DocketState): Obligation | undefined =>
  obligations.find(one => one.follows === id && isOpen(one));

const ofOpen = (obligation: Obligation, state: DocketState, input: Input): WaitRule => {
  const { facts, nameOf } = input;
  const pause = currentPause(obligation);
  if (pause) return { code: 'wait-paused', since: pause.pausedOn, category: pause.category };
  const declined = obligation.steps.find(({ decision }) => decision === 'declined');
  if (declined) return { code: 'wait-declined', act: declined.act, decision: 'declined' };
  const asked = pendingExtension(obligation);
  if (asked && facts.policy.extension.holdsLadder) {
    const decision = state.obligations.find(one => one.id === asked.decisionId);
    const heldBy = nameOf(decision?.owedBy ?? facts.offices.office);
    return { code: 'wait-extension', since: asked.askedAt, heldBy };
  }
  const lastChance = lastChanceOf(obligation, state);
  if (lastChance) return { code: 'wait-last-chance', dueOn: lastChance.dueOn };
  const fired = obligation.steps.filter(one => one.act !== 'remind' && one.outcome === 'fired');
  const last = fired.at(-1);
  const isPending =
    last && (isProposal(last.act) || (last.act === 'supervision-letter' && !last.deliveredAt));
  if (isPending) return aboutPaper(obligation, last, input);
  const { rungs } = facts.policy.ladders[obligation.ladder];
  return { code: 'wait-climbed', last: last?.act ?? rungs.at(-1)?.act ?? null };
};

const citesOf = (rule: WaitRule, { facts: { policy } }: Input): string => {
  if (rule.code === 'wait-paused') return policy.pause.cites;
  if (rule.code === 'wait-extension') return policy.extension.cites;
  return 'act' in rule ? `practice:${rule.act}` : 'practice';
};

/** Why no rung of an obligation comes, where the ladder names none: the first reason that holds. */
export const whyNothing = (obligation: Obligation, state: DocketState, input: Input): DerivationStep => {
  const { kind } = obligation.state;
  const rule: WaitRule =
    kind === 'open'
      ? ofOpen(obligation, state, input)
      : kind === 'met'
        ? { code: 'wait-met', at: obligation.state.at }
        : {
            code: 'wait-ended',
            at: obligation.state.at,
            reason: endReasonSeen(input.reader, obligation.owedBy, obligation.state.reason),
          };
  const says = derive(rule, citesOf(rule, input), { policy: input.facts.policy });
  const lastChance = rule.code === 'wait-last-chance' ? lastChanceOf(obligation, state) : undefined;
  return lastChance ? hangingOn(says, provisionalYears(lastChance.derivation)) : says;
};
