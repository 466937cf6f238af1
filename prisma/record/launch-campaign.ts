import { buildDockets } from '../../domain/launch/build-dockets';
import { inTurns } from '../../record/in-turns';
import { tellNeededYears, yearsOfCampaign } from '../../record/tell-needed-years';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';
import { openLaunch, type Launch } from './open-launch';

/**
 * 交办: turns a complete draft into cases and unit files, each with its obligations and task notices, in one transaction.
 *
 * @throws DomainError `LAUNCH_INCOMPLETE` with the list of what is missing, `ALREADY_LAUNCHED`, `OFFICE_MISSING`
 */
export const launchCampaign = (db: Db, launch: Launch): Promise<Touched> => {
  const { campaignId, actorId, requestId } = launch;
  const actor = actorId === null ? null : { personId: actorId };
  return act(db, { actor, requestId }, async (book, tx) => {
    const { draft, resolved } = await openLaunch(tx, launch);
    const facts = await book.open(campaignId);
    const names = new Map(draft.units.map(unit => [unit.id, unit.name]));
    const dockets = buildDockets(campaignId, resolved, id => names.get(id) ?? id, facts);
    await inTurns(dockets, outcome => book.save(null, outcome));
    await tellNeededYears(
      book,
      yearsOfCampaign(
        dockets.map(one => one.state),
        facts,
      ),
    );
  });
};
