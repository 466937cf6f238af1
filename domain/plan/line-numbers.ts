import type { Marker, MarkerKind } from './markers';

/** A line as it stands, in normal form and without outer blanks. */
interface Line {
  text: string;
}

interface Numbered<L> {
  line: L;
  parts: number[];
  marker: Marker;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const counters =
  /^[ ]*(?:个|名|户|人|处|所|家|座|月|年|日|天|万|亿|元|%|亩|吨|公里|千米|米|平方|立方|次|件|条|项|份|岁|点|时|分)/;

interface Style {
  name: string;
  pattern: RegExp;
  /** The numbers of a mark: `1.2` is 1 and 2. */
  parts(mark: string): number[];
  kind(parts: readonly number[]): MarkerKind;
}

const dotKinds: readonly MarkerKind[] = ['ar', 'dot2', 'dot3', 'dot4'];
const dotted = (parts: readonly number[]): MarkerKind => dotKinds[parts.length - 1] ?? 'dot4';
const numbersIn = (mark: string): number[] => mark.split(/[.-]/).map(Number);

/** Ways of numbering that only a whole list tells from decimals, dates and words: `1.2`, `3 `, `A.`, `II.`, `【1】`. */
const styles: readonly Style[] = [
  {
    name: 'dotted',
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.、][ ]{0,4}|[ ]{1,4}|(?=[\u4e00-\u9fff“《]))/,
    parts: numbersIn,
    kind: dotted,
  },
  {
    // 「1.2」 before 「38户」, of which only the list tells where the number ends.
    name: 'dotted',
    pattern: /^(\d{1,2}(?:\.\d){1,3})(?=[1-9]\d{0,3}[\u4e00-\u9fff%])/,
    parts: numbersIn,
    kind: dotted,
  },
  { name: 'dotted', pattern: /^(\d{1,2})[ ]{1,4}(?=[\u4e00-\u9fff\d“《])/, parts: numbersIn, kind: dotted },
  {
    name: 'comma',
    pattern: /^(\d{1,2})[,:][ ]{0,4}(?=[\u4e00-\u9fff\d“《])/,
    parts: numbersIn,
    kind: dotted,
  },
  {
    name: 'dashed',
    pattern: /^(\d{1,2}(?:-\d{1,2}){1,2})(?:[.、:][ ]{0,4}|[ ]{1,4}|(?=[\u4e00-\u9fff“《]))/,
    parts: numbersIn,
    kind: dotted,
  },
  {
    name: 'square',
    pattern: /^[【[](\d{1,2})[】\]][、.]?[ ]{0,4}/,
    parts: mark => [Number(mark)],
    kind: () => 'arp',
  },
  {
    name: 'letter',
    pattern: /^\(?([A-Za-z])[.、)][ ]{0,4}/,
    parts: mark => [mark.toLowerCase().charCodeAt(0) - 96],
    kind: () => 'letter',
  },
  {
    name: 'roman',
    pattern: /^\(?([IVX]{1,4})(?:[.、)][ ]{0,4}|[ ]{1,4})/,
    parts: mark => [romans.indexOf(mark) + 1],
    kind: () => 'roman',
  },
  {
    name: 'roman',
    pattern: /^\(?([\u2160-\u216b])[.、)]?[ ]{0,4}/,
    parts: mark => [mark.charCodeAt(0) - 0x215f],
    kind: () => 'roman',
  },
];

/** What any of the styles begins with: one look at the many lines of a long text that have no number. */
const couldBeNumbered = /^[\dA-Za-z([【\u2160-\u216b]/;

const numberedBy = <L extends Line>(style: Style, line: L): Numbered<L> | null => {
  const match = style.pattern.exec(line.text);
  if (!match) return null;
  const mark = match[1]!;
  const parts = style.parts(mark);
  if (parts.some(part => part < 1 || part > 99)) return null;
  const kind = style.kind(parts);
  const value = parts.at(-1)!;
  return { line, parts, marker: { kind, label: mark, ordinal: mark, value, length: match[0].length } };
};

const isSame = (a: readonly number[], b: readonly number[], length: number): boolean =>
  a.slice(0, length).every((one, at) => one === b[at]);

/** 1.1 → 1.2. */
const isSibling = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && isSame(a, b, a.length - 1) && b.at(-1) === a.at(-1)! + 1;

/** 1 → 1.1; 1.2 → 2; 1.2 → 2.1. */
const goesOnWith = (a: readonly number[], b: readonly number[]): boolean => {
  if (isSibling(a, b)) return true;
  if (b.length === a.length + 1) return isSame(a, b, a.length) && b.at(-1) === 1;
  for (let at = Math.min(a.length, b.length) - 1; at >= 0; at--)
    if (isSame(a, b, at) && b[at] === a[at]! + 1) return b.slice(at + 1).every(one => one === 1);
  return false;
};

/** Only a list that counts on somewhere is one: 1.1 and 2.1 alone are 「1户」 and 「1处」 behind 1. and 2. */
const isList = <L>(run: readonly Numbered<L>[]): boolean =>
  run.some((one, at) => at > 0 && isSibling(run[at - 1]!.parts, one.parts));

/** A list does not begin where only its going on tells where the number ends. */
const startsList = <L extends Line>({ parts, line, marker }: Numbered<L>): boolean =>
  !/^\d\d$/.test(line.text.slice(marker.length - 1, marker.length + 1)) &&
  parts.every((one, at) => one === 1 || at === 0) &&
  parts.at(-1) === 1 &&
  !(parts.length === 1 && counters.test(line.text.slice(marker.length)));

/**
 * The lines that begin with a number of a list which is told by its going on only: 1.1, 1.2, 2.1; 「1 …」 「2 …」; A., B.;
 * I., II.; 【1】. Lines of a text in their order.
 */
export const listedLines = <L extends Line>(lines: readonly L[]): Map<L, Marker> => {
  const found = new Map<L, Marker>();
  const candidates = lines.filter(line => couldBeNumbered.test(line.text));
  for (const name of new Set(styles.map(one => one.name))) {
    const own = styles.filter(style => style.name === name);
    let run: Numbered<L>[] = [];
    const close = () => {
      if (isList(run)) for (const { line, marker } of run) found.set(line, marker);
      run = [];
    };
    for (const line of candidates) {
      const all = own.flatMap(style => numberedBy(style, line) ?? []);
      const last = run.at(-1);
      const next = last && all.find(one => goesOnWith(last.parts, one.parts));
      const first = all.find(startsList);
      if (next) run.push(next);
      else if (first) {
        close();
        run = [first];
      }
    }
    close();
  }
  return found;
};
