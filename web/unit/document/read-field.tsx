import type { FilledField } from '../../../domain/compile/filled';
import type { FieldAnswer, Otherwise } from '../../../domain/form/document';
import { useLanguage, useText } from '../../i18n/use-text';
import { AnswerText } from './answer-text';

interface Props {
  one: FilledField;
  said: FieldAnswer | null;
  otherwise: Otherwise | null;
}

/** A field to be read: what stands in it, and beside what the record has what the unit says, with its reason. */
export const ReadField = ({ one, said, otherwise }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const { field } = one;
  return (
    <div className="doc-record">
      <dt className="doc-label">{field.name[language]}</dt>
      <dd className="doc-value">
        {said ? (
          <AnswerText answer={said} measure={field.measure} />
        ) : (
          <span className="doc-nothing">{t.documents.nothingRecorded}</span>
        )}
        {otherwise && (
          <>
            <span className="doc-by">{t.documents.byRecord}</span>
            <div className="doc-said">
              <AnswerText answer={otherwise.said} measure={field.measure} />
              <span className="doc-by">{t.documents.byUnit}</span>
              <p>
                {t.documents.reason}
                {t.documents.colon}
                {otherwise.reason}
              </p>
            </div>
          </>
        )}
      </dd>
    </div>
  );
};
