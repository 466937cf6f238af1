import { toInstant, toMs } from '../../domain/calendar/civil-date';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';
import { evaluateRules } from './evaluate-rules';
import { openBreachCase } from './open-breach-case';
import { everything } from './target-store';

/** So many milliseconds after an answer other answers are waited for. */
const GATHERED_FOR = 10_000;

/** What follows in the same transaction from a command on targets or on a breach: an evaluation, or when there is one; a case. */
export const afterTargets = async (book: Book, docket: HeldDocket, input: CommandInput): Promise<void> => {
  if (input.on === 'breach') {
    if (input.command.kind === 'open-case') await openBreachCase(book, docket, input.command, input.actor);
    return;
  }
  if (input.on !== 'target-file') return;
  const { campaign, now } = book.facts;
  const { targets } = book.store;
  switch (input.command.kind) {
    case 'adopt-pack':
      await targets.evaluateBy(campaign.id, now, [everything]);
      break;
    case 'answer-ask':
      await targets.evaluateBy(campaign.id, toInstant(toMs(now) + GATHERED_FOR), [everything]);
      break;
    case 'evaluate-now':
      await evaluateRules(book, campaign.id, { isForced: true });
      break;
    case 'end':
      await targets.evaluated(campaign.id, null);
      break;
    case 'attach-notice':
      return;
  }
  book.tellCampaign();
};
