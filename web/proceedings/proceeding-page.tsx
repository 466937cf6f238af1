import { Alert, Card, Descriptions, Flex, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { getProceeding, type ProceedingView, getProceedingTimeline } from '../../api/contracts/proceedings';
import { StepTable } from '../case/step-table';
import { useNow } from '../campaigns/use-now';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { ownDuties } from '../parts/own-duties';
import { PageTitle } from '../parts/page-title';
import { pathOfDocket, pathOfLetter } from '../parts/paths';
import { Timeline } from '../parts/timeline';
import { FactList } from './fact-list';
import { Grounds } from './grounds';
import { ProceedingActions } from './proceeding-actions';

const Evidence = ({ proceeding }: { proceeding: ProceedingView }) => {
  const t = useText();
  return (
    <section className="panel" aria-label={t.proceedings.evidence}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.proceedings.evidence}
      </Typography.Title>
      <Typography.Paragraph type="secondary">{t.proceedings.evidenceHint}</Typography.Paragraph>
      <Flex vertical gap={12}>
        {proceeding.items.map(item => (
          <Card
            key={`${item.obligationId}/${item.rung}`}
            size="small"
            styles={{ title: { whiteSpace: 'normal' } }}
            title={
              <Link to={pathOfDocket({ id: item.docketId, kind: item.ref === null ? 'unit-file' : 'case' })}>
                {item.ref} {item.docketTitle}
              </Link>
            }
          >
            <Flex gap={16} wrap align="baseline" style={{ marginBottom: 8 }}>
              <LightTag light={item.obligation.light} />
              <strong>{item.what}</strong>
              <DeadlineText
                on={item.obligation.dueOn}
                originalOn={item.obligation.originalDueOn}
                why={item.obligation.derivation}
                provisional={item.obligation.provisionalYears}
                isOverdue={item.obligation.isOverdue}
              />
            </Flex>
            <StepTable obligation={item.obligation} />
          </Card>
        ))}
      </Flex>
      {proceeding.letters.length > 0 && (
        <>
          <Typography.Title level={3} style={{ fontSize: 15 }}>
            {t.proceedings.letters}
          </Typography.Title>
          <ul>
            {proceeding.letters.map(letter => (
              <li key={letter.id}>
                <Link to={pathOfLetter(letter.id)}>
                  {t.names.letterKind[letter.kind]} {letter.number ?? `(${t.letters.noNumber})`}
                </Link>{' '}
                {t.names.letterStatus[letter.status]}{' '}
                {letter.deliveredAt && <Moment at={letter.deliveredAt} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** A proposal with its evidence pack, the decision, and what follows from it. */
export const ProceedingPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const nowOf = useNow();
  const query = useGet(getProceeding, { params: { id } });
  return (
    <Loaded query={query}>
      {one => (
        <NowContext value={nowOf(one.campaignId, one.openedAt)}>
          <Flex vertical gap={16}>
            <section className="panel">
              <PageTitle
                title={(one.stage === 'proposed' ? t.proceedings.proposalTitle : t.proceedings.pageTitle)(
                  t.names.proceedingKind[one.kind],
                  one.unit.name,
                )}
              />
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={[
                  {
                    key: 'stage',
                    label: t.proceedings.stage,
                    children: <strong>{t.names.stage[one.stage]}</strong>,
                  },
                  { key: 'opened', label: t.proceedings.opened, children: <Moment at={one.openedAt} /> },
                  ...ownDuties(one.obligations, t),
                  ...(one.decision
                    ? [
                        {
                          key: 'decision',
                          label: t.proceedings.decision,
                          children: (
                            <span>
                              {t.names.decision[one.decision]}{' '}
                              {one.decidedBy && one.decidedFor
                                ? t.standIns.pair(one.decidedBy.name, one.decidedFor.name)
                                : one.decidedBy?.name}{' '}
                              {one.decidedAt && <Moment at={one.decidedAt} />}
                              {one.decisionReason && `:${one.decisionReason}`}
                            </span>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              {one.facts.origin && <Grounds origin={one.facts.origin} />}
              <FactList proceeding={one} />
              {one.stage === 'proposed' && (
                <Alert
                  style={{ marginTop: 12 }}
                  type="info"
                  showIcon
                  title={one.kind === 'interview' ? t.proceedings.notSanction : t.proceedings.notDecided}
                />
              )}
              <ProceedingActions proceeding={one} />
            </section>
            {one.items.length + one.letters.length > 0 && <Evidence proceeding={one} />}
            <section className="panel" aria-label={t.cases.timeline}>
              <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
                {t.cases.timeline}
              </Typography.Title>
              <Timeline docketId={one.id} route={getProceedingTimeline} />
            </section>
          </Flex>
        </NowContext>
      )}
    </Loaded>
  );
};
