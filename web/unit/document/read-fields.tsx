import type { FilledField } from '../../../domain/compile/filled';
import type { UnitDocument } from '../../../domain/form/document';
import { useLanguage, useText } from '../../i18n/use-text';
import { saidIn } from './answer-of';
import { ReadField } from './read-field';

interface Props {
  fields: readonly FilledField[];
  document: UnitDocument | null;
}

/** Fields to be read, in the order of the form; those in which nothing stands are one line behind the others. */
export const ReadFields = ({ fields, document }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const read = fields.map(one => {
    const { field, docketId, value, origin } = one;
    const isTyped = field.from === 'unit';
    // What is only offered has not been said.
    const said = isTyped ? (saidIn(one, document) ?? (origin.from === 'unit' ? value : null)) : value;
    const otherwise = document
      ? document.otherwise.find(each => each.fieldId === field.id && each.docketId === docketId)
      : one.otherwise;
    return { one, said, otherwise: otherwise ?? null, isTyped };
  });
  const bare = read.filter(each => each.said === null && each.otherwise === null);
  const namesOf = (isTyped: boolean): string =>
    bare
      .filter(each => each.isTyped === isTyped)
      .map(each => each.one.field.name[language])
      .join(t.documents.listComma);
  const [typed, recorded] = [namesOf(true), namesOf(false)];
  return (
    <>
      <dl>
        {read
          .filter(each => !bare.includes(each))
          .map(({ one, said, otherwise }) => (
            <ReadField key={one.field.id} one={one} said={said} otherwise={otherwise} />
          ))}
      </dl>
      {typed && <p className="doc-nothing">{t.documents.notFilled(typed)}</p>}
      {recorded && <p className="doc-nothing">{t.documents.notRecorded(recorded)}</p>}
    </>
  );
};
