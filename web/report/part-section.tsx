import { useId } from 'react';
import type { CompiledPart, Figure } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { UnitNames } from '../parts/unit-names';
import { CategoryTable, isOfTable } from './category-table';
import { FigureNumber } from './figure-number';
import { GatheredTexts } from './gathered-texts';
import { OpenProblems } from './open-problems';
import { PaperLines } from './paper-lines';
import { useShown } from './report-context';
import { afterNumber, sentencesOf, type Template } from './sentences';
import { WordsEditor } from './words-editor';

/** Figures that are said in a sentence of their own. Of units only how they stand that any of them does. */
const useTemplates = (figures: readonly Figure[]): Template[] => {
  const { sentence } = useText().report;
  const { report } = useShown();
  const standing = figures.filter(({ id, value }) => id.startsWith('units:') && value !== '0');
  return [
    { of: id => /^problems(:|$)/.test(id), text: sentence.problems(report.categories.length) },
    { of: id => /^units(:|$)/.test(id), text: sentence.units(standing.map(({ id }) => id)) },
    { of: id => id.startsWith('duties:'), text: sentence.duties },
  ];
};

const Sentences = ({ part }: { part: CompiledPart }) => {
  const { language } = useLanguage();
  const { figures } = useShown();
  // Of whom nobody is asked there is nothing to say.
  const own = part.figureIds
    .flatMap(one => figures.get(one) ?? [])
    .filter(({ id, origin, parts }) => !isOfTable(id) && (origin === 'record' || parts.length > 0));
  return sentencesOf(own, useTemplates(own), language).map((pieces, index) => (
    <p key={index} className="report-sentence">
      {pieces.map((piece, n) => {
        const kept = afterNumber(pieces[n - 1], piece);
        return 'text' in piece ? (
          piece.text.slice(kept.length)
        ) : (
          <span key={n} className="report-keep">
            <FigureNumber id={piece.figureId} />
            {afterNumber(piece, pieces[n + 1])}
          </span>
        );
      })}
    </p>
  ));
};

/** One part of the report: the office's own words, what the record says, what the units reported, what they wrote. */
export const PartSection = ({ part, ordinal }: { part: CompiledPart; ordinal: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const id = useId();
  const { unitNames } = useShown();
  return (
    <section className="report-part" id={`part-${part.partId}`} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>
        {ordinal}
        {part.name[language]}
      </h3>
      <WordsEditor part={part} />
      <Sentences part={part} />
      <CategoryTable part={part} />
      {part.missing.length > 0 && (
        <p className="report-missing">
          <b>{t.report.notReported}</b>
          {t.parts.colon}
          <UnitNames names={part.missing.map(one => unitNames.get(one) ?? one)} />
        </p>
      )}
      <OpenProblems part={part} />
      <GatheredTexts part={part} />
      <PaperLines part={part} />
    </section>
  );
};
