import { useId } from 'react';
import type { CompiledPart, Figure } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { UnitNames } from '../parts/unit-names';
import { CategoryTable, isOfTable } from './category-table';
import { FigureNumber } from './figure-number';
import { GatheredTexts } from './gathered-texts';
import { PaperLines } from './paper-lines';
import { useShown } from './report-context';
import { sentenceOf } from './sentences';
import { WordsEditor } from './words-editor';

const Sentence = ({ figures, className }: { figures: Figure[]; className?: string }) => {
  const { language } = useLanguage();
  if (figures.length === 0) return null;
  return (
    <p className={`report-sentence ${className ?? ''}`}>
      {sentenceOf(figures, language).map((piece, index) =>
        'text' in piece ? piece.text : <FigureNumber key={index} id={piece.figureId} />,
      )}
    </p>
  );
};

/** One part of the report: the office's own words, what the record says, what the units reported, what they wrote. */
export const PartSection = ({ part, ordinal }: { part: CompiledPart; ordinal: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const id = useId();
  const { figures, unitNames } = useShown();
  const own = part.figureIds.flatMap(one => figures.get(one) ?? []).filter(one => !isOfTable(one.id));
  return (
    <section className="report-part" id={`part-${part.partId}`} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>
        {ordinal}
        {part.name[language]}
      </h2>
      <WordsEditor part={part} />
      <Sentence figures={own.filter(one => one.origin === 'record')} />
      <Sentence figures={own.filter(one => one.origin === 'returns')} />
      <CategoryTable part={part} />
      {part.missing.length > 0 && (
        <p className="report-missing">
          <b>{t.report.notReported}</b>
          {t.parts.colon}
          <UnitNames names={part.missing.map(one => unitNames.get(one) ?? one)} />
        </p>
      )}
      <GatheredTexts part={part} />
      <PaperLines part={part} />
    </section>
  );
};
