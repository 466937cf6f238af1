import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  isWide?: boolean;
  children: ReactNode;
}

/** One input of a row under its label. */
export const SmallField = ({ id, label, isWide = false, children }: Props) => (
  <div className={`doc-small${isWide ? ' is-wide' : ''}`}>
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
);
