import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { getBreach, type BreachView } from '../../api/contracts/breaches';
import type { BreachCommand } from '../../domain/codes/targets';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { PaperDue } from '../parts/paper-due';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { pathOfDocket } from '../parts/paths';
import { TimelineEntries } from '../parts/timeline';
import { Measured } from '../targets/amount';
import { pathOfBreach, pathOfRow } from '../targets/paths';
import { RowFigures } from '../targets/row-figures';
import '../targets/rows.css';
import { sayPeriod } from '../targets/say-period';
import '../targets/targets.css';
import { DeclineDialog } from './decline-dialog';
import { OpenCaseDialog } from './open-case-dialog';

const Found = ({ breach }: { breach: BreachView }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section className="panel row-verdict" aria-label={t.breaches.found}>
      <p className="row-reason">{breach.reason[language]}</p>
      <dl className="row-numbers">
        <div>
          <dt>{t.targets.required}</dt>
          <dd>
            <Measured value={breach.required} measure={breach.measure} />
          </dd>
        </div>
        <div>
          <dt>{t.targets.found}</dt>
          <dd>
            <Measured value={breach.found} measure={breach.measure} />
          </dd>
        </div>
      </dl>
      {breach.formula && (
        <p>
          {t.targets.formula} <code className="row-formula">{breach.formula}</code>
        </p>
      )}
      <p className="targets-note">
        {t.breaches.firstSeen} <Day on={breach.firstSeenOn} /> ·{' '}
        <Link to={pathOfRow(breach.campaign.id, breach.key)}>{t.breaches.toRow}</Link>
      </p>
      {breach.correctedAt && (
        <p role="status" className="breach-corrected">
          {t.breaches.correctedOn} <Moment at={breach.correctedAt} />
          {breach.caseId !== null && t.breaches.withdrawCase}
        </p>
      )}
    </section>
  );
};

/** Who decides, by when, what may be done; or what was decided. */
const Decision = ({ breach, onAct }: { breach: BreachView; onAct: (act: BreachCommand) => void }) => {
  const t = useText();
  const { language } = useLanguage();
  const { decision, ownerAsk } = breach;
  const may = (act: BreachCommand): boolean => breach.abilities.includes(act);
  return (
    <section className="panel breach-decision" aria-label={t.breaches.decision}>
      <h2>{t.names.breachStatus[breach.status]}</h2>
      {decision && (
        <p>
          {decision.by?.name} <Moment at={decision.at} />
          {decision.reason && `：${decision.reason}`}
        </p>
      )}
      {breach.caseId && (
        <p>
          <Link to={pathOfDocket({ id: breach.caseId, kind: 'case' })}>{t.targets.toCase}</Link>
        </p>
      )}
      {breach.dueOn && (
        <p>
          {t.breaches.decideBy} <PaperDue paper={breach} />
        </p>
      )}
      {breach.status === 'to-verify' && (
        <p>
          {t.breaches.verifyFirst}{' '}
          <Link to={`/targets?campaign=${encodeURIComponent(breach.campaign.id)}`}>
            {t.breaches.toTargets}
          </Link>
        </p>
      )}
      {ownerAsk && (
        <p>
          {t.breaches.ownerFirst(ownerAsk.question[language])}{' '}
          <Link to={`/targets?campaign=${encodeURIComponent(breach.campaign.id)}`}>
            {t.breaches.toTargets}
          </Link>
        </p>
      )}
      <div className="breach-acts">
        {may('open-case') && (
          <Button type="primary" disabled={ownerAsk !== null} onClick={() => onAct('open-case')}>
            {t.names.breachCommand['open-case']}
          </Button>
        )}
        {may('decline') && <Button onClick={() => onAct('decline')}>{t.names.breachCommand.decline}</Button>}
      </div>
    </section>
  );
};

const Grounds = ({ breach }: { breach: BreachView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { document } = breach;
  return (
    <section className="panel" aria-label={t.targets.source}>
      <h2>{t.targets.source}</h2>
      <dl className="row-facts">
        <dt>{t.shell.date.cites}</dt>
        <dd>
          {breach.cites}
          {document && ` · ${document.title[language]} · ${document.issuer}`}
        </dd>
        <dt>{t.targets.authority}</dt>
        <dd>{t.names.authority[breach.authority]}</dd>
        <dt>{t.targets.owner}</dt>
        <dd>
          {breach.answerable ?? t.targets.noOwner}
          {breach.stage && ` · ${t.names.fundStage[breach.stage]}`}
        </dd>
        {breach.evidence.length > 0 && (
          <>
            <dt>{t.breaches.evidence}</dt>
            <dd>{breach.evidence.join(t.shell.comma)}</dd>
          </>
        )}
      </dl>
      {breach.earlier.length > 0 && (
        <>
          <h3>{t.breaches.otherPeriods}</h3>
          <ul className="bullets">
            {breach.earlier.map(one => (
              <li key={one.id}>
                <Link to={pathOfBreach(one.id)}>{sayPeriod(one.period, t)}</Link>{' '}
                {t.names.breachStatus[one.status]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** 一件未达标事项: the evidence, and the decision whether it becomes a case. */
export const BreachPage = () => {
  const t = useText();
  const { language } = useLanguage();
  const { id: breachId = '' } = useParams();
  const asked = useSearchParams()[0].get('campaign');
  const { campaign } = useCampaign();
  const campaignId = asked ?? campaign?.id ?? '';
  const [act, setAct] = useState<BreachCommand | null>(null);
  const query = useGet(getBreach, { enabled: campaignId !== '', params: { id: campaignId, breachId } });
  const breach = query.data;
  const close = () => setAct(null);
  return (
    <NowContext value={breach?.campaign.now ?? null}>
      <PageTitle
        title={breach ? breach.says[language] : t.breaches.title}
        tab={breach ? `${breach.rule}${breach.part ?? ''} ${breach.unit ?? ''}` : t.breaches.title}
      />
      <Loaded query={query}>
        {loaded => (
          <>
            <p className="row-place">
              {[`${loaded.rule}${loaded.part ?? ''}`, loaded.unit, sayPeriod(loaded.period, t)]
                .filter(one => one !== null)
                .join(' · ')}
            </p>
            <div className="row-columns">
              <div>
                <Found breach={loaded} />
                <Decision breach={loaded} onAct={setAct} />
                <RowFigures row={loaded} />
              </div>
              <div>
                <Grounds breach={loaded} />
                <section className="panel" aria-label={t.breaches.events}>
                  <h2>{t.breaches.events}</h2>
                  <TimelineEntries items={loaded.events} />
                </section>
              </div>
            </div>
            {act === 'open-case' && <OpenCaseDialog breach={loaded} onClose={close} />}
            {act === 'decline' && <DeclineDialog breach={loaded} onClose={close} />}
          </>
        )}
      </Loaded>
    </NowContext>
  );
};
