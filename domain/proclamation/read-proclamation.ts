import { MAX_PROCLAMATION_CHARACTERS } from '../codes/proclamation';
import { DomainError } from '../domain-error';
import { normaliseText, sourceSpan } from '../deadline/normalise-text';
import { askAt, eachOnce } from './ask';
import { askAboutEarlierDays, askAboutStatutoryDays, mergeDays } from './check-days';
import { checkHead } from './check-head';
import { readSections, sectionsOf } from './read-sections';
import { allHolidays, nameOfHolidays } from './holidays';
import { numbersIn, signaturesIn, yearsIn } from './read-head';
import { statutoryOf } from './statutory';
import type { Holiday, ProclamationReading, ReadingInput, Stretch } from './types';

/** With stops in place of what was read already. */
const without = (text: string, read: readonly Stretch[]): string => {
  const chars = text.split('');
  for (const { start, end } of read) chars.fill('。', start, end);
  return chars.join('');
};

/**
 * What a notice of the State Council on a year's days off (节假日安排通知) says, word for word, each day with its place; whatever it says
 * twice is compared, and whatever is not understood or contradicts is a question. Nothing is repaired. Linear in the text.
 *
 * @throws DomainError `PROCLAMATION_TOO_LONG`, `NOT_A_PROCLAMATION` where nothing in it is about days off
 */
export const readProclamation = (source: string, input: ReadingInput): ProclamationReading => {
  if (source.length > MAX_PROCLAMATION_CHARACTERS)
    throw new DomainError('PROCLAMATION_TOO_LONG', {
      characters: source.length,
      most: MAX_PROCLAMATION_CHARACTERS,
    });
  const normalised = normaliseText(source);
  const placeOf = ({ start, end }: Stretch) => sourceSpan(normalised, start, end);
  if (!/放假|上班|假期/.test(normalised.text)) throw new DomainError('NOT_A_PROCLAMATION');
  const numbers = numbersIn(normalised.text);
  const signatures = signaturesIn(normalised.text);
  const text = without(normalised.text, [...numbers, ...signatures]);
  const years = yearsIn(text);
  const head = checkHead({ numbers, signatures, years, ...input }, placeOf);
  const { year, noticeNumber, issuedOn } = head;
  const found = { year, noticeNumber, issuedOn };
  if (year === null) return { ...found, isAmendment: false, proposals: [], questions: head.questions };

  const sections = sectionsOf(text);
  const read = readSections(sections, { text, year, placeOf });
  const { proposals, questions: twice } = mergeDays(read.proposals);
  const isAmendment = input.base.years.includes(year);
  const holidays = sections.flatMap(one => one.holidays);
  const wholeText = { start: 0, end: source.length };
  const placeOfYear = years[0] ? placeOf(years[0]) : wholeText;
  const placeOfHoliday = (holiday: Holiday) => {
    const section = sections.find(one => one.holidays.includes(holiday));
    return section ? placeOf(section.head) : placeOfYear;
  };
  const facts = { year, isAmendment, holidays, placeOfHoliday };
  // Where the statute's days are worked out, each one that is left out is asked about by its date.
  const missing = (isAmendment || statutoryOf(year).length > 0 ? [] : allHolidays)
    .filter(one => !holidays.includes(one))
    .map(one => askAt(placeOfYear, { code: 'holiday-missing', details: { name: nameOfHolidays([one]) } }));
  const questions = [
    ...head.questions,
    ...read.questions,
    ...twice,
    ...missing,
    ...askAboutStatutoryDays(proposals, facts),
    ...(isAmendment ? askAboutEarlierDays(proposals, input.base, facts) : []),
  ];
  return { ...found, isAmendment, proposals, questions: eachOnce(questions) };
};
