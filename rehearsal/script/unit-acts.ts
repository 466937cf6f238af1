import type { Instant } from '../../domain/calendar/civil-date';
import type { FormPurpose } from '../../domain/codes/form';
import type { Command } from '../../domain/commands/command';
import { isFile, type DocketState } from '../../domain/kinds';
import { isOpen, type Obligation } from '../../domain/obligation/types';
import { unitDocketId } from '../../domain/unit-file/open-unit-file';
import { unitTime } from './act-times';
import type { ScriptedAct, ScriptLedger } from './ledger';
import { behaviourFor, type ScriptOptions } from './options';
import { scriptedDocument } from './scripted-document';

const handIn = { text: '演练:按方案办理', fileIds: [] };

/** One document for all that the unit owes of this purpose, on its own file; a free text where it has no file that is open. */
const handInFor = (
  { owedBy }: Obligation,
  purpose: FormPurpose,
  at: Instant,
  docket: DocketState,
  { campaignId, hasFile }: ScriptLedger,
): ScriptedAct['act'] => {
  const kind = `submit-${purpose}` as const;
  if (!hasFile(owedBy)) return { kind: 'docket', docketId: docket.id, command: { kind, ...handIn } };
  const document = scriptedDocument(purpose, at);
  return {
    kind: 'docket',
    docketId: unitDocketId(campaignId, owedBy),
    command: { kind, fileIds: [], document },
  };
};

/** The command that meets an obligation in its docket; null where a unit's own act does not (the offices', or what follows another). */
const commandFor = ({ kind, id }: Obligation): Command | null => {
  switch (kind) {
    case 'receipt':
      return { kind: 'sign-for' };
    case 'liaison':
      return { kind: 'name-liaison', name: '联络员', post: '联络员', phone: '000' };
    case 'milestone':
      return { kind: 'complete-milestone', obligationId: id, ...handIn };
    case 'rectification':
      return { kind: 'apply-for-closing', obligationIds: [id], ...handIn };
    case 'progress-feedback':
      return { kind: 'report-progress', percent: 50, ...handIn };
    case 'instruction-answer':
      return { kind: 'answer-instruction', obligationId: id, ...handIn };
    case 'plan':
    case 'report':
    case 'feedback':
    case 'verification':
    case 'review':
    case 'look-back':
    case 'new-deadline':
    case 'letter':
    case 'decision':
    case 'extension-decision':
    case 'contest-decision':
    case 'figure':
    case 'breach-decision':
    case 'assessment-step':
    case 'assessment-decision':
    case 'explanation':
    case 'finding-decision':
    case 'notice-search':
    case 'paper-decision':
    case 'return-decision':
    case 'closing':
    case 'succession':
    case 'aftermath':
    case 'compilation':
      return null;
  }
};

const actsOfOwners = (docket: DocketState, ledger: ScriptLedger, options: ScriptOptions): ScriptedAct[] =>
  docket.obligations.filter(isOpen).flatMap((obligation): ScriptedAct[] => {
    const ref = (isFile(docket) ? docket.ref : null) ?? '';
    const time = unitTime(obligation, behaviourFor(options.units, obligation, ref), ledger.facts);
    if (!time) return [];
    const { kind } = obligation;
    const key = `${obligation.id}@${obligation.round}`;
    const actor = { at: time, key, role: 'liaison' as const, unitId: obligation.owedBy };
    if (kind === 'plan' || kind === 'report')
      return [{ ...actor, act: handInFor(obligation, kind, time, docket, ledger) }];
    if (kind === 'feedback') {
      const command = { kind: 'answer' as const, text: '演练:书面反馈', fileIds: [] };
      const proceeding = ledger.proceedings.find(one => one.id === docket.id);
      if (proceeding?.stage !== 'confirmed') return [];
      return [{ ...actor, act: { kind: 'proceeding' as const, proceedingId: docket.id, command } }];
    }
    // No scripted office acts for itself.
    const isOffices = [ledger.facts.offices.office, ledger.facts.offices.supervision].includes(
      obligation.owedBy,
    );
    if (kind === 'instruction-answer' && isOffices) return [];
    const command = commandFor(obligation);
    return command ? [{ ...actor, act: { kind: 'docket' as const, docketId: docket.id, command } }] : [];
  });

const isSignature = ({ act }: ScriptedAct): boolean =>
  act.kind === 'docket' && act.command.kind === 'sign-for';

/** Whoever works on a task has signed for it with that: a signature that would come no earlier is not given. */
const withoutLateSignatures = (acts: ScriptedAct[]): ScriptedAct[] =>
  acts.filter(
    one =>
      !isSignature(one) ||
      !acts.some(other => other.unitId === one.unitId && !isSignature(other) && other.at <= one.at),
  );

/** What the units will do with one docket: each open obligation at its time, by its owner's liaison. */
export const unitActs = (docket: DocketState, ledger: ScriptLedger, options: ScriptOptions): ScriptedAct[] =>
  withoutLateSignatures(actsOfOwners(docket, ledger, options));
