import { Button } from 'antd';
import { useText } from '../i18n/use-text';

interface Props {
  field: string;
  /** What was typed into it elsewhere; undefined where it was emptied. */
  theirs: unknown;
  onChoose: (which: 'here' | 'elsewhere') => void;
}

const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** A field that was changed here and elsewhere: what stands elsewhere, and which of them is to stay. */
export const AskedField = ({ field, theirs, onChoose }: Props) => {
  const t = useText();
  const k = t.kept;
  const say = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(say).join(t.shell.comma);
    if (typeof value === 'boolean') return value ? t.shell.yes : t.shell.no;
    if (isNamed(value)) return value.name;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : k.gone;
  };
  const names: Readonly<Record<string, string>> = t.commands.fields;
  return (
    <div className="kept-asked" role="alert">
      <p>{k.asked(names[field] ?? k.someField)}</p>
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
