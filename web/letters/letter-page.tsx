import { Descriptions, Flex, Steps, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { getLetter, type LetterView, getLetterTimeline } from '../../api/contracts/letters';
import { useNow } from '../campaigns/use-now';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { formatInstant } from '../parts/format-date';
import { ItemList } from '../parts/item-list';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { ownDuties } from '../parts/own-duties';
import { PageTitle } from '../parts/page-title';
import { pathOfProceeding } from '../parts/paths';
import { Timeline } from '../parts/timeline';
import { LetterActions } from './letter-actions';

const life = ['drafted', 'signed', 'numbered', 'delivered', 'acknowledged', 'replied'] as const;

const Life = ({ letter }: { letter: LetterView }) => {
  const t = useText();
  const { language } = useLanguage();
  const at = {
    drafted: letter.draftedAt,
    signed: letter.signedAt,
    numbered: letter.numberedAt,
    delivered: letter.deliveredAt,
    acknowledged: letter.acknowledgedAt,
    replied: letter.repliedAt,
  };
  if (letter.status === 'withdrawn')
    return <Typography.Text type="warning">{t.letters.withdrawn}</Typography.Text>;
  return (
    <nav aria-label={t.letters.life}>
      <Steps
        size="small"
        current={life.indexOf(letter.status) + 1}
        items={life.map(one => ({
          title: t.names.letterStep[one],
          content: at[one] ? formatInstant(at[one], language) : '',
        }))}
      />
    </nav>
  );
};

/** A letter as a record: its life, its text, what it is about, and what may be done with it now. */
export const LetterPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const nowOf = useNow();
  const query = useGet(getLetter, { params: { id } });
  return (
    <Loaded query={query}>
      {letter => (
        <NowContext value={nowOf(letter.campaignId, letter.draftedAt)}>
          <Flex vertical gap={16}>
            <section className="panel">
              <PageTitle title={letter.title} />
              <Life letter={letter} />
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                className="above-16"
                items={[
                  { key: 'number', label: t.letters.number, children: letter.number ?? t.letters.noNumber },
                  { key: 'kind', label: t.letters.kind, children: t.names.letterKind[letter.kind] },
                  { key: 'to', label: t.letters.to, children: letter.toUnit.name },
                  { key: 'from', label: t.letters.from, children: letter.fromUnit.name },
                  ...ownDuties(letter.obligations, t),
                  ...(letter.proceedingId
                    ? [
                        {
                          key: 'proceeding',
                          label: t.cases.proceedings,
                          children: (
                            <Link to={pathOfProceeding(letter.proceedingId)}>
                              {
                                t.names.proceedingKind[
                                  letter.kind === 'accountability-proposal' ? 'accountability' : 'interview'
                                ]
                              }
                            </Link>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              <LetterActions letter={letter} />
            </section>
            <section className="panel" aria-label={t.letters.body}>
              <Typography.Paragraph className="long-text letter-text">{letter.body}</Typography.Paragraph>
              {letter.reply && (
                <>
                  <Typography.Title level={2} style={{ fontSize: 16 }}>
                    {t.letters.reply}
                  </Typography.Title>
                  <Typography.Paragraph className="long-text">{letter.reply}</Typography.Paragraph>
                </>
              )}
            </section>
            <section className="panel" aria-label={t.letters.about}>
              <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
                {t.letters.about}
              </Typography.Title>
              <ItemList items={letter.items} />
            </section>
            <section className="panel" aria-label={t.cases.timeline}>
              <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
                {t.cases.timeline}
              </Typography.Title>
              <Timeline docketId={letter.id} route={getLetterTimeline} />
            </section>
          </Flex>
        </NowContext>
      )}
    </Loaded>
  );
};
