import { createContext, use } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import type { AnswersChange } from './use-draft';

interface DraftTools {
  draft: DraftView;
  /** Gives an answer; it is saved at once. */
  change: (change: AnswersChange) => void;
  /** Brings a place of the source into view. */
  show: (span: Span) => void;
}

export const DraftContext = createContext<DraftTools | null>(null);

/** @throws Error outside of a draft's page */
export const useDraftTools = (): DraftTools => {
  const tools = use(DraftContext);
  if (!tools) throw new Error('useDraftTools outside of DraftContext');
  return tools;
};
