import { useLanguage, useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { partStateOf } from './part-state';
import { PartTag } from './part-tag';
import { goTo, placeOf, SEND } from './places';

/** The parts with how they stand and what the clause wants to be clear: 「清」 as a checklist that leads to each. */
export const Checklist = () => {
  const t = useText();
  const { language } = useLanguage();
  const { filled, values, gaps } = useEditing();
  const [first] = gaps;
  const isAsked = ({ id }: { id: string }): boolean =>
    filled.parts.some(one => one.partId === id && one.fields.length > 0);
  return (
    <nav className="doc-checklist" aria-label={t.documents.checklist}>
      <p className="doc-left" role="status">
        <strong>{gaps.length === 0 ? t.documents.complete : t.documents.left(gaps.length)}</strong>{' '}
        <button type="button" className="text-button" onClick={() => goTo(first?.at ?? SEND)}>
          {first ? t.documents.toFirst : t.documents.toSend}
        </button>
      </p>
      <ol>
        {filled.form.parts.filter(isAsked).map(part => {
          const own = gaps.filter(one => one.partId === part.id);
          return (
            <li key={part.id}>
              <a
                href={`#${encodeURIComponent(placeOf(part.id))}`}
                onClick={event => {
                  event.preventDefault();
                  const place = document.getElementById(placeOf(part.id));
                  place?.scrollIntoView({ block: 'start' });
                  place?.focus({ preventScroll: true });
                }}
              >
                {part.name[language]}
              </a>
              <PartTag state={partStateOf(filled, part.id, values, gaps)} count={own.length} />
              {part.clear && <span className="doc-clear">{t.documents.clear(part.clear[language])}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
