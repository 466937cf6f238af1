import type { Light } from '../../api/contracts/codes';
import { useText } from '../i18n/use-text';

const colours: Record<Light, string> = {
  green: '#1b7a3d',
  blue: '#1457a8',
  yellow: '#94600a',
  red: '#b3261e',
  grey: '#5b6672',
};

const shapes: Record<Light, React.ReactNode> = {
  green: <circle cx="7" cy="7" r="5.5" />,
  blue: <path d="M7 .5 13.5 7 7 13.5 .5 7Z" />,
  yellow: <path d="M7 1 13.5 12.5H.5Z" />,
  red: <rect x="1" y="1" width="12" height="12" rx="1" />,
  grey: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** A light as colour, shape and word: none of them alone. */
export const LightMark = ({ light, label }: { light: Light; label?: string }) => {
  const t = useText();
  return (
    <span
      data-light={light}
      style={{
        color: colours[light],
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        whiteSpace: 'nowrap',
      }}
    >
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        fill="currentColor"
        aria-hidden="true"
        style={{ flex: 'none' }}
      >
        {shapes[light]}
      </svg>
      <span style={{ fontWeight: light === 'red' ? 600 : 500 }}>{label ?? t.names.light[light]}</span>
    </span>
  );
};
