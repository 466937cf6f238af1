import { dateOf } from '../calendar/civil-date';
import { Draft, type Facts } from '../docket/draft';
import { derive } from '../explain/derive';
import { policyPeriodEnd } from '../ladder/dates';
import { isOpen, type UnitId } from '../obligation/types';
import type { Evaluated, TargetEvent } from './events';
import { evolveTargetFile } from './evolve';
import type { FigureOwed } from './figures-owed';
import type { TargetOutcome } from './open-target-file';
import type { TargetFileState } from './state';

/** What is owed, and by which unit of the registry; null where it has none of that name: the office sees that the owner is open. */
export type OwedBy = FigureOwed & { unitId: UnitId | null };

type TargetDraft = Draft<TargetFileState, TargetEvent>;

const idOf = ({ id }: TargetFileState, { rule, period, unitId }: OwedBy, office: UnitId): string =>
  `${id}:figure:${unitId ?? office}:${rule}:${period}`;

const open = (draft: TargetDraft, owed: OwedBy, asOf: string, facts: Facts): void => {
  const owedBy = owed.unitId ?? facts.offices.office;
  const id = idOf(draft.state, owed, facts.offices.office);
  const before = draft.state.obligations.find(one => one.id === id);
  if (before && isOpen(before)) return;
  const period = facts.policy.office['paper-decision'];
  const due = policyPeriodEnd(period, dateOf(facts.now), 'figure-missed', facts);
  const { rule, says, cites } = owed;
  const missing = derive({ code: 'figure-missing', rule, period: owed.period, on: asOf }, cites);
  const derivation = [missing, ...due.derivation];
  const at = facts.now;
  const who = owed.unitId === null ? `(责任单位待定${owed.owner === null ? '' : `:${owed.owner}`})` : '';
  const what = `报送数据:${rule}(${owed.period})${says}${who}`;
  if (before) draft.emit({ type: 'round-opened', at, by: null, obligationId: id, dueOn: due.on, derivation });
  else
    draft.emit({
      type: 'obligation-opened',
      at,
      by: null,
      obligation: {
        id,
        kind: 'figure',
        owedBy,
        what,
        openedAt: at,
        dueOn: due.on,
        derivation,
        ladder: 'light',
        holdsClosing: false,
      },
    });
  draft.notify({
    kind: 'figure-owed',
    audience: owed.unitId === null ? { to: 'coordinators' } : { to: 'liaison', unitId: owedBy },
    urgency: 'digest',
    obligationId: id,
    why: derivation,
    facts: { title: draft.state.title, what, dueOn: due.on },
  });
};

/** Whether a figure that is owed is still missing, for the rules that were looked at. */
const meetKnown = (
  draft: TargetDraft,
  owed: readonly OwedBy[],
  isJudged: (rule: string) => boolean,
  facts: Facts,
): void => {
  const wanted = new Set(owed.map(one => idOf(draft.state, one, facts.offices.office)));
  for (const one of draft.state.obligations.filter(isOpen)) {
    if (one.kind !== 'figure' || wanted.has(one.id)) continue;
    const rule = one.id.split(':').at(-2) ?? '';
    if (isJudged(rule)) draft.emit({ type: 'obligation-met', at: facts.now, by: null, obligationId: one.id });
  }
};

const packsOf = ({ packs }: Pick<Evaluated, 'packs'>): string =>
  packs.map(({ id, version, hash }) => `${id}@${version} ${hash}`).join('\n');

/**
 * What an evaluation does to the file of targets: it is noted where anything is others than before or the day is a later one, figures
 * that are missing past their final check are owed, and those that came are met. Null where nothing is to be noted.
 */
export const noteEvaluation = (
  state: TargetFileState,
  evaluated: Evaluated,
  { owed, isJudged }: { owed: readonly OwedBy[]; isJudged: (rule: string) => boolean },
  facts: Facts,
): TargetOutcome | null => {
  const before = state.evaluated;
  const draft = new Draft<TargetFileState, TargetEvent>(state, evolveTargetFile);
  const isSame =
    before !== null &&
    evaluated.changed.length === 0 &&
    before.asOf >= evaluated.asOf &&
    before.checkOn === evaluated.checkOn &&
    packsOf(before) === packsOf(evaluated);
  if (!isSame) draft.emit({ type: 'rules-evaluated', at: facts.now, by: null, ...evaluated });
  meetKnown(draft, owed, isJudged, facts);
  for (const one of owed) open(draft, one, evaluated.asOf, facts);
  return draft.events.length > 0 ? draft.done() : null;
};
