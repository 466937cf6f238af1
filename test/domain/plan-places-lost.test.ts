import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { makePlan } from '../generated-plans/make-plan';
import { readGenerated } from '../generated-plans/read-generated';
import { lostSentences } from '../support/lost-sentences';
import { breachesOf, unusedIn } from '../support/place-law';
import { planTexts } from '../support/plan-texts';

const calendar = seedCalendar();
const plan = (...lines: string[]): string =>
  [
    '云溪县反馈问题整改方案',
    '2021年5月10日',
    '一、反馈问题及整改措施',
    '1.渠道淤塞。',
    '整改措施:清理。',
    '责任单位:县水利局',
    '整改时限:9月底前',
    ...lines,
  ].join('\n');
const read = (text: string) => {
  const reading = readPlan(text, { calendar });
  if (!reading.ok) throw new Error(reading.reason);
  return { text, ...reading };
};
const askedOf = (text: string): string[] => {
  const { plan: found } = read(text);
  return found.questions
    .filter(one => one.code === 'TEXT_UNCLEAR' && one.source)
    .map(one => text.slice(one.source!.start, one.source!.end));
};

describe('what is read as nothing', () => {
  it('is asked about where it names a unit or a day', () => {
    const text = plan('备注:无', '五、其他', '资金由县财政局在年底前统筹解决。', '宣传要跟上。');
    expect(askedOf(text).join()).toContain('县财政局在年底前');
  });

  it('is left alone where it names neither', () => {
    expect(askedOf(plan('五、其他', '宣传要跟上,氛围要浓厚。'))).toEqual([]);
  });

  it('is known for what it is in a section of requirements, unless it sets somebody a day', () => {
    const text = plan(
      '二、工作要求',
      '(一)县水利局要高度重视,认真抓好落实。',
      '(二)县城管局要在7月底前配齐人手。',
    );
    const { places } = read(text);
    expect(places.some(one => one.role === 'requirement')).toBe(true);
    expect([...askedOf(text), ...unusedIn(text, places)].join()).not.toContain('高度重视');
    expect(lostSentences(text, read(text).plan, places)).toEqual([]);
  });

  it('is not asked about above the first problem', () => {
    const text = plan().replace('一、反馈', '县扶贫办于3月开展了检查。\n一、反馈');
    expect(askedOf(text)).toEqual([]);
  });

  it.each(planTexts().map(one => [one.name, one.text]))(
    'loses no unit and no day of %s in silence',
    (_, text) => {
      const reading = readPlan(text, { calendar, issuedOn: '2021-05-10' });
      if (reading.ok) expect(lostSentences(text, reading.plan, reading.places)).toEqual([]);
    },
  );

  it('loses none of generated documents, whose places keep their law', async () => {
    for (let seed = 1; seed <= 120; seed++) {
      const made = await makePlan(seed);
      const { text, reading } = await readGenerated(made, calendar).catch(() => ({
        text: '',
        reading: null,
      }));
      if (!reading?.ok) continue;
      const lost = lostSentences(text, reading.plan, reading.places);
      expect({ seed, breaches: breachesOf(text, reading.places), lost }).toEqual({
        seed,
        breaches: [],
        lost: [],
      });
    }
  });
});
