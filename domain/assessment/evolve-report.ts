import type { AssessmentEvent } from './events';
import type { AssessmentState } from './state';

type ReportEvent = Extract<
  AssessmentEvent,
  { type: 'report-part-edited' | 'assessment-reported' | 'report-deliberated' | 'report-approved' }
>;

/** What an event does to the report of step 4: written, submitted, deliberated (审议), approved (审定) or sent back. */
export const changeReport = (state: AssessmentState, event: ReportEvent): AssessmentState => {
  const { at, by } = event;
  const { report } = state;
  switch (event.type) {
    case 'report-part-edited': {
      const parts = { ...report.parts, [event.part]: { at, by, text: event.text } };
      return { ...state, report: { ...report, parts } };
    }
    case 'assessment-reported': {
      const { asOf, hash } = event;
      return { ...state, status: 'reported', report: { ...report, asOf, hash, submitted: { at, by } } };
    }
    case 'report-deliberated':
    case 'report-approved': {
      const isFirst = event.type === 'report-deliberated';
      const { isPassed, reason } = event;
      if (isPassed)
        return {
          ...state,
          status: isFirst ? 'deliberated' : 'approved',
          report: { ...report, [isFirst ? 'deliberated' : 'approved']: { at, by, reason } },
        };
      const instance = isFirst ? ('deliberation' as const) : ('approval' as const);
      const returned = [...report.returned, { at, by, instance, reason }];
      return {
        ...state,
        status: 'running',
        // Its figures may be corrected now.
        isRaised: false,
        report: { ...report, returned, submitted: null, deliberated: null, approved: null },
      };
    }
  }
};
