import type { ReactNode } from 'react';
import './thread.css';

export interface Knot {
  id: string;
  title: ReactNode;
  /** Below the title: what was found, how it ended. */
  says?: ReactNode;
  /** What happened is solid, what is proposed or due is dashed. */
  state: 'found' | 'settled' | 'again' | 'due';
}

/** 一条线: what came of what, the oldest first. */
export const Thread = ({ knots, label }: { knots: readonly Knot[]; label: string }) => (
  <ol className="thread" aria-label={label}>
    {knots.map(knot => (
      <li key={knot.id} data-state={knot.state}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
        </svg>
        <div>
          <strong>{knot.title}</strong>
          {knot.says && <div className="thread-says">{knot.says}</div>}
        </div>
      </li>
    ))}
  </ol>
);
