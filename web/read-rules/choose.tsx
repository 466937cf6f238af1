import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}

/** A choice of a few, by the browser's own list: it is quick with the keyboard. */
export const Choose = ({ label, value, options, onChange }: Props) => {
  const id = useId();
  return (
    <div className="read-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

interface WriteProps {
  label: string;
  value: string;
  hint?: ReactNode;
  type?: 'text' | 'date';
  isLong?: boolean;
  onChange: (value: string) => void;
}

export const Write = ({ label, value, hint, type = 'text', isLong = false, onChange }: WriteProps) => {
  const id = useId();
  return (
    <div className={`read-field${isLong ? ' is-long' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea id={id} rows={2} value={value} onChange={event => onChange(event.target.value)} />
      ) : (
        <input id={id} type={type} value={value} onChange={event => onChange(event.target.value)} />
      )}
      {hint !== undefined && <span className="targets-note">{hint}</span>}
    </div>
  );
};
