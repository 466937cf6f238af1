import type { CivilDate } from '../../calendar/civil-date';
import type { FormPurpose } from '../../codes/form';
import type { Derivation } from '../../explain/derivation';
import { derive } from '../../explain/derive';
import type { Obligation } from '../../obligation/types';

/** 撤回: owed again, in a new round, by the day by which it was owed. */
export const owedAgain = (
  { id, dueOn, derivation }: Obligation,
  what: FormPurpose,
): { obligationId: string; dueOn: CivilDate; derivation: Derivation } => ({
  obligationId: id,
  dueOn,
  derivation: [...derivation, derive({ code: 'taken-back', what }, 'practice:withdraw-document')],
});
