import { DeadlineText } from '../parts/deadline-text';
import type { galleryTexts } from './gallery-texts';

type Texts = (typeof galleryTexts)['zh'];

/** Plain, with 含当日, late by so many days, adjusted with the first date and the reason, 暂定. */
export const DeadlineStates = ({ texts }: { texts: Texts }) => {
  const step = { text: texts.text, en: texts.text, cites: 'plan' };
  const plain = [step];
  const before = [{ ...step, rule: { code: 'inclusive', on: '2018-06-10' } as const }];
  return (
    <ul className="gallery-list">
      <li>
        <DeadlineText on="2018-06-14" why={plain} provisional={[]} />
      </li>
      <li>
        <DeadlineText on="2018-06-20" why={before} provisional={[]} daysLeft={1} />
      </li>
      <li>
        <DeadlineText on="2018-06-10" why={before} provisional={[]} overdueDays={9} />
      </li>
      <li>
        <DeadlineText
          on="2018-06-14"
          originalOn="2018-06-10"
          adjustedBy={texts.paused}
          why={plain}
          provisional={[]}
        />
      </li>
      <li>
        <DeadlineText on="2019-02-08" why={plain} provisional={[2019]} />
      </li>
    </ul>
  );
};
