import type { ReactNode } from 'react';
import type { Light } from '../../api/contracts/codes';
import { useText } from '../i18n/use-text';
import './light-tag.css';

const shapes: Record<Light | 'done', ReactNode> = {
  green: <circle cx="7" cy="7" r="5.8" />,
  blue: <path d="M7 .4 13.6 7 7 13.6 .4 7Z" />,
  yellow: <path d="M7 1 13.5 12.7H.5Z" />,
  red: <rect x="1" y="1" width="12" height="12" rx="1.5" />,
  grey: <circle className="light-ring" cx="7" cy="7" r="5" />,
  done: (
    <>
      <circle className="light-ring" cx="7" cy="7" r="5.4" />
      <path className="light-tick" d="m4.4 7.1 1.9 1.9 3.4-3.8" />
    </>
  ),
};

interface Props {
  /** `done` is a light that has ended well: the problem is closed. */
  light: Light | 'done';
  /** Instead of the light's own word, such as the days that are left. */
  label?: string;
  /** `mark` shows the shape alone; its word is its accessible name. */
  look?: 'plain' | 'pill' | 'mark';
  /** What it is expected to become: hollow and dashed, and said so. */
  isForecast?: boolean;
}

/** A light as colour, shape and word: none of them alone. */
export const LightTag = ({ light, label, look = 'plain', isForecast = false }: Props) => {
  const t = useText();
  const own = label ?? (light === 'done' ? t.parts.light.done : t.names.light[light]);
  const word = isForecast ? t.parts.light.forecast(own) : own;
  return (
    <span data-light={light} className={`light-tag is-${look}${isForecast ? ' is-forecast' : ''}`}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        {...(look === 'mark' ? { role: 'img', 'aria-label': word } : { 'aria-hidden': true })}
      >
        {look === 'mark' && <title>{word}</title>}
        {shapes[light]}
      </svg>
      {look !== 'mark' && <span>{word}</span>}
    </span>
  );
};
