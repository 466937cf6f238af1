import { endDocket } from '../../docket/office-docket';
import { assertReason } from './asserts';
import type { Definition } from './definition';

/** 终止考核 with a reason, in whatever status: what is still owed in it is not waited for any more. */
export const end: Definition<'end'> = {
  code: 'end',
  who: 'run-assessment',
  in: ['planned', 'running', 'reported', 'deliberated', 'approved'],
  decide: ({ draft, by, facts }, { reason }) => {
    assertReason(reason);
    endDocket(draft, reason, by, facts);
  },
};
