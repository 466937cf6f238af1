import type { Numbering, Paragraph } from './blocks';
import { paragraph } from './blocks';
import { inChinese } from './days';
import type { Random } from './random';

const circled = (n: number): string => String.fromCodePoint(0x2460 + n - 1);
const of = (format: Numbering['format'], pattern: string): Numbering => ({
  format,
  pattern,
  print: n => {
    const number =
      format === 'chineseCounting'
        ? inChinese(n)
        : format === 'decimalEnclosedCircle'
          ? circled(n)
          : String(n);
    return pattern.replace('%', number);
  },
});

export const big = of('chineseCounting', '%、');
export const bracketed = of('chineseCounting', '(%)');
const dotted = of('decimal', '%.');

/** Numbers of problems; what needs no sign after it ends in a sign of its own. */
const ofProblems = [
  dotted,
  dotted,
  dotted,
  of('decimal', '%、'),
  of('decimal', '(%)'),
  of('decimal', '%)'),
  of('decimal', '%．'),
  bracketed,
  bracketed,
  of('decimalEnclosedCircle', '%'),
  of('decimal', '第%项 '),
  of('chineseCounting', '问题%:'),
  of('decimal', '问题%:'),
  of('decimal', '(%)'),
];
export const numberingOfProblems = (random: Random): Numbering => random.pick(ofProblems);
export const numberingOfMeasures = (random: Random): Numbering =>
  random.pick([of('decimal', '(%)'), of('decimalEnclosedCircle', '%'), of('decimal', '%)')]);

export const numbered = (
  numbering: Numbering,
  n: number,
  text: string,
  more: Partial<Paragraph> = {},
): Paragraph => paragraph(text, { ...more, number: { printed: numbering.print(n), n, numbering } });
