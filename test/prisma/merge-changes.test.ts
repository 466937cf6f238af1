import { mergeChanges } from '../../prisma/record/merge-changes';

const kept = { version: 3, values: { text: '甲', percent: 40 }, changedIn: { text: 3, percent: 2, gone: 3 } };

describe('changes of what is kept of a form', () => {
  it.each([
    [
      'of another field, by one who has not seen the newest',
      1,
      { remark: '乙' },
      { ...kept.values, remark: '乙' },
    ],
    ['of a field that stands as it was seen', 2, { percent: 50 }, { text: '甲', percent: 50 }],
    ['by one who has seen all', 3, { text: '丙', percent: null }, { text: '丙' }],
  ])('%s: merged', (_, basedOn, changes, values) => {
    const merged = mergeChanges(kept, { basedOn, changes });
    expect(merged).toMatchObject({ isMerged: true, kept: { version: 4, values } });
    for (const field of Object.keys(changes))
      expect(merged).toMatchObject({ kept: { changedIn: { [field]: 4 } } });
  });

  it.each([
    ['changed since', 2, { text: '丙' }, ['text']],
    ['taken away since', 2, { gone: '丁' }, ['gone']],
    ['emptied here, changed there', 2, { text: null, percent: 1 }, ['text']],
  ])('of a field that was %s: asked, and nothing of it is merged', (_, basedOn, changes, differing) =>
    expect(mergeChanges(kept, { basedOn, changes })).toEqual({ isMerged: false, differing }),
  );

  it.each([
    ['the same as there already', 0, { text: '甲', percent: 40 }],
    ['a field emptied that is empty', 0, { gone: null, never: null }],
    ['none', 0, {}],
  ])('%s: no new version', (_, basedOn, changes) =>
    expect(mergeChanges(kept, { basedOn, changes })).toEqual({ isMerged: true, kept }),
  );

  it('is the same whatever the order of names within a value', () => {
    const files = { ...kept, values: { files: [{ id: 'a', name: 'b' }] }, changedIn: { files: 3 } };
    const again = mergeChanges(files, { basedOn: 0, changes: { files: [{ name: 'b', id: 'a' }] } });
    expect(again).toEqual({ isMerged: true, kept: files });
  });

  it('gives no version a second time, also after what was kept has been swept away', () => {
    const swept = { version: 0, values: {}, changedIn: {} };
    expect(mergeChanges(swept, { basedOn: 7, changes: { text: '甲' } })).toMatchObject({
      kept: { version: 8 },
    });
  });
});
