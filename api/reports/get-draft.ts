import { getReportDraft, getReportDraftFile } from '../contracts/reports';
import { route } from '../route';
import { draftOf } from './draft-report';
import { unitsOfReport } from './present-version';
import { sendReport } from './send-report';

export const getReportDraftRoute = route(getReportDraft, async call => {
  const { report, differences, comparedWith, version } = await draftOf(
    call,
    call.params.id,
    call.query.cutOffAt,
  );
  const units = await unitsOfReport(call.deps.db, report);
  return { body: { report, units, comparedWith, differences }, version };
});

export const getReportDraftFileRoute = route(getReportDraftFile, async call => {
  const { report } = await draftOf(call, call.params.id, call.query.cutOffAt);
  return sendReport(call, report, null);
});
