import { useId, useState } from 'react';
import { Link } from 'react-router';
import { listLetters, type LetterRow } from '../../api/contracts/letters';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { formatInstant } from '../parts/format-date';
import { pathOfLetter } from '../parts/paths';
import { AcknowledgeButton } from './acknowledge-button';
import { bulkMost } from './bulk';
import './letters-to-acknowledge.css';

const isSome = <T,>(all: readonly T[]): all is readonly [T, ...T[]] => all.length > 0;

/** Letters that have come and that the unit has not signed for: each with one press, or all of them. */
export const LettersToAcknowledge = ({ campaignId }: { campaignId?: string | undefined }) => {
  const t = useText();
  const words = t.letters.toAcknowledge;
  const { language } = useLanguage();
  const titleId = useId();
  const [done, setDone] = useState<string | null>(null);
  const { data } = useGet(listLetters, { query: { campaignId, status: ['delivered'], limit: bulkMost } });
  const letters: readonly LetterRow[] = (data?.items ?? []).filter(one =>
    one.abilities.includes('acknowledge'),
  );
  const tell = (count: number): void => setDone(words.done(count));
  const list = (
    <ul>
      {letters.map(letter => (
        <li key={letter.id}>
          <div>
            <strong>{t.names.letterKind[letter.kind]}</strong> {letter.number}
            <p>
              {letter.title} · {letter.fromUnit.name}
              {letter.deliveredAt && ` · ${words.delivered(formatInstant(letter.deliveredAt, language))}`}
            </p>
          </div>
          <Link to={pathOfLetter(letter.id)}>{words.read}</Link>
          <AcknowledgeButton
            letters={[letter]}
            isQuiet={letters.length > 1}
            name={letter.number ?? letter.title}
            onDone={tell}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p role="status" className={done === null ? 'letters-told' : 'letters-told is-done'}>
        {done}
      </p>
      {isSome(letters) && (
        <section className="letters-received" aria-labelledby={titleId}>
          <div className="letters-head">
            <h2 id={titleId}>{words.title(letters.length)}</h2>
            <p>{words.hint}</p>
            {letters.length > 1 && <AcknowledgeButton letters={letters} onDone={tell} />}
          </div>
          {letters.length > 1 ? (
            <details>
              <summary>{words.each}</summary>
              {list}
            </details>
          ) : (
            list
          )}
        </section>
      )}
    </>
  );
};
