import { knownScheme } from '../../../documents/packs/find-scheme';
import { cite, isInForce } from '../../../domain/scheme/in-force';

const measures = knownScheme('measures-2016');
const [trial] = measures.replaces;

describe('vector 19: what is cited is in force on the day', () => {
  it.each([
    ['the trial measures', trial!, '2012-01-05', false],
    ['the trial measures', trial!, '2012-01-06', true],
    ['the trial measures', trial!, '2016-02-08', true],
    ['the trial measures', trial!, '2016-02-09', false],
    ['the measures of 2016', measures.document, '2014-06-30', false],
    ['the measures of 2016', measures.document, '2016-02-08', false],
    ['the measures of 2016', measures.document, '2016-02-09', true],
    ['the measures of 2016', measures.document, '2021-02-28', true],
  ] as const)('%s on %s', (_, document, on, isCited) => {
    expect(isInForce(document, on)).toBe(isCited);
    if (isCited) expect(() => cite(document, on)).not.toThrow();
    else
      expect(() => cite(document, on)).toThrow(
        expect.objectContaining({
          code: 'SCHEME_NOT_IN_FORCE',
          details: { id: document.id, on, from: document.inForceFrom, to: document.inForceTo },
        }) as Error,
      );
  });
  it('one of which nobody knows since when is cited for nothing', () =>
    expect(isInForce({ id: 'X', inForceFrom: null, inForceTo: null }, '2018-01-01')).toBe(false));
  it('has no day between the two on which neither or both are in force', () => {
    for (const on of ['2016-02-07', '2016-02-08', '2016-02-09', '2016-02-10'])
      expect([trial!, measures.document].filter(one => isInForce(one, on))).toHaveLength(1);
  });
});
