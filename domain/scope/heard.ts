import type { DocketKind } from '../codes/docket';
import type { NoticeKind } from '../codes/notices';
import { isProposal } from '../obligation/proposals';
import type { UnitId } from '../obligation/types';
import { knowsTold, mayKnow, readsEverything, type Reader } from '../permissions/reader';
import { noticesBetweenOffices } from './notices-seen';

/** An event that is not everybody's: of which units it speaks, and whether these have been told of it. */
interface InnerEvent {
  unitIds: readonly UnitId[];
  isTold: boolean;
}

/** What happened to a docket in one go, as far as it matters to who may hear of it. */
export interface DocketHeard {
  kind: DocketKind;
  unitId: UnitId | null;
  /** Of a case or a unit's file: who has a part in it. Of the report: who has one in the campaign. */
  unitIds: readonly UnitId[];
  /** Of a letter or a proceeding: its unit has been told of it. */
  isTold: boolean;
  /** Of a letter: the unit of its proceeding, where that has not been told. */
  untoldAbout: UnitId | null;
  /** Something of it was no proposal, call, mark or 批示. */
  isOpen: boolean;
  inner: readonly InnerEvent[];
}

/** Seen by whoever has a part in them. */
const bySharedUnits = [
  'case',
  'unit-file',
  'report',
  'figure-book',
  'target-file',
  'breach',
  'assessment',
] as const satisfies DocketKind[];

const seesRow = (reader: Reader, { kind, unitId, unitIds, isTold, untoldAbout }: DocketHeard): boolean => {
  if (bySharedUnits.some(one => one === kind))
    return reader.seesAll || unitIds.some(id => reader.unitIds.includes(id));
  // What was found about a unit has it among its units once it was told.
  if (kind === 'finding') return unitId !== null && mayKnow(reader, unitId, unitIds.includes(unitId));
  return (
    unitId !== null &&
    mayKnow(reader, unitId, isTold) &&
    !(untoldAbout !== null && reader.ownHouse.includes(untoldAbout))
  );
};

/** What is prepared in a cycle is about all of its subjects. */
const preparedAbout = (one: InnerEvent, { unitIds }: DocketHeard): InnerEvent =>
  !one.isTold && one.unitIds.length === 0 ? { ...one, unitIds } : one;

/** Of what nobody has been told yet, offices know; of their own house even they do not. */
const hearsInner = (reader: Reader, { unitIds, isTold }: InnerEvent): boolean =>
  isTold
    ? unitIds.some(id => knowsTold(reader, id))
    : reader.seesAll && !unitIds.some(id => reader.ownHouse.includes(id));

/**
 * True where a reader may hear that something happened to a docket: not only has he to see its row, but something of what
 * happened. That a proposal was made about a unit is heard by no unit, not even as "something has changed".
 */
export const hearsDocket = (reader: Reader, heard: DocketHeard): boolean =>
  seesRow(reader, heard) &&
  (heard.isOpen ||
    readsEverything(reader) ||
    heard.inner.some(one =>
      hearsInner(reader, heard.kind === 'assessment' ? preparedAbout(one, heard) : one),
    ));

/** True where a reader may hear of a notice of that kind; `act` is the rung that was corrected. `noticeWhere` is no narrower. */
export const hearsNotice = (
  reader: Reader,
  { kind, act }: { kind: NoticeKind; act: string | null },
): boolean => {
  if (readsEverything(reader)) return true;
  if (noticesBetweenOffices.some(one => one === kind)) return false;
  return reader.seesAll || kind !== 'step-corrected' || !isProposal(act ?? '');
};
