import { Flex, Grid, Steps, Typography } from 'antd';
import { Link } from 'react-router';
import { caseStatus } from '../../api/contracts/codes';
import type { DocketView } from '../../api/contracts/dockets';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { formatDay } from '../parts/format-date';
import { LightTag } from '../parts/light-tag';
import { useYear } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { PartList } from './part-list';

/** The head of a case: title, status, light and the reason of the light. */
export const CaseHeader = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const isWide = Grid.useBreakpoint().md ?? true;
  const isCase = docket.kind === 'case';
  // 公示 is a step only where the policy asks for it.
  const statuses = caseStatus.options.filter(one => one !== 'announced' || docket.announcedUntil !== null);
  return (
    <section className="panel">
      <Typography.Text type="secondary">
        <Link to={`/campaigns/${encodeURIComponent(docket.campaign.id)}`}>{docket.campaign.title}</Link> ·{' '}
        {t.cases.now} <Moment at={docket.campaign.now} />
      </Typography.Text>
      <PageTitle
        title={
          isCase ? `${docket.ref ?? ''} ${docket.title}` : `${docket.unit?.name ?? ''} · ${t.cases.unitFile}`
        }
        tab={docket.ref ?? docket.title}
      />
      <Flex gap={12} wrap align="baseline" className="below-16">
        <LightTag light={docket.light} />
        <span>{language === 'en' ? docket.lightWhy.en : docket.lightWhy.text}</span>
        {docket.outcome && <strong>{t.names.outcome[docket.outcome]}</strong>}
        {docket.isMajor && <strong>{t.cases.major}</strong>}
        {docket.grade && (
          <strong>
            {t.cases.graded} {t.names.grade[docket.grade]}
          </strong>
        )}
        {docket.closedOn && (
          <Typography.Text type="secondary">
            {t.cases.closedOn(formatDay(docket.closedOn, language, year))}
          </Typography.Text>
        )}
        {docket.announcedUntil && (
          <Typography.Text type="secondary">
            {t.cases.announcedUntil} <Day on={docket.announcedUntil} />
          </Typography.Text>
        )}
        {docket.isLongTerm && <Typography.Text type="secondary">{t.cases.longTerm}</Typography.Text>}
      </Flex>
      {isCase && (
        <nav aria-label={t.cases.steps}>
          {isWide ? (
            <Steps
              size="small"
              current={statuses.indexOf(docket.status)}
              status={docket.status === 'closed' ? 'finish' : 'process'}
              items={statuses.map(one => ({ title: t.names.status[one] }))}
              style={{ marginBottom: 16 }}
            />
          ) : (
            <ol className="steps-in-line">
              {statuses.map(one => (
                <li key={one} aria-current={one === docket.status ? 'step' : undefined}>
                  {t.names.status[one]}
                </li>
              ))}
            </ol>
          )}
        </nav>
      )}
      <PartList docket={docket} />
    </section>
  );
};
