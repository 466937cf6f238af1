import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeRules } from '../../../domain/policy-text/propose-rules';
import { sayPeriod } from '../../../domain/policy-text/say-period';
import { layouts, wrapped } from '../support/layouts';
import { inChineseNumerals } from './chinese-numerals';
import { ownTexts, textOf } from './own-texts';

const seeds = path.resolve(__dirname, '../../../../shared/seeds');
const found = ['4-fujian-key-counties-2013.txt', '1-fujian-education-fund-2014.txt'].filter(one =>
  existsSync(path.join(seeds, one)),
);
if (found.length === 0) console.info(`layouts of the seeds skipped: ${seeds} is missing`);
const texts = [
  ...ownTexts.map(name => ({ name, text: textOf(name) })),
  ...found.map(name => ({ name, text: readFileSync(path.join(seeds, name), 'utf8') })),
];

/** What a text proposes, however it is written. */
const saysOf = (text: string): string[] =>
  proposeRules(text)
    .proposals.map(one =>
      [
        one.kind,
        one.comparator,
        one.number,
        one.unit,
        one.per,
        sayPeriod(one.period),
        one.modality,
        one.scope,
        one.stage,
        one.set?.size,
        one.set?.members.length,
        one.owner,
        one.questions.map(({ code }) => code),
        one.beside.map(each => [each.role, each.comparator, each.number, each.unit]),
      ]
        .flat(3)
        .join(' '),
    )
    .map(one => one.normalize('NFKC').replace(/\s+/g, ' '));

/** How much of it is asked. */
const askedIn = (text: string): number => {
  const { proposals, unread } = proposeRules(text);
  return proposals.reduce((sum, one) => sum + one.questions.length, unread.length);
};

describe('how a policy is laid out does not change what it proposes', () => {
  it.each(Object.entries(layouts))('%s', (_, change) => {
    for (const { name, text } of texts) expect([name, saysOf(change(text))]).toEqual([name, saysOf(text)]);
  });

  it.each(['', '    '])('lines cut at any width, paragraphs behind "%s": the same, or asked', indent => {
    const differ: string[] = [];
    for (const { name, text } of texts) {
      const plain = saysOf(text).join('\n');
      const asked = askedIn(text);
      for (let width = 36; width <= 84; width += 8) {
        const cut = wrapped(text, width, indent);
        const isSame = saysOf(cut).join('\n') === plain;
        if (!isSame && askedIn(cut) <= asked) differ.push(`${name} at ${width}`);
      }
    }
    expect(differ).toEqual([]);
  });

  it('numbers in words say what they say in digits', () => {
    for (const { name, text } of texts)
      expect([name, saysOf(inChineseNumerals(text))]).toEqual([name, saysOf(text)]);
  });
});
