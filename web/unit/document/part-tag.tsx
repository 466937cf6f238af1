import { useText } from '../../i18n/use-text';
import type { PartState } from './part-state';

const marks: Record<PartState, string> = {
  missing: '○',
  none: '–',
  'in-file': '●',
  typed: '●',
  recorded: '●',
  empty: '–',
};

/** How a part stands: solid is there, hollow is owed. */
export const PartTag = ({ state, count }: { state: PartState; count: number }) => {
  const t = useText();
  return (
    <span className={`doc-state is-${state}`}>
      <span aria-hidden="true">{marks[state]}</span>{' '}
      {state === 'missing' ? t.documents.missing(count) : t.documents.part[state]}
    </span>
  );
};
