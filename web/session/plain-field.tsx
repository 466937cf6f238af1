import { useId, type InputHTMLAttributes } from 'react';

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'autoFocus'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Why it cannot stay as it is; null where nothing is wrong. */
  missing: string | null;
}

/** A field with its label, and below it what is missing. */
export const PlainField = ({ label, value, onChange, missing, ...rest }: Props) => {
  const id = useId();
  return (
    <div className="plain-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...rest}
        value={value}
        onChange={event => onChange(event.target.value)}
        aria-invalid={missing !== null}
        {...(missing !== null && { 'aria-describedby': `${id}-missing` })}
      />
      {missing !== null && (
        <p id={`${id}-missing`} role="alert">
          {missing}
        </p>
      )}
    </div>
  );
};
