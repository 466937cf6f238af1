import { Button } from 'antd';
import { useText } from '../i18n/use-text';

interface Props {
  /** What the field is called. */
  name: string;
  /** What was typed into it elsewhere; undefined where it was emptied. */
  theirs: unknown;
  onChoose: (which: 'here' | 'elsewhere') => void;
}

const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A field that was changed here and elsewhere: what stands elsewhere, and which of them is to stay. */
export const AskedField = ({ name, theirs, onChoose }: Props) => {
  const t = useText();
  const k = t.kept;
  const say = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(say).join(t.shell.comma);
    if (typeof value === 'boolean') return value ? t.shell.yes : t.shell.no;
    if (isNamed(value)) return value.name;
    // A row of a form, without the number by which the page knows it.
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .filter(([key, part]) => key !== 'id' && !isNothing(part))
        .map(([, part]) => say(part))
        .join(' ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : k.gone;
  };
  return (
    <div className="kept-asked" role="alert">
      <p>{k.asked(name)}</p>
      <blockquote>{say(theirs)}</blockquote>
      <Button size="small" onClick={() => onChoose('here')}>
        {k.here}
      </Button>{' '}
      <Button size="small" onClick={() => onChoose('elsewhere')}>
        {k.there}
      </Button>
    </div>
  );
};
