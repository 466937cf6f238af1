import type { ReactNode } from 'react';
import './rung.css';

/** Which rung of the ladder; what a unit is told beforehand is a `remind`. */
export type RungAct = 'remind' | 'urge' | 'letter' | 'interview' | 'accountability';
export type RungState = 'due' | 'fired' | 'delivered' | 'forecast' | 'skipped';

const shapes: Record<RungAct, ReactNode> = {
  remind: <circle cx="7" cy="7" r="4" />,
  urge: <rect x="2" y="2" width="10" height="10" rx="1.5" />,
  letter: (
    <>
      <path d="M1.5 3h11v8h-11z" />
      <path className="rung-fold" d="M1.5 3.5 7 7.5l5.5-4" />
    </>
  ),
  interview: <path d="M1.5 2h11v7.5H7l-3 3v-3H1.5z" />,
  accountability: <path d="M7 1 13 7 7 13 1 7Z" />,
};

/** A rung as a mark: hollow when due, solid once taken, ticked once delivered, dashed while foreseen, struck through when skipped. */
export const Rung = ({ act, state, label }: { act: RungAct; state: RungState; label: string }) => (
  <svg
    className={`rung-mark act-${act} is-${state}`}
    width="14"
    height="14"
    viewBox="0 0 14 14"
    role="img"
    aria-label={label}
  >
    <title>{label}</title>
    {shapes[act]}
    {state === 'delivered' && <path className="rung-tick" d="m4.2 7 2 2 3.8-3.8" />}
    {state === 'skipped' && <path d="M2 12.5 12 1.5" />}
  </svg>
);
