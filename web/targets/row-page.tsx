import { useParams, useSearchParams } from 'react-router';
import { Link } from 'react-router';
import { getTargetRow, type TargetRowView } from '../../api/contracts/targets';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { pathOfDocket } from '../parts/paths';
import { Measured } from './amount';
import { pathOfBreach } from './paths';
import { RowFigures } from './row-figures';
import { RowHistory } from './row-history';
import { sayAnswer } from './say-answer';
import { sayPeriod } from './say-period';
import './rows.css';
import './targets.css';
import { VerdictTag } from './verdict-tag';

/** The comparison with its numbers in it, as the machine computed it. */
const Verdict = ({ row }: { row: TargetRowView }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section className="panel row-verdict" aria-label={t.targets.verdict}>
      <p className="row-tag">
        <VerdictTag verdict={row.verdict} isUnreachable={row.isUnreachable} look="pill" />
        <span className="targets-note">
          {t.targets.since} <Day on={row.since} /> {t.targets.sinceThen}
        </span>
      </p>
      <p className="row-reason">{row.reason[language]}</p>
      <dl className="row-numbers">
        <div>
          <dt>{t.targets.required}</dt>
          <dd>
            <Measured value={row.required} measure={row.measure} />
          </dd>
        </div>
        <div>
          <dt>{t.targets.found}</dt>
          <dd>
            <Measured value={row.found} measure={row.measure} />
          </dd>
        </div>
      </dl>
      {row.formula && (
        <p>
          {t.targets.formula} <code className="row-formula">{row.formula}</code>
        </p>
      )}
      {row.breach && (
        <p>
          <Link to={pathOfBreach(row.breach.id)}>
            {t.targets.toBreach(t.names.breachStatus[row.breach.status])}
          </Link>
          {row.breach.caseId && (
            <>
              {' · '}
              <Link to={pathOfDocket({ id: row.breach.caseId, kind: 'case' })}>{t.targets.toCase}</Link>
            </>
          )}
        </p>
      )}
    </section>
  );
};

const Source = ({ row }: { row: TargetRowView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { document } = row;
  return (
    <section className="panel" aria-label={t.targets.source}>
      <h2>{t.targets.source}</h2>
      <dl className="row-facts">
        <dt>{t.shell.date.cites}</dt>
        <dd>
          {row.cites} · {document.title[language]}
          {document.number && `（${document.number}）`} · {document.issuer}
        </dd>
        <dt>{t.targets.authority}</dt>
        <dd>
          {t.names.authority[row.authority]}
          {row.authority === 'news' && ` · ${t.targets.newsOnly}`}
        </dd>
        <dt>{t.targets.rule}</dt>
        <dd>
          {t.names.ruleKind[row.kind]} · {t.names.modality[row.modality]}
          {row.scope && ` · ${t.names.ruleScope[row.scope]}`}
          {row.stage && ` · ${t.names.fundStage[row.stage]}`}
        </dd>
        <dt>{t.targets.owner}</dt>
        <dd>
          {row.owner ?? t.targets.noOwner}
          {row.owner !== null && row.isOwnerProposed && t.targets.proposedOwner}
        </dd>
        <dt>{t.targets.versions}</dt>
        <dd>
          {row.pack.title[language]} {t.targets.version(row.pack.version)} ·{' '}
          {t.targets.ruleVersion(row.ruleVersion)}
        </dd>
      </dl>
      {row.assumed.length > 0 && (
        <>
          <h3>{t.targets.asks.assumedHere}</h3>
          <ul className="bullets">
            {row.assumed.map(ask => (
              <li key={ask.id}>
                {ask.question[language]}{' '}
                <span className="targets-note">
                  {ask.proposed === null
                    ? t.targets.asks.waits
                    : t.targets.asks.assumed(sayAnswer(ask, ask.proposed, t))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** 一行结论: what was asked, what was found, by which figures, under which clause, and what it was before. */
export const RowPage = () => {
  const t = useText();
  const { language } = useLanguage();
  const { key = '' } = useParams();
  const asked = useSearchParams()[0].get('campaign');
  const { campaign } = useCampaign();
  const campaignId = asked ?? campaign?.id ?? '';
  const query = useGet(getTargetRow, { enabled: campaignId !== '', params: { id: campaignId, key } });
  const row = query.data;
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle
        title={row ? `${row.rule}${row.part ?? ''} ${row.says[language]}` : t.targets.title}
        tab={row ? `${row.rule}${row.part ?? ''}` : t.targets.title}
      />
      <Loaded query={query}>
        {loaded => (
          <>
            <p className="row-place">
              {[loaded.unit, sayPeriod(loaded.period, t)].filter(one => one !== null).join(' · ')}
            </p>
            <div className="row-columns">
              <div>
                <Verdict row={loaded} />
                <RowFigures row={loaded} />
              </div>
              <div>
                <Source row={loaded} />
                <RowHistory row={loaded} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </NowContext>
  );
};
