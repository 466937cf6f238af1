import { getScheme, type SchemeIndicatorView, type SchemeView } from '../../api/contracts/schemes';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { SchemeAsks } from './scheme-asks';

const About = ({ scheme }: { scheme: SchemeView }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.scheme;
  const { document, parent } = scheme;
  return (
    <section className="panel" aria-label={words.about}>
      <h2>
        {scheme.title[language]} <span className="targets-note">{words.version(scheme.version)}</span>
      </h2>
      <dl className="row-facts">
        <dt>{words.document}</dt>
        <dd>
          {document.title[language]} · {document.issuer}
        </dd>
        <dt>{words.organiser}</dt>
        <dd>{scheme.organiser}</dd>
        <dt>{words.lead}</dt>
        <dd>{[...scheme.leadBodies, ...scheme.joining].join(t.shell.comma)}</dd>
        <dt>{words.interpreter}</dt>
        <dd>{scheme.interpreter}</dd>
        <dt>{words.parent}</dt>
        <dd>{parent ? parent.title[language] : words.noParent}</dd>
      </dl>
    </section>
  );
};

/** 与上级办法的不同, article by article. */
const Differences = ({ scheme }: { scheme: SchemeView }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.scheme;
  if (scheme.parent === null) return null;
  return (
    <section className="panel" aria-label={words.differences(scheme.changes.length)}>
      <h2>{words.differences(scheme.changes.length)}</h2>
      <ul className="assessment-list">
        {scheme.changes.map(one => (
          <li key={`${one.article} ${one.kind}`}>
            <strong>
              {words.article(one.article)} · {t.names.schemeChange[one.kind]}
            </strong>
            <p>{one.says[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Indicator = ({ one, scheme }: { one: SchemeIndicatorView; scheme: SchemeView }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.scheme;
  return (
    <tr>
      <th scope="row">
        {one.name[language]}
        {one.change && <span className="targets-note"> {t.names.schemeChange[one.change]}</span>}
      </th>
      <td data-label={words.from}>
        {one.source} · {t.names.measureMethod[one.method]}
      </td>
      {scheme.hasPoints && (
        <td className="is-number" data-label={t.assessments.cells.of}>
          {one.points ?? '—'}
        </td>
      )}
      <td data-label={words.scoring}>{one.scoring?.says[language] ?? '—'}</td>
      <td data-label={words.raises}>{one.raises ? t.names.findingKind[one.raises] : '—'}</td>
    </tr>
  );
};

const Indicators = ({ scheme }: { scheme: SchemeView }) => {
  const t = useText();
  const words = t.assessments.scheme;
  return (
    <section className="panel" aria-label={words.indicators}>
      <h2>{words.indicators}</h2>
      <div className="figure-scroll">
        <table className="target-rows">
          <thead>
            <tr>
              <th scope="col">{t.assessments.cells.indicator}</th>
              <th scope="col">{words.from}</th>
              {scheme.hasPoints && <th scope="col">{t.assessments.cells.of}</th>}
              <th scope="col">{words.scoring}</th>
              <th scope="col">{words.raises}</th>
            </tr>
          </thead>
          <tbody>
            {scheme.indicatorList.map(one => (
              <Indicator key={one.id} one={one} scheme={scheme} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Articles = ({ scheme }: { scheme: SchemeView }) => {
  const { language } = useLanguage();
  const words = useText().assessments.scheme;
  return (
    <section className="panel" aria-label={words.articles}>
      <h2>{words.articles}</h2>
      <ul className="assessment-list">
        {scheme.articles.map(article => (
          <li key={article.no}>
            <strong>{words.article(article.no)}</strong>
            <p>{article.says[language]}</p>
            {article.items.length > 0 && (
              <ul className="bullets">
                {article.items.map(item => (
                  <li key={item.no}>
                    {words.item(item.no)} {item.says[language]}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** 考核办法: what it says article by article, what it leaves open with the answers, how it differs from its parent. */
export const SchemeTab = ({ view }: { view: AssessmentView }) => {
  const query = useGet(getScheme, { params: { id: view.scheme.id } });
  return (
    <Loaded query={query}>
      {scheme => (
        <div className="assessment-columns">
          <div className="assessment">
            <About scheme={scheme} />
            <Indicators scheme={scheme} />
            <Articles scheme={scheme} />
          </div>
          <div className="assessment">
            <SchemeAsks view={view} />
            <Differences scheme={scheme} />
          </div>
        </div>
      )}
    </Loaded>
  );
};
