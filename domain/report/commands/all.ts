import type { ReportCommand } from '../../codes/report';
import { adoptForm } from './adopt-form';
import { compile } from './compile';
import type { Definition } from './definition';
import { issue } from './issue';
import { setDuty } from './set-duty';
import { settleDiscrepancy } from './settle-discrepancy';
import { writePart } from './write-part';

/** Everything that is done with the compiled report, in the order in which it is done. */
const reportCommandTable = {
  'set-duty': setDuty,
  'adopt-form': adoptForm,
  'write-part': writePart,
  'settle-discrepancy': settleDiscrepancy,
  compile,
  issue,
} as const satisfies { [K in ReportCommand]: { code: K } };

type ActOf<D> = D extends Definition<infer A> ? A : never;

/** What people do with the compiled report, with what each act must say. */
export type ReportAct = { [K in ReportCommand]: ActOf<(typeof reportCommandTable)[K]> }[ReportCommand];

/** The definition of a command, whichever it is. */
export const definitionOf = (code: ReportCommand): Definition<ReportAct> =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  reportCommandTable[code] as unknown as Definition<ReportAct>;
