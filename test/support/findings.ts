import type { FindingAct } from '../../domain/finding/acts';
import { findingId, proposeFinding } from '../../domain/finding/propose-finding';
import type { FindingFacts } from '../../domain/finding/state';
import { act, byTheClock } from '../../prisma/record/acts';
import type { Db } from '../../prisma/schema/db';
import { command } from '../../record/command';
import { foundFacts } from '../domain/finding/found';
import { office } from './campaign';

/** A finding as a cycle raises it, in a campaign on Postgres. Returns its id. */
export const raiseFinding = async (
  db: Db,
  campaignId: string,
  key: string,
  changes: Partial<FindingFacts> = {},
): Promise<string> => {
  await act(db, byTheClock, async book => {
    const facts = await book.open(campaignId);
    book.save(null, proposeFinding(campaignId, key, foundFacts(changes), facts));
  });
  return findingId(campaignId, key);
};

/** What the office does with a finding. */
export const commandOnFinding = (db: Db, campaignId: string, id: string, done: FindingAct, actor = office) =>
  act(db, { actor, requestId: null }, book =>
    command(book, { on: 'finding', docketIds: [id], campaignId, command: done, actor }),
  );

/** A finding that was raised and established. */
export const establishFinding = async (
  db: Db,
  campaignId: string,
  key: string,
  changes: Partial<FindingFacts> = {},
): Promise<string> => {
  const id = await raiseFinding(db, campaignId, key, changes);
  const reason = '属实';
  await commandOnFinding(db, campaignId, id, {
    kind: 'establish',
    isSerious: false,
    hasBadEffect: false,
    reason,
  });
  return id;
};
