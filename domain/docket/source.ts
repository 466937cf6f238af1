import type { CivilDate } from '../calendar/civil-date';
import type { SourceKind } from '../codes/findings';

/** 问题来源: which organ found it, in which paper. A case has one or, joined (并案), several. */
export interface Source {
  kind: SourceKind;
  organ: string;
  /** 文号; null where it has none. */
  number: string | null;
  title: string;
  on: CivilDate | null;
  fileIds: string[];
  /** The docket of the finding, of this campaign or of the cycle's; null where it stands in a text only. */
  findingId: string | null;
  /** The indicator that has to be measured anew before it is closed; null for none. */
  indicator: string | null;
}
