import type { ReportCommand } from '../codes/report';
import type { Outcome } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { ReportEvent } from './events';
import type { ReportState } from './state';

/** What a person's command does to the compiled report: pure, with time as an argument. */
export const decideReport = (
  _state: ReportState,
  _command: { kind: ReportCommand },
): Outcome<ReportState, ReportEvent> => {
  throw new DomainError('REPORT_UNKNOWN');
};
