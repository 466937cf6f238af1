import { Input } from 'antd';
import type { FilledField } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { AnswerInput } from './answer-input';
import { useEditing } from './editing';
import { GapText } from './gap-text';
import { otherwiseName } from './names';
import { gapIdOf, placeOf } from './places';
import { otherwiseIn } from './to-document';

/** 与实际不符: what it is by the unit, and why it says so. The record's own stays beside it. */
export const OtherwiseFields = ({ one }: { one: FilledField }) => {
  const t = useText();
  const { language } = useLanguage();
  const { values, set, gaps, isTold } = useEditing();
  const { field, docketId } = one;
  const otherwise = otherwiseIn(values, docketId, field.id);
  if (!otherwise) return null;
  const name = otherwiseName(docketId, field.id);
  const id = placeOf(name);
  const isMissing = isTold && gaps.some(gap => gap.at === name);
  const label = t.documents.said(field.name[language]);
  return (
    <div className="doc-otherwise" role="group" id={id} tabIndex={-1} aria-label={label}>
      <label className="doc-label" htmlFor={`${id}/said`}>
        {t.documents.byUnit}
      </label>
      <AnswerInput
        id={`${id}/said`}
        kind={field.kind}
        label={label}
        measure={field.measure}
        value={otherwise.said}
        onChange={said => set(name, { ...otherwise, said })}
        describedBy={isMissing ? gapIdOf(name) : undefined}
      />
      <label className="doc-label" htmlFor={`${id}/reason`}>
        {t.documents.reason}
      </label>
      <Input
        id={`${id}/reason`}
        value={otherwise.reason}
        maxLength={500}
        placeholder={t.documents.reasonHint}
        onChange={event => set(name, { ...otherwise, reason: event.target.value })}
        {...(isMissing && { 'aria-describedby': gapIdOf(name) })}
      />
      <GapText at={name} />
    </div>
  );
};
