import { defaultPolicy } from '../../../domain/policy/default-policy';
import type { CaseStatus } from '../../../domain/codes/statuses';
import { coordinator, liaison, supervisor } from './actors';
import { caseOf, type CaseFile } from './case-file';
import type { SmallAssignment } from './small-plan';

export const paper = { text: '材料', fileIds: [] };

/** A policy that asks for 公示 of seven days. */
export const announcing = { policy: { ...defaultPolicy, announcementDays: 7 } };

/** One lead's whole way, by the status that each act leads to. */
const ways: Record<CaseStatus, (file: CaseFile) => CaseFile> = {
  assigned: file => file,
  received: file => ways.assigned(file).on('2018-05-10').by(liaison('A'), { kind: 'sign-for' }),
  planned: file =>
    ways
      .received(file)
      .on('2018-05-14')
      .by(liaison('A'), { kind: 'submit-plan', ...paper }),
  rectifying: file =>
    ways.planned(file).on('2018-05-15').by(coordinator(), { kind: 'approve-plan', unitId: 'A' }),
  applied: file =>
    ways
      .rectifying(file)
      .on('2018-06-06')
      .by(liaison('T'), { kind: 'apply-for-closing', ...paper }),
  verifying: file =>
    ways
      .applied(file)
      .on('2018-06-07')
      .by(liaison('A'), { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' }),
  announced: file =>
    ways
      .verifying(file)
      .on('2018-06-11')
      .by(liaison('A'), { kind: 'submit-report', ...paper })
      .on('2018-06-12')
      .by(supervisor(), { kind: 'verify', isAccepted: true, note: '属实' }),
  closed: file =>
    ways
      .announced(file)
      .on('2018-06-19')
      .by(coordinator(), {
        kind: 'close',
        outcome: file.state.isLongTerm ? 'mostly-completed' : 'completed',
        note: '',
      }),
};

/** A case led by A, with T responsible, brought to a status by the commands that people send. */
export const caseIn = (status: CaseStatus, assignments: SmallAssignment[] = [{}]): CaseFile =>
  ways[status](caseOf(assignments, announcing));
