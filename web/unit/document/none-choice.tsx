import { Input } from 'antd';
import type { FormPart } from '../../../domain/form/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { GapText } from './gap-text';
import { noneName } from './names';
import { gapIdOf, placeOf } from './places';
import { noneIn } from './to-document';

/** 无: nothing to say in this part, with the reason; what was typed into it stays and is not handed in. */
export const NoneReason = ({ part }: { part: FormPart }) => {
  const t = useText();
  const { language } = useLanguage();
  const { values, set, gaps, isTold } = useEditing();
  const name = noneName(part.id);
  const none = noneIn(values, part.id);
  if (!none) return null;
  const isMissing = isTold && gaps.some(one => one.at === name);
  return (
    <div className="doc-field">
      <label className="doc-label" htmlFor={placeOf(name)}>
        {t.documents.noneReason(part.name[language])}
      </label>
      <Input
        id={placeOf(name)}
        value={none.reason}
        maxLength={500}
        placeholder={t.documents.noneHint}
        onChange={event => set(name, { reason: event.target.value })}
        {...(isMissing && { 'aria-describedby': gapIdOf(name) })}
      />
      <GapText at={name} />
    </div>
  );
};
