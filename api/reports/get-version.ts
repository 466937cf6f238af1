import { differencesBetween } from '../../domain/compile/differences/differences-between';
import { getReportVersion, getReportVersionFile } from '../contracts/reports';
import { route } from '../route';
import { presentVersions, unitsOfReport } from './present-version';
import { readSeenVersion } from './seen-report';
import { sendReport } from './send-report';

export const getReportVersionRoute = route(getReportVersion, async ({ deps: { db }, actor, params }) => {
  const { record, version, contents, before, isPublicOnly } = await readSeenVersion(
    db,
    actor,
    params.id,
    params.version,
  );
  const [row] = await presentVersions(db, [version]);
  return {
    body: {
      ...row!,
      isPublicOnly,
      report: contents,
      units: await unitsOfReport(db, contents),
      comparedWith: before?.version ?? null,
      differences: before ? differencesBetween(before.contents, contents) : [],
    },
    ...(!isPublicOnly && { version: record.version }),
  };
});

export const getReportVersionFileRoute = route(getReportVersionFile, async call => {
  const { version, contents } = await readSeenVersion(
    call.deps.db,
    call.actor,
    call.params.id,
    call.params.version,
  );
  return sendReport(call, contents, { number: version.version, hash: version.hash });
});
