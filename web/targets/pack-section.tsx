import { Segmented } from 'antd';
import { useState } from 'react';
import type { AdoptedPackView, ClauseView, TargetsView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { RuleLine } from './rule-line';
import { worstOf } from './verdict-order';

const worstOfClause = ({ rules }: ClauseView): number => Math.min(...rules.map(one => worstOf(one.counts)));

const Documents = ({ pack }: { pack: AdoptedPackView }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <details className="targets-about">
      <summary>{t.targets.about}</summary>
      <ul>
        {pack.documents.map(one => (
          <li key={one.id}>
            {one.id} {one.title[language]}
            {one.number && `（${one.number}）`} · {one.issuer}
            {one.issuedOn && (
              <>
                {' · '}
                <Day on={one.issuedOn} />
              </>
            )}
            {' · '}
            {t.names.authority[one.authority]}
          </li>
        ))}
      </ul>
      <p className="targets-note">
        {t.targets.adopted} <Moment at={pack.adoptedAt} />
        {pack.adoptedBy && ` · ${pack.adoptedBy.name}`} · {t.targets.hash}{' '}
        <code>{pack.hash.slice(0, 12)}</code>
      </p>
    </details>
  );
};

/** The rules of a pack as sentences, clause by clause: the worst first, or as the text has them. */
export const PackSection = ({ view, pack }: { view: TargetsView; pack: AdoptedPackView }) => {
  const t = useText();
  const { language } = useLanguage();
  const [order, setOrder] = useState<'worst' | 'text'>('worst');
  const clauses =
    order === 'text' ? pack.clauses : [...pack.clauses].sort((a, b) => worstOfClause(a) - worstOfClause(b));
  const title = pack.title[language];
  return (
    <section className="targets-pack" aria-label={title}>
      <header>
        <h2>
          {title} <span className="targets-note">{t.targets.version(pack.version)}</span>
        </h2>
        <Segmented<'worst' | 'text'>
          aria-label={t.targets.order}
          value={order}
          onChange={setOrder}
          options={(['worst', 'text'] as const).map(value => ({ value, label: t.targets.orders[value] }))}
        />
      </header>
      <Documents pack={pack} />
      {clauses.map(clause => (
        <section
          key={`${clause.document} ${clause.cites}`}
          className="targets-clause"
          aria-label={clause.cites}
        >
          <h3>{clause.cites}</h3>
          <ul>
            {clause.rules.map(rule => (
              <RuleLine key={`${rule.rule}${rule.part ?? ''}`} view={view} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
