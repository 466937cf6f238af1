import { deciderFor } from '../docket/decider';
import type { Facts } from '../docket/draft';
import type { UnitId } from '../obligation/types';
import type { FindingState } from './state';

/** Who establishes it: the office, and 督查室 where it is about the office's own house. */
export const findingDecider = ({ subjectId }: Pick<FindingState, 'subjectId'>, { offices }: Facts): UnitId =>
  deciderFor(subjectId, offices);
