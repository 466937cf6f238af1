import type { PaperDue as Due } from '../../api/contracts/paper-due';
import { DeadlineText } from './deadline-text';

/** By when a letter or a proceeding has to be handled, with the record's own derivation; a dash where nobody has to. */
export const PaperDue = ({ paper }: { paper: Due }) =>
  paper.dueOn ? (
    <DeadlineText
      on={paper.dueOn}
      isOverdue={paper.isOverdue}
      why={paper.dueDerivation}
      provisional={paper.dueProvisional}
    />
  ) : (
    '—'
  );
