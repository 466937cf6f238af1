import { holds, typedAt } from '../../form/answers';
import { docketOf, type Place } from '../../form/asked';
import type { FieldAnswer } from '../../form/document';
import type { FieldOrigin } from '../filled';
import { answerByCues } from './answer-by-cues';
import type { Filling } from './filling';
import { earlierDocuments } from './earlier-documents';
import type { SaidText } from './said-texts';

/** What the unit said before about what a field asks: it is there to be taken over. */
export interface Offer {
  value: FieldAnswer;
  origin: Extract<FieldOrigin, { from: 'earlier' }>;
}

const fromDocuments = (place: Place, filling: Filling): Offer | null => {
  for (const { docketId, at, document, says } of earlierDocuments(filling)) {
    const value = typedAt(document, place);
    if (holds(value) && value.kind === place.field.kind)
      return { value, origin: { from: 'earlier', docketId, at, says } };
  }
  return null;
};

const fromTexts = (place: Place, texts: readonly SaidText[]): Offer | null => {
  const about = docketOf(place);
  const found = answerByCues(
    place.field,
    texts.filter(one => one.about === about || about === null),
  );
  if (!found) return null;
  const { docketId, at, as } = found.from;
  const says = { zh: `摘自此前报送的${as.zh}`, en: `From an earlier ${as.en}` };
  return { value: found.value, origin: { from: 'earlier', docketId, at, says } };
};

/**
 * What is offered for a typed field: the newest earlier document that says it in the same field (sent back, taken back, or of
 * the other purpose), else sentences of earlier texts that have the field's words. Null for nothing.
 */
export const offerFor = (place: Place, filling: Filling, texts: readonly SaidText[]): Offer | null =>
  fromDocuments(place, filling) ?? fromTexts(place, texts);
