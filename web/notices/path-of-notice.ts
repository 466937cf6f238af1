import type { NoticeView } from '../../api/contracts/notices';
import { pathOfDocket, pathOfLetter, pathOfProceeding } from '../parts/paths';

/** The page of what a notice is about, the task itself where it is one; null where there is none to see. */
export const pathOfNotice = (notice: NoticeView): string | null => {
  if (notice.path !== null) return notice.path;
  if (notice.proceedingId) return pathOfProceeding(notice.proceedingId);
  if (notice.letterId) return pathOfLetter(notice.letterId);
  return notice.docket && (notice.docket.kind === 'case' || notice.docket.kind === 'unit-file')
    ? pathOfDocket(notice.docket)
    : null;
};
