import { getCase, getUnitFile } from '../contracts/docket-endpoints';
import type { SignedIn } from '../../prisma/people/sessions';
import { noteReading } from '../../prisma/record/note-reading';
import { queryDocket, type DocketRecord } from '../../prisma/read/docket';
import type { AppDeps } from '../deps';
import { route } from '../route';
import { presentDocket } from './present-docket';

const answer = async ({ db }: AppDeps, actor: SignedIn, record: DocketRecord) => ({
  body: await presentDocket(db, record, actor),
  version: record.row.version,
});

/** A lead that reads its case has opened it (首次查阅). Reading never fails because that could not be noted. */
export const getCaseRoute = route(getCase, async ({ deps, actor, params, log }) => {
  const record = await queryDocket(deps.db, actor, 'case', params.id);
  await noteReading(deps.db, actor, record.state).catch((error: unknown) =>
    log.warn({ err: error, docketId: params.id }, 'the first reading of a case was not noted'),
  );
  return answer(deps, actor, record);
});
export const getUnitFileRoute = route(getUnitFile, async ({ deps, actor, params }) =>
  answer(deps, actor, await queryDocket(deps.db, actor, 'unit-file', params.id)),
);
