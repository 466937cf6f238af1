import type { AssessmentEvent } from './events';
import type { AssessmentState, DoubtRecord } from './state';

type DoubtEvent = Extract<
  AssessmentEvent,
  { type: 'doubts-noted' | 'doubt-explanation-asked' | 'doubt-explained' | 'doubt-settled' }
>;

const inDoubt = (
  state: AssessmentState,
  id: string,
  change: (one: DoubtRecord) => DoubtRecord,
): AssessmentState => ({ ...state, doubts: state.doubts.map(one => (one.id === id ? change(one) : one)) });

/** What an event does to the doubts: noted by the machine, asked about, explained, settled by a person. */
export const settleDoubt = (state: AssessmentState, event: DoubtEvent): AssessmentState => {
  const { at, by } = event;
  switch (event.type) {
    case 'doubts-noted': {
      const noted = event.doubts.map(one => ({ ...one, status: 'noted' as const, notedAt: at }));
      return { ...state, doubts: [...state.doubts, ...noted] };
    }
    case 'doubt-explanation-asked':
      return inDoubt(state, event.doubtId, one => ({ ...one, status: 'asked', asked: { at, by } }));
    case 'doubt-explained': {
      const { doubtId, text, fileIds } = event;
      return inDoubt(state, doubtId, one => ({
        ...one,
        status: 'explained',
        explanation: { at, by, text, fileIds },
      }));
    }
    case 'doubt-settled': {
      const { doubtId, isConfirmed, accountableId, reason } = event;
      return inDoubt(state, doubtId, one => ({
        ...one,
        status: isConfirmed ? 'confirmed' : 'cleared',
        settled: { at, by, reason, accountableId },
      }));
    }
  }
};
