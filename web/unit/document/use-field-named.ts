import type { FilledForm } from '../../../domain/compile/filled';
import { useLanguage, useText } from '../../i18n/use-text';
import { answerName, noneName, otherwiseName, scanName } from './names';

/** What a kept value is called, for whoever has to choose between two of it. */
export const useFieldNamed = ({ form, parts, problems }: FilledForm) => {
  const t = useText();
  const { language } = useLanguage();
  return (name: string): string | undefined => {
    for (const part of form.parts) {
      const says = part.name[language];
      if (name === noneName(part.id)) return t.documents.noneReason(says);
      if (name === scanName(part.id)) return t.documents.scanOf(says);
    }
    if (name === scanName(null)) return t.documents.wholeScan;
    const one = parts
      .flatMap(part => part.fields)
      .find(({ field, docketId }) =>
        [answerName(docketId, field.id), otherwiseName(docketId, field.id)].includes(name),
      );
    const ref = problems.find(each => each.docketId === one?.docketId)?.ref;
    return one && [ref, one.field.name[language]].filter(Boolean).join(' ');
  };
};
