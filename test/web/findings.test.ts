import { entryBody } from '../../web/findings/entry-body';
import { findingBody } from '../../web/findings/finding-body';
import { filtersOf, isFiltered, noFilters, queryOf, withFilters } from '../../web/findings/finding-filters';

const address = (text: string) => new URLSearchParams(text);

describe('the filters of the register lie in the address', () => {
  it('what it says wrongly is left out', () => {
    const filters = filtersOf(address('source=audit,nobody&status=established&kind=x&unitId=u&q=井'));
    expect(filters).toEqual({
      ...noFilters,
      source: ['audit'],
      status: ['established'],
      unitId: 'u',
      q: '井',
    });
    expect(queryOf(filters)).toEqual({ source: ['audit'], status: ['established'], unitId: 'u', q: '井' });
  });

  it('what filters nothing is not in it, and everything else stays', () => {
    const before = address('campaign=c&source=audit&q=井');
    expect(withFilters(before, { source: [], status: ['proposed'] }).toString()).toBe(
      address('campaign=c&q=井&status=proposed').toString(),
    );
    expect(withFilters(before, noFilters).toString()).toBe('campaign=c');
  });

  it('says whether anything is filtered', () => {
    expect(isFiltered(noFilters)).toBe(false);
    expect(isFiltered({ ...noFilters, kind: ['low-rate'] })).toBe(true);
  });
});

describe('what is entered', () => {
  const typed = {
    subjectId: '云溪县',
    category: '资金',
    text: '拨付迟缓',
    sourceKind: 'audit',
    organ: '市审计局',
    title: '审计报告',
  };
  it('what was left empty is not known', () =>
    expect(entryBody({ ...typed, number: ' ', on: undefined })).toEqual({
      subjectId: '云溪县',
      findingKind: null,
      category: '资金',
      text: '拨付迟缓',
      on: null,
      source: {
        kind: 'audit',
        organ: '市审计局',
        number: null,
        title: '审计报告',
        on: null,
        indicator: null,
      },
    }));

  it('without its organ it is not sent', () =>
    expect(() => entryBody({ ...typed, organ: undefined })).toThrow());
});

describe('what an act on a finding sends', () => {
  it.each([
    [
      { kind: 'establish' },
      { isSerious: true, hasBadEffect: false, reason: '属实' },
      { isSerious: true, hasBadEffect: false, reason: '属实' },
    ],
    [{ kind: 'join', with: { id: 'f2' } }, { reason: '同一件事' }, { with: 'f2', reason: '同一件事' }],
    [
      { kind: 'contest' },
      { reason: '口径不同', files: [{ id: 'a' }] },
      { reason: '口径不同', fileIds: ['a'] },
    ],
    [
      { kind: 'open-case' },
      { leadId: 'u', dueOn: undefined, responsibleIds: [], reason: '督办' },
      { leadId: 'u', responsibleIds: [], reason: '督办' },
    ],
  ] as const)('%j', (act, values, said) =>
    expect(findingBody(act, values)).toEqual({ kind: act.kind, ...said }),
  );

  it('nothing is established without saying how serious it is', () =>
    expect(() => findingBody({ kind: 'establish' }, { reason: '属实' })).toThrow());
});
