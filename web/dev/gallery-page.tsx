import { useId, useState, type ReactNode } from 'react';
import { lights } from '../../domain/codes/lights';
import { ApiError } from '../client/problem';
import { useLanguage, useText } from '../i18n/use-text';
import { BurdenMeter } from '../parts/burden-meter';
import { Empty } from '../parts/empty';
import { HoldBar } from '../parts/hold-bar';
import { LightTag } from '../parts/light-tag';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { ErrorNotice } from '../parts/page-error';
import { TermHelp } from '../parts/term-help';
import { UpdatedBar } from '../parts/updated-bar';
import { LanguageSwitch } from '../shell/language-switch';
import { DeadlineStates } from './deadline-states';
import { FileStates } from './file-states';
import { galleryTexts } from './gallery-texts';
import './gallery.css';
import { RungStates } from './rung-states';

const Block = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="panel gallery-block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

const failed = new ApiError({ status: 503, requestId: '7a6f1a22' });
const waiting = { data: undefined, isError: false, error: null, refetch: () => undefined };
const looks = ['plain', 'pill', 'mark'] as const;

const LightStates = () => (
  <ul className="gallery-list">
    {[...lights, 'done' as const].map(light => (
      <li key={light}>
        {looks.map(look => (
          <LightTag key={look} light={light} look={look} />
        ))}
        <LightTag light={light} look="pill" isForecast />
      </li>
    ))}
  </ul>
);

/** For developers: every building block in its states, in both languages. */
export const GalleryPage = () => {
  const t = useText();
  const { language } = useLanguage();
  const g = galleryTexts[language];
  const [news, setNews] = useState(3);
  return (
    <NowContext value="2018-06-19T09:12:00+08:00">
      <main className="page">
        <header className="gallery-head">
          <h1>{g.title}</h1>
          <LanguageSwitch />
        </header>
        <p>{g.hint}</p>
        <div className="gallery">
          <Block title={g.lights}>
            <LightStates />
          </Block>
          <Block title={g.deadlines}>
            <DeadlineStates texts={g} />
          </Block>
          <Block title={g.rungs}>
            <RungStates texts={g} />
          </Block>
          <Block title={g.burden}>
            {[3, 7, 11].map(count => (
              <BurdenMeter key={count} title={g.unit} count={count} limit={5} />
            ))}
          </Block>
          <Block title={g.hold}>
            <HoldBar days={{ unit: 34, office: 1, supervision: 2, leader: 3 }} />
          </Block>
          <Block title={g.updated}>
            <UpdatedBar count={news} onShow={() => setNews(0)} />
          </Block>
          <Block title={g.files}>
            <FileStates texts={g} />
          </Block>
          <Block title={g.empty}>
            <Empty title={g.nothing}>{g.next}</Empty>
          </Block>
          <Block title={g.failure}>
            <ErrorNotice error={failed} onRetry={() => undefined} />
          </Block>
          <Block title={g.loading}>
            <Loaded query={waiting}>{() => null}</Loaded>
          </Block>
          <Block title={g.terms}>
            {(['urge', 'letter', 'interview', 'accountability', 'closing'] as const).map(term => (
              <div key={term}>
                {t.terms.of[term].word}
                <TermHelp term={term} />
              </div>
            ))}
          </Block>
        </div>
      </main>
    </NowContext>
  );
};
