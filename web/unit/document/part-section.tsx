import { Button } from 'antd';
import { useId, useState } from 'react';
import { citeInWords } from '../../../domain/codes/citations';
import type { FormPart } from '../../../domain/form/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { Fields } from './fields';
import { GapText } from './gap-text';
import { noneName, scanName } from './names';
import { NoneReason } from './none-choice';
import { partStateOf } from './part-state';
import { PartTag } from './part-tag';
import { goTo, placeOf } from './places';
import { ProblemFields } from './problem-fields';
import { ScanField } from './scan-field';
import { filesIn, noneIn } from './to-document';
import { isTyped } from './typed';

/** So many problems are shown unfolded. */
const MOST_UNFOLDED = 3;

/** One part of the document: what the clause wants of it, its fields, and the two other ways to answer: 无, or in a scan. */
export const PartSection = ({ part }: { part: FormPart }) => {
  const t = useText();
  const { language } = useLanguage();
  const { filled, values, set, gaps } = useEditing();
  const headingId = useId();
  const [wantsScan, setWantsScan] = useState(false);
  const all = filled.parts.find(one => one.partId === part.id)?.fields ?? [];
  const none = noneIn(values, part.id);
  // Where there is nothing to say, what the record has stands all the same.
  const fields = none ? all.filter(one => one.field.from !== 'unit') : all;
  const hasScan = filesIn(values, scanName(part.id)).length > 0;
  const own = gaps.filter(one => one.partId === part.id);
  const ofUnit = fields.filter(one => one.docketId === null);
  const problems = filled.problems.flatMap(problem => {
    const about = fields.filter(one => one.docketId === problem.docketId);
    return about.length === 0 ? [] : [{ problem, fields: about }];
  });
  const isLong = problems.length > MOST_UNFOLDED;
  const isToType = (one: (typeof problems)[number]) => one.fields.some(field => isTyped(filled, field));
  // What has to be typed is not looked for among nineteen problems that are only read.
  const toType = problems.filter(isToType);
  const toRead = problems.filter(one => !isToType(one));
  const sayNone = (): void => {
    set(noneName(part.id), none ? '' : { reason: '' });
    if (!none) requestAnimationFrame(() => goTo(noneName(part.id)));
  };
  if (all.length === 0) return null;
  return (
    <section className="doc-part" id={placeOf(part.id)} tabIndex={-1} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{part.name[language]}</h2>
        <PartTag state={partStateOf(filled, part.id, values, gaps)} count={own.length} />
      </header>
      <p className="doc-help">
        {part.clear && `${t.documents.clear(part.clear[language])} `}
        {part.cites.map(one => citeInWords(one, language)).join(t.documents.listComma)}
      </p>
      <GapText at={part.id} />
      <NoneReason part={part} />
      <Fields fields={ofUnit} />
      {toType.map(one => (
        <ProblemFields key={one.problem.docketId} {...one} isFolded={false} />
      ))}
      {toRead.length > MOST_UNFOLDED ? (
        <details className="doc-problem">
          <summary>{t.documents.readProblems(toRead.length)}</summary>
          {toRead.map(one => (
            <ProblemFields key={one.problem.docketId} {...one} isFolded />
          ))}
        </details>
      ) : (
        toRead.map(one => <ProblemFields key={one.problem.docketId} {...one} isFolded={isLong} />)
      )}
      {!none && (wantsScan || hasScan) && (
        <ScanField partId={part.id} label={t.documents.scanOf(part.name[language])} />
      )}
      {all.some(one => isTyped(filled, one)) && (
        <div className="doc-instead" role="group" aria-label={t.documents.instead}>
          <Button
            size="small"
            aria-label={t.documents.of(none ? t.documents.notNone : t.documents.sayNone, part.name[language])}
            onClick={sayNone}
          >
            {none ? t.documents.notNone : t.documents.sayNone}
          </Button>
          {!none && !hasScan && (
            <Button
              size="small"
              aria-expanded={wantsScan}
              aria-label={t.documents.of(t.documents.inScan, part.name[language])}
              onClick={() => setWantsScan(!wantsScan)}
            >
              {t.documents.inScan}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};
