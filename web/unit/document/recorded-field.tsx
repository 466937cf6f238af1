import { useState } from 'react';
import type { FilledField } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { AnswerText } from './answer-text';
import { useEditing } from './editing';
import { otherwiseName } from './names';
import { OriginLine } from './origin-line';
import { OtherwiseFields } from './otherwise-fields';
import { goTo, placeOf } from './places';
import { toRaw } from './raw';
import { otherwiseIn } from './to-document';
import { useFileNamed } from './file-names';
import type { OtherwiseValue } from './values';

/** What the record has, to be read: from where it comes, and what the unit says where it is otherwise. */
export const RecordedField = ({ one, problemRef }: { one: FilledField; problemRef?: string | undefined }) => {
  const t = useText();
  const { language } = useLanguage();
  const { values, set, filled } = useEditing();
  const file = useFileNamed();
  const [isShown, setIsShown] = useState(false);
  const { field, docketId, value, origin } = one;
  const label = field.name[language];
  const name = otherwiseName(docketId, field.id);
  const isOtherwise = otherwiseIn(values, docketId, field.id) !== null;
  const whole = problemRef ? `${problemRef} ${label}` : label;
  const toggle = (): void => {
    const said: OtherwiseValue = { said: value ? toRaw(value, file) : null, reason: '' };
    set(name, isOtherwise ? null : said);
    // Its fields are there with the next frame.
    if (!isOtherwise) requestAnimationFrame(() => goTo(name));
  };
  return (
    <div className="doc-record">
      <span className="doc-label">{label}</span>
      <div className="doc-value">
        {value ? (
          <AnswerText answer={value} measure={field.measure} />
        ) : (
          <span className="doc-nothing">{t.documents.nothingRecorded}</span>
        )}
        {isOtherwise && <span className="doc-by">{t.documents.byRecord}</span>}
      </div>
      <div className="doc-acts">
        {origin.from !== 'unit' && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isShown}
            aria-controls={`${placeOf(name)}/origin`}
            aria-label={t.documents.of(t.documents.origin, whole)}
            onClick={() => setIsShown(!isShown)}
          >
            {t.documents.origin}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={t.documents.of(isOtherwise ? t.documents.asRecorded : t.documents.otherwise, whole)}
          onClick={toggle}
        >
          {isOtherwise ? t.documents.asRecorded : t.documents.otherwise}
        </button>
      </div>
      {isShown && <OriginLine id={`${placeOf(name)}/origin`} origin={origin} problems={filled.problems} />}
      <OtherwiseFields one={one} />
    </div>
  );
};
