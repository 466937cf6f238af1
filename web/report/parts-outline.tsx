import type { CompiledPart } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { partState, type PartState } from './part-state';
import { useShown } from './report-context';

/** What happened is solid, what is awaited is hollow, what nobody has begun is dashed. */
const Mark = ({ state }: { state: PartState }) => {
  const isDone =
    state.kind !== 'empty' && state.missing === 0 && (state.kind !== 'returns' || state.units > 0);
  return (
    <svg
      className={`report-mark is-${state.kind}${isDone ? ' is-done' : ''}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="6.5" />
      {isDone && <path d="m5 8.2 2.1 2.1 4-4.4" />}
    </svg>
  );
};

const Line = ({ part, ordinal }: { part: CompiledPart; ordinal: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const { figures, doubted, sourcesOf } = useShown();
  const state = partState(part, figures, doubted, sourcesOf(part.partId));
  const words = t.report.state;
  const said = [
    words[state.kind](state.units),
    part.words !== '' && words.hasWords,
    state.missing > 0 && words.missing(state.missing),
    state.doubted > 0 && words.doubted(state.doubted),
  ].filter(Boolean);
  return (
    <li>
      <a href={`#part-${part.partId}`}>
        <Mark state={state} />
        <span>
          <b>
            {ordinal}
            {part.name[language]}
          </b>
          <small>{said.join(' · ')}</small>
        </span>
      </a>
    </li>
  );
};

/** 七个部分: each with where it comes from and what it waits for; on a telephone folded. */
export const PartsOutline = ({ isFolded }: { isFolded: boolean }) => {
  const t = useText();
  const { report } = useShown();
  const title = t.report.parts(report.parts.length);
  const list = (
    <ol>
      {report.parts.map((part, index) => (
        <Line key={part.partId} part={part} ordinal={t.report.ordinal(index + 1)} />
      ))}
    </ol>
  );
  return (
    <nav className="report-panel report-outline" aria-label={title}>
      {isFolded ? (
        <details>
          <summary>{title}</summary>
          {list}
        </details>
      ) : (
        <>
          <h2>{title}</h2>
          {list}
        </>
      )}
    </nav>
  );
};
