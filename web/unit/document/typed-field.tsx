import type { FilledField } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { AnswerInput } from './answer-input';
import { EarlierNote } from './earlier-note';
import { useEditing } from './editing';
import { GapText } from './gap-text';
import { answerName } from './names';
import { isTyped, listedIn } from './typed';
import { gapIdOf, placeOf } from './places';

/** A field that only the unit can fill. */
export const TypedField = ({ one, problemRef }: { one: FilledField; problemRef?: string | undefined }) => {
  const t = useText();
  const { language } = useLanguage();
  const { filled, values, set, gaps, isTold } = useEditing();
  const { field, docketId } = one;
  const name = answerName(docketId, field.id);
  const id = placeOf(name);
  const label = field.name[language];
  const isMissing = isTold && gaps.some(gap => gap.at === name);
  const listed = listedIn(filled, one, values);
  const isNumber = field.kind === 'count' || field.kind === 'percent' || field.kind === 'day';
  const isRows = field.kind === 'meetings' || field.kind === 'papers' || field.kind === 'steps';
  const words = (
    <>
      {label}
      {field.isOptional && <span className="doc-optional">{t.documents.optional}</span>}
    </>
  );
  if (!isTyped(filled, one)) return null;
  return (
    <div className={`doc-field${isNumber ? ' is-number' : ''}`}>
      {isRows ? (
        <span className="doc-label">{words}</span>
      ) : (
        <label className="doc-label" htmlFor={id}>
          {problemRef && <span className="for-readers">{problemRef} </span>}
          {words}
        </label>
      )}
      {field.help && <p className="doc-help">{field.help[language]}</p>}
      <AnswerInput
        id={id}
        kind={field.kind}
        label={problemRef ? `${problemRef} ${label}` : label}
        measure={field.measure}
        value={values[name]}
        onChange={value => set(name, value)}
        listed={listed}
        describedBy={isMissing ? gapIdOf(name) : undefined}
      />
      {listed !== null && <p className="doc-help">{t.documents.listed(listed, field.measure ?? '')}</p>}
      <EarlierNote one={one} />
      <GapText at={name} />
    </div>
  );
};
