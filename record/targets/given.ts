import type { BreachAct } from '../../domain/breach/commands/all';
import type { BreachGiven } from '../../domain/breach/commands/definition';
import type { BreachState } from '../../domain/breach/state';
import { ruleRef } from '../../domain/breach/in-words';
import type { TargetAct } from '../../domain/target/commands/all';
import type { TargetGiven } from '../../domain/target/commands/definition';
import { targetFileId } from '../../domain/target/open-target-file';
import type { Book } from '../book';
import { freeCaseId } from '../open-added-case';
import { hashOfPack } from './row-hash';

export const targetGiven = (act: TargetAct): TargetGiven => ({
  packHash: act.kind === 'adopt-pack' ? hashOfPack(act.pack) : null,
});

/** What only the record knows of a decision about a breach: the number of its case, whether its owner has been asked. */
export const breachGiven = async (book: Book, state: BreachState, act: BreachAct): Promise<BreachGiven> => {
  if (act.kind !== 'open-case') return { caseId: null, isOwnerKnown: false };
  const id = targetFileId(state.campaignId);
  const targets = (await book.look([id])).get(id);
  const answers = targets?.kind === 'target-file' ? targets.answers : {};
  return {
    caseId: await freeCaseId(book, state.campaignId, ruleRef(state.row)),
    isOwnerKnown: state.ownerAsk !== null && answers[state.ownerAsk] !== undefined,
  };
};
