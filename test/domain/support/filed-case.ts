import { at } from '../../../domain/calendar/civil-date';
import { decideItems, fileItems, openNewDeadlines } from '../../../domain/proceeding/item-effects';
import { leader } from './actors';
import { caseOf, type CaseFile } from './case-file';
import type { ObligationKind } from '../../../domain/codes/obligation';

/** What has a full ladder in a case with one lead. */
export const withLadder = ['plan', 'report', 'rectification'] as const;

/**
 * A stays silent about `kinds`, by default all that has a full ladder: it is interviewed, misses the new deadline, and accountability is filed.
 * What the other leads do on the way is their own.
 */
export const holdToAccount = (file: CaseFile, kinds: readonly ObligationKind[] = withLadder): CaseFile => {
  file.pass(at('2018-06-20', '11:00'));
  const by = leader();
  for (const kind of kinds) {
    const item = file.item(kind, 'A', 'propose-interview');
    file.take(openNewDeadlines(file.state, [item], '2018-06-27', [], by, file.facts));
  }
  file.pass(at('2018-06-28', '11:00'));
  for (const one of file.state.obligations.filter(({ kind }) => kind === 'new-deadline')) {
    const item = { docketId: file.state.id, obligationId: one.id, round: 1, rung: 'propose-accountability' };
    file
      .take(decideItems(file.state, [item], 'approved', '', by, file.facts))
      .take(fileItems(file.state, [item], by, file.facts));
  }
  return file;
};

/** A case with one lead that stayed silent to the end; a receipt's ladder ended with the urging. */
export const filedCase = (): CaseFile => holdToAccount(caseOf());
