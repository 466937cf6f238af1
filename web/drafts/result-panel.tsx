import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { EntryResult } from './entry-result';
import type { LookedAt } from './looked-at';
import { ProblemResult } from './problem-result';
import './result-panel.css';
import { SeeSource } from './see-source';

const Neighbours = ({ index, onLook }: { index: number; onLook: (at: LookedAt) => void }) => {
  const t = useText();
  const { draft, show } = useDraftTools();
  const words = t.questions.result;
  const go = (to: number): void => {
    const entry = draft.plan.assignments[to];
    if (!entry) return;
    onLook({ kind: 'assignment', index: to });
    show(entry.source);
  };
  const before = draft.plan.assignments[index - 1];
  const after = draft.plan.assignments[index + 1];
  return (
    <span className="result-neighbours">
      {before && (
        <button
          type="button"
          className="text-button"
          aria-label={words.previousLabel(before.label)}
          onClick={() => go(index - 1)}
        >
          {words.previous(before.label)}
        </button>
      )}
      {after && (
        <button
          type="button"
          className="text-button"
          aria-label={words.nextLabel(after.label)}
          onClick={() => go(index + 1)}
        >
          {words.next(after.label)}
        </button>
      )}
    </span>
  );
};

/** 读出的结果: what was read at the place that is looked at. */
export const ResultPanel = ({ at, onLook }: { at: LookedAt | null; onLook: (at: LookedAt) => void }) => {
  const t = useText();
  const { draft } = useDraftTools();
  const words = t.questions.result;
  const entry = at?.kind === 'assignment' ? draft.plan.assignments[at.index] : undefined;
  const what =
    at?.kind === 'assignment'
      ? t.questions.measure(entry?.label ?? '')
      : at?.kind === 'problem'
        ? t.questions.problem(at.ref)
        : '';
  const title = what === '' ? words.plain : words.title(what);
  return (
    <section className="panel result-panel" aria-label={title}>
      <div className="result-head">
        <h2>{title}</h2>
        {entry && <span className="plain-note">{words.editable}</span>}
        {entry && <SeeSource span={entry.source} about={what} />}
        {at?.kind === 'assignment' && <Neighbours index={at.index} onLook={onLook} />}
      </div>
      {/* By its place: what is being written stays with its entry where another reading numbers it otherwise. */}
      {at?.kind === 'assignment' && entry && (
        <EntryResult key={`${entry.source.start}-${entry.label}`} index={at.index} />
      )}
      {at?.kind === 'problem' && <ProblemResult problemRef={at.ref} onLook={onLook} />}
      {at?.kind === 'unused' && <p className="plain-note">{words.unused}</p>}
      {at === null && <p className="plain-note">{words.nothing}</p>}
    </section>
  );
};
