import { createContext, use } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import type { DraftStep } from './draft-steps';
import type { AnswersChange } from './use-draft';
import type { Questions } from './use-questions';

interface DraftTools {
  draft: DraftView;
  questions: Questions;
  /** Gives an answer; it is saved at once. */
  change: (change: AnswersChange) => void;
  /** Brings a place of the source into view. */
  show: (span: Span) => void;
  /** Shows a step, and in it the element of this id. */
  goTo: (step: DraftStep, at?: string) => void;
}

export const DraftContext = createContext<DraftTools | null>(null);

/** @throws Error outside of a draft's page */
export const useDraftTools = (): DraftTools => {
  const tools = use(DraftContext);
  if (!tools) throw new Error('useDraftTools outside of DraftContext');
  return tools;
};
