import { useMemo, useState } from 'react';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import type { Place } from './source-places';
import { usedPercent } from './unused-text';

interface Props {
  source: string;
  places: readonly Place[];
  stretches: readonly Span[];
  isOnly: boolean;
  onOnly: (isOnly: boolean) => void;
  onShow: (stretch: Span | null) => void;
}

/** How much of the source was used, and a way through what was not. */
export const UnusedBar = ({ source, places, stretches, isOnly, onOnly, onShow }: Props) => {
  const t = useText();
  const words = t.questions.source;
  const [at, setAt] = useState(0);
  const percent = useMemo(() => usedPercent(source, places), [source, places]);
  const go = (to: number): void => {
    const round = (to + stretches.length) % stretches.length;
    setAt(round);
    const stretch = stretches[round];
    onShow(stretch ? { ...stretch } : null);
  };
  const toggle = (): void => {
    onOnly(!isOnly);
    if (isOnly) onShow(null);
    else go(at < stretches.length ? at : 0);
  };
  return (
    <div className="unused-bar">
      <span>{words.used(percent)}</span>
      {stretches.length > 0 && (
        <button type="button" className="text-button" aria-pressed={isOnly} onClick={toggle}>
          {words.only(stretches.length)}
        </button>
      )}
      {isOnly && stretches.length > 0 ? (
        <span className="unused-steps">
          <button type="button" className="text-button" onClick={() => go(at - 1)}>
            {words.previous}
          </button>
          <span role="status">{words.at(at + 1, stretches.length)}</span>
          <button type="button" className="text-button" onClick={() => go(at + 1)}>
            {words.next}
          </button>
        </span>
      ) : (
        <span className="plain-note">{words.hint}</span>
      )}
    </div>
  );
};
