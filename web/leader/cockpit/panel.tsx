import { Component, useId, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { ErrorNotice } from '../../parts/page-error';

interface Props {
  title: ReactNode;
  hint?: string;
  extra?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** What fails in one panel is said there; the others stay. */
class Contained extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <ErrorNotice error={error} />;
  }
}

/** One panel of the cockpit with its heading. */
export const Panel = ({ title, hint, extra, className = '', children }: Props) => {
  const id = useId();
  return (
    <section className={`cockpit-panel ${className}`} aria-labelledby={id}>
      <header className="cockpit-panel-head">
        <h2 id={id}>{title}</h2>
        {hint && <span className="cockpit-hint">{hint}</span>}
        {extra && <span className="cockpit-extra">{extra}</span>}
      </header>
      <Contained>{children}</Contained>
    </section>
  );
};

interface SwitchProps {
  isTable: boolean;
  onChange: (isTable: boolean) => void;
  of: string;
}

/** 看成表, 看成图: each picture has an equivalent table. */
export const TableSwitch = ({ isTable, onChange, of }: SwitchProps) => {
  const t = useText();
  const label = isTable ? t.cockpit.asPicture : t.cockpit.asTable;
  return (
    <button
      type="button"
      className="cockpit-link screen-only"
      aria-label={`${label} ${of}`}
      onClick={() => onChange(!isTable)}
    >
      {label}
    </button>
  );
};
