import type { CaseState } from '../domain/case/state';
import { problemsIn } from '../domain/case/unit-document/files-in';
import { nextStepsFor } from '../domain/case/unit-document/next-steps';
import { coversOf, pendingHere } from '../domain/case/unit-document/pending';
import type { CommandKind } from '../domain/codes/commands';
import type { Command } from '../domain/commands/command';
import { fileOrNone, type DocketState } from '../domain/kinds';
import type { UnitId } from '../domain/obligation/types';
import type { Store } from './store';

/** Which other dockets a command is about, one document per unit being about many. */
export interface Elsewhere {
  /** Those that it may change. */
  changed: string[];
  /** Those of which it speaks besides. */
  named: string[];
}

const decisions: readonly CommandKind[] = [
  'approve-plan',
  'return-plan',
  'accept-report',
  'return-report',
  'withdraw-document',
];

/** True for a command that hands in a unit's document, or that may be about one. */
export const isOfDocument = (command: { kind: string }): boolean =>
  (decisions as readonly string[]).includes(command.kind) ||
  ('document' in command && command.document !== undefined);

const none: Elsewhere = { changed: [], named: [] };

const ofPending = (
  state: DocketState,
  what: 'plan' | 'report',
  unitId: UnitId,
  isAccepted = false,
): Elsewhere => {
  const file = fileOrNone(state);
  if (file?.kind !== 'unit-file') return none;
  const pending = pendingHere(file, what, unitId);
  const covered = coversOf(pending).map(one => one.docketId);
  const stepped = pending.flatMap(({ document }) =>
    isAccepted && document
      ? Object.keys(document.problems).filter(id => nextStepsFor(document, id).length > 0)
      : [],
  );
  return { changed: [...new Set([...covered, ...stepped])], named: [] };
};

/**
 * The other dockets that a command on a unit's file (`state`) is about: what a document meets, decides or gives back. Asked before the
 * locks and again under them.
 */
export const elsewhereOf = async (
  store: Pick<Store, 'docketsOwing'>,
  command: Command,
  unitId: UnitId,
  state: DocketState,
): Promise<Elsewhere> => {
  if (command.kind === 'submit-plan' || command.kind === 'submit-report') {
    const { document } = command;
    if (!document) return none;
    const kind = command.kind === 'submit-plan' ? 'plan' : 'report';
    return { changed: await store.docketsOwing(state.campaignId, unitId, kind), named: problemsIn(document) };
  }
  if (command.kind === 'withdraw-document') return ofPending(state, command.purpose, unitId);
  if (command.kind === 'approve-plan' || command.kind === 'return-plan')
    return ofPending(state, 'plan', command.unitId);
  if (command.kind === 'accept-report' || command.kind === 'return-report')
    return ofPending(state, 'report', command.unitId, command.kind === 'accept-report');
  return none;
};

/** The states of those dockets, as far as they are cases and unit files of the campaign. */
export const filesAmong = (states: Iterable<DocketState>, campaignId: string): CaseState[] =>
  [...states].flatMap(state => {
    const file = fileOrNone(state);
    return file?.campaignId === campaignId ? file : [];
  });
