import { findingKindNames } from '../codes/findings';
import type { FindingState } from '../finding/state';

/** One line, as a paper has it. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Under which heading a finding stands: its own category, else its kind of article 7. */
export const categoryOfFinding = ({
  findingKind,
  category,
}: Pick<FindingState, 'findingKind' | 'category'>): string =>
  inOneLine(category) || (findingKind ? findingKindNames[findingKind].zh : '其他问题');

/** What is to be done, as plainly as the finding allows; who writes the plan says it better. */
export const measureOfFinding = ({ origin }: Pick<FindingState, 'origin'>): string =>
  origin.kind === 'indicator'
    ? `逐项整改,使该项指标由 ${origin.found} 达到 ${origin.required},并在销号前报送新的数据。`
    : '查明原因,逐项整改到位,并建立防止再次发生的制度。';
