import type { TargetCommand } from '../../codes/targets';
import { adoptPack } from './adopt-pack';
import { answerAsk } from './answer-ask';
import { attachNotice } from './attach-notice';
import type { Definition } from './definition';
import { end } from './end';
import { evaluateNow } from './evaluate-now';

/** Everything that is done with the targets of a campaign, in the order in which it is done. */
const targetCommandTable = {
  'adopt-pack': adoptPack,
  'answer-ask': answerAsk,
  'attach-notice': attachNotice,
  'evaluate-now': evaluateNow,
  end,
} as const satisfies { [K in TargetCommand]: { code: K } };

type ActOf<D> = D extends Definition<infer A> ? A : never;

/** What people do with the targets of a campaign, with what each act must say. */
export type TargetAct = { [K in TargetCommand]: ActOf<(typeof targetCommandTable)[K]> }[TargetCommand];

/** The definition of a command, whichever it is. */
export const definitionOf = (code: TargetCommand): Definition<TargetAct> =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  targetCommandTable[code] as unknown as Definition<TargetAct>;
