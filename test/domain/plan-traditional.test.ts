import { readPlan } from '../../domain/plan/read-plan';
import { simplifiedOf } from '../../domain/plan/traditional/characters';
import { simplified } from '../../domain/plan/traditional/restore';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { codesOf, planOf } from '../support/read-fixture';
import { fixturePlan } from '../support/seed-plan';

const calendar = seedCalendar();

/** The text as it might be written in traditional characters. */
const written = new Map([...simplifiedOf].map(([traditional, simple]) => [simple, traditional]));
const traditional = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, one => written.get(one) ?? one);

it('maps each character to one of its own length, and none that simplified texts use', () => {
  expect(simplifiedOf.size).toBeGreaterThan(1500);
  for (const [one, simple] of simplifiedOf) {
    expect([one.length, simple.length]).toEqual([1, 1]);
    expect(simplifiedOf.has(simple)).toBe(false);
  }
  expect(simplified('乾县、著名、瞭望、王喆')).toBe('乾县、著名、瞭望、王喆');
});

it.each(['ledger-lines.txt', 'measures-only.md', 'table.md', 'nested.txt', 'no-brackets.txt'])(
  'reads the same from traditional characters, at the same places, in the words of the source: %s',
  name => {
    const text = fixturePlan(name);
    const source = traditional(text);
    expect(source).not.toBe(text);
    const simple = readPlan(text, { calendar });
    const read = readPlan(source, { calendar });
    if (!simple.ok || !read.ok) throw new Error('refused');
    expect(read.places).toEqual(simple.places);
    expect(JSON.parse(simplified(JSON.stringify(read.plan)))).toEqual(simple.plan);
    const { assignments, categories } = read.plan;
    for (const unit of assignments.flatMap(one => one.leads))
      expect(unit).toBe(traditional(simplified(unit)));
    for (const { problems } of categories)
      for (const { text: words } of problems)
        for (const line of words.split('\n')) expect(line).toBe(traditional(simplified(line)));
  },
);

it('keeps names as written, also where one character of a simplified text is traditional', () => {
  const plan = planOf(
    '云溪县反馈问题整改方案\n一、反馈问题\n1.沟渠淤塞。\n整改措施:清淤。\n责任單位:县水利局\n责任人:王鎔\n整改时限:2023年6月底前',
    '2023-01-01',
  );
  expect(plan.assignments).toMatchObject([{ responsible: ['县水利局'], officers: ['王鎔'] }]);
});

it('takes what a person said of a label in either writing', () => {
  const text =
    '雲溪縣反饋問題整改方案\n一、反饋問題\n1.溝渠淤塞。\n整改措施:清淤。\n責任單位:縣水利局\n掛點同志:林某\n整改時限:2023年6月底前';
  const plan = (labels: Record<string, 'officer'>) => {
    const reading = readPlan(text, { calendar, labels, issuedOn: '2023-01-01' });
    if (!reading.ok) throw new Error(reading.reason);
    return reading.plan;
  };
  expect(codesOf(plan({}))).toContain('LABEL_UNKNOWN');
  for (const label of ['挂点同志', '掛點同志'])
    expect(plan({ [label]: 'officer' }).assignments[0]!.officers).toEqual(['林某']);
});
