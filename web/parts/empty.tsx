import type { ReactNode } from 'react';
import './empty.css';

/** Nothing here: said plainly, with what there is to do instead. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="empty">
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path d="m4.5 12.5 5 5 10-11" />
    </svg>
    <strong>{title}</strong>
    <div>{children}</div>
  </div>
);
