import { campaignStatuses } from '../../domain/codes/campaigns';
import { docketKinds } from '../../domain/codes/docket';
import { assertCampaign } from '../../prisma/read/campaigns';
import { seenDockets } from '../../prisma/read/docket';
import { queryStandings } from '../../prisma/read/standings';
import { personNames } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import { listStandings } from '../contracts/campaigns';
import { route } from '../route';

/** When it ended, and who had it supervised again by acting in which docket. */
export const listStandingsRoute = route(listStandings, async ({ deps: { db }, actor, params }) => {
  await assertCampaign(db, actor, params.id);
  const all = await queryStandings(db, params.id);
  const seen = await seenDockets(
    db,
    actor,
    all.flatMap(({ docket }) => docket?.id ?? []),
  );
  // That it was supervised again concerns everybody; by whom and in which docket, those who see that.
  const rows = all.map(row =>
    row.docket && seen.has(row.docket.id) ? row : { ...row, docket: null, actorId: null },
  );
  const named = await personNames(
    db,
    rows.flatMap(row => row.actorId ?? []),
  );
  return {
    body: {
      items: rows.map(({ at, status, actorId, docket }) => ({
        at: instantOf(at),
        status: campaignStatuses.find(one => one === status) ?? 'ended',
        by: actorId === null ? null : named(actorId),
        docket: docket && {
          ...docket,
          kind: docketKinds.find(one => one === docket.kind) ?? 'case',
        },
      })),
    },
  };
});
