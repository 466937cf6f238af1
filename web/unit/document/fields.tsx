import type { FilledField } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { RecordedField } from './recorded-field';
import { otherwiseIn } from './to-document';
import { TypedField } from './typed-field';

interface Props {
  fields: readonly FilledField[];
  problemRef?: string;
}

/** Fields in the order of the form; those of which the record has nothing are one folded line behind the others. */
export const Fields = ({ fields, problemRef }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const { values } = useEditing();
  const isBare = ({ field, docketId, value }: FilledField): boolean =>
    field.from !== 'unit' && value === null && otherwiseIn(values, docketId, field.id) === null;
  const bare = fields.filter(isBare);
  const names = bare.map(one => one.field.name[language]).join(t.documents.listComma);
  return (
    <>
      {fields
        .filter(one => !isBare(one))
        .map(one =>
          one.field.from === 'unit' ? (
            <TypedField key={one.field.id} one={one} problemRef={problemRef} />
          ) : (
            <RecordedField key={one.field.id} one={one} problemRef={problemRef} />
          ),
        )}
      {bare.length > 0 && (
        <details className="doc-bare">
          <summary>{t.documents.notRecorded(names)}</summary>
          {bare.map(one => (
            <RecordedField key={one.field.id} one={one} problemRef={problemRef} />
          ))}
        </details>
      )}
    </>
  );
};
