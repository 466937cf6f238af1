import { getCase, getUnitFile } from '../contracts/docket-endpoints';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryDocket } from '../../prisma/read/docket';
import type { AppDeps } from '../deps';
import { route } from '../route';
import { presentDocket } from './present-docket';

const answer = async ({ db }: AppDeps, actor: SignedIn, kind: 'case' | 'unit-file', id: string) => {
  const record = await queryDocket(db, actor, kind, id);
  return { body: await presentDocket(db, record, actor), version: record.row.version };
};

export const getCaseRoute = route(getCase, ({ deps, actor, params }) =>
  answer(deps, actor, 'case', params.id),
);
export const getUnitFileRoute = route(getUnitFile, ({ deps, actor, params }) =>
  answer(deps, actor, 'unit-file', params.id),
);
