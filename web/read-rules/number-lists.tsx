import type { PolicyReadingView } from '../../api/contracts/read-rules';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';

interface Props {
  reading: PolicyReadingView;
  onShow: (place: Span) => void;
}

/** What is no rule: numbers that could not be read, numbers that ask for nothing, glyphs that were repaired; each with its place. */
export const NumberLists = ({ reading, onShow }: Props) => {
  const t = useText();
  const words = t.readRules;
  const lists = [
    {
      title: words.unread,
      rows: reading.unread.map(({ text, place, clause, question }) => ({
        text,
        place,
        says: `${clause} ${t.names.ruleQuestion[question.code]}`,
      })),
    },
    {
      title: words.others,
      rows: reading.others.map(({ text, place, kind }) => ({ text, place, says: t.names.otherNumber[kind] })),
    },
    {
      title: words.repaired,
      rows: reading.repaired.map(({ was, readAs, place }) => ({
        text: was,
        place,
        says: words.readAs(readAs),
      })),
    },
  ];
  return (
    <section className="panel read-lists" aria-label={words.rest}>
      <h2>{words.rest}</h2>
      {lists.map(({ title, rows }, index) => (
        <details key={title} open={index === 0 && rows.length > 0}>
          <summary>
            {title} {rows.length}
          </summary>
          <ul>
            {rows.map(({ text, place, says }) => (
              <li key={place.start}>
                <button type="button" className="text-button" onClick={() => onShow(place)}>
                  {words.line(place.line)} {text}
                </button>{' '}
                {says}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};
