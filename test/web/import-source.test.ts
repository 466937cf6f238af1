import fc from 'fast-check';
import { chunksOf, linesOf } from '../../web/drafts/source-chunks';
import { entryStarts, placeAt, type Place } from '../../web/drafts/source-places';
import { unusedStretches, usedPercent } from '../../web/drafts/unused-text';

/** A source and its places from pieces. */
const made = (pieces: [text: string, kind: Place['kind'], more?: Partial<Place>][]) => {
  let at = 0;
  const places = pieces.map(([text, kind, more]): Place => {
    const place = { start: at, end: at + text.length, kind, ...more };
    at = place.end;
    return place;
  });
  return { source: pieces.map(([text]) => text).join(''), places };
};

describe('text that was not used', () => {
  const { source, places } = made([
    ['标题', 'heading'],
    ['前言一段', 'unused'],
    ['\n\n', 'structure'],
    ['又一段', 'unused'],
    ['责任单位甲局', 'field'],
    ['。', 'unused'],
    ['乙局', 'field'],
    ['落款', 'unused'],
  ]);

  it('is one stretch where only marks and blanks divide it, and none where it says nothing', () => {
    expect(unusedStretches(source, places).map(({ start, end }) => source.slice(start, end))).toEqual([
      '前言一段\n\n又一段',
      '落款',
    ]);
  });

  it('is counted by letters and figures; a hundred per cent means that nothing is left', () => {
    expect(usedPercent(source, places)).toBe(Math.floor((10 * 100) / 19));
    const almost = made([
      ['甲'.repeat(1000), 'field'],
      ['乙', 'unused'],
    ]);
    expect(usedPercent(almost.source, almost.places)).toBe(99);
    expect(usedPercent('。', [{ start: 0, end: 1, kind: 'unused' }])).toBe(100);
  });
});

describe('where entries begin', () => {
  it('at their first place, each once', () => {
    const { places } = made([
      ['问题', 'field', { problemRef: '一-1' }],
      ['又', 'field', { problemRef: '一-1' }],
      ['措施', 'field', { assignment: 0, problemRef: '一-1' }],
      ['单位', 'field', { assignment: 0 }],
    ]);
    expect(entryStarts(places)).toEqual([
      { at: 0, ref: '一-1' },
      { at: 3, assignment: 0 },
    ]);
    expect([placeAt(places, 2)?.start, placeAt(places, 3)?.assignment, placeAt(places, 99)]).toEqual([
      2,
      0,
      null,
    ]);
  });
});

describe('the source in parts', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '\n', '局', ' '), maxLength: 200 });
  const cut = fc.integer({ min: 0, max: 200 });

  it('is cut without a gap, behind line breaks wherever there is one', () => {
    fc.assert(
      fc.property(text, source => {
        const chunks = chunksOf(source, 20);
        expect(chunks.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
        for (const { start, end } of chunks) {
          expect(end - start).toBeLessThanOrEqual(20);
          if (end < source.length && source.slice(start, end).includes('\n'))
            expect(source[end - 1]).toBe('\n');
        }
      }),
    );
  });

  it('whatever the places and questions, each line shows all of its characters, once, each with its place', () => {
    fc.assert(
      fc.property(text, fc.array(cut), fc.array(fc.tuple(cut, cut)), (source, cuts, spans) => {
        const ends = [...new Set([...cuts.filter(at => at < source.length && at > 0), source.length])].sort(
          (x, y) => x - y,
        );
        const places = ends.map((end, n): Place => ({ start: ends[n - 1] ?? 0, end, kind: 'field' }));
        const asked = spans.map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
        for (const chunk of chunksOf(source, 30)) {
          const lines = linesOf(source, chunk, places, asked, asked[0] ?? null);
          const pieces = lines.flatMap(line => line.pieces);
          expect(pieces.map(one => source.slice(one.start, one.end)).join('')).toBe(
            source.slice(chunk.start, chunk.end),
          );
          for (const one of pieces) {
            expect(one.place).toEqual(placeAt(places, one.start));
            const isIn = (span: { start: number; end: number }) =>
              span.start <= one.start && span.end >= one.end && span.start < span.end;
            expect(one.isAsked).toBe(asked.some(isIn));
            expect(one.isActive).toBe(asked[0] !== undefined && isIn(asked[0]));
          }
        }
      }),
    );
  });
});
