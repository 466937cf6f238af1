import type { Outcome } from '../docket/draft';
import type { FindingEvent } from './events';
import type { FindingState } from './state';

export type FindingOutcome = Outcome<FindingState, FindingEvent>;
