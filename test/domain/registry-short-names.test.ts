import fc from 'fast-check';
import { isShortForm } from '../../domain/registry/is-short-form';
import { matchUnit } from '../../domain/registry/match-unit';
import type { RegistryUnit } from '../../domain/registry/types';

const unit = (name: string, aliases: string[] = []): RegistryUnit => ({
  id: name,
  name,
  kind: 'department',
  parentId: null,
  aliases,
  groups: [],
});
const county = [
  '县委办公室',
  '县人民政府办公室',
  '县委组织部',
  '县委宣传部',
  '县纪律检查委员会监察委员会',
  '县扶贫开发办公室',
  '县卫生健康局',
  '县发展和改革局',
  '县人力资源和社会保障局',
  '县自然资源局',
  '县住房和城乡建设局',
  '县市场监督管理局',
  '县农业农村局',
  '县文化广电旅游局',
  '县应急管理局',
  '县退役军人事务局',
  '县医疗保障局',
  '县民族宗教事务局',
  '县科学技术局',
  '县工业和信息化局',
  '县交通运输局',
  '县残疾人联合会',
  '县妇女联合会',
  '县人民法院',
  '县水利局',
  '东岭镇',
  '西坪乡人民政府',
].map(name => unit(name));
const said = (name: string, units = county) => {
  const match = matchUnit(name, units);
  if (match.kind === 'known') return `${match.unit.name} (${match.evidence.by})`;
  return match.kind === 'several' ? match.units.map(one => one.name).join(' / ') : '?';
};

describe('a usual short form is the unit, and says why', () => {
  it.each([
    ['县扶贫办', '县扶贫开发办公室', 'short-form'],
    ['卫健局', '县卫生健康局', 'short-form'],
    ['县卫健局', '县卫生健康局', 'short-form'],
    ['发改局', '县发展和改革局', 'short-form'],
    ['县发展改革局', '县发展和改革局', 'short-form'],
    ['人社局', '县人力资源和社会保障局', 'short-form'],
    ['住建局', '县住房和城乡建设局', 'short-form'],
    ['市监局', '县市场监督管理局', 'short-form'],
    ['市场监管局', '县市场监督管理局', 'short-form'],
    ['县市监局', '县市场监督管理局', 'short-form'],
    ['文旅局', '县文化广电旅游局', 'short-form'],
    ['应急局', '县应急管理局', 'short-form'],
    ['退役军人局', '县退役军人事务局', 'short-form'],
    ['医保局', '县医疗保障局', 'short-form'],
    ['民宗局', '县民族宗教事务局', 'short-form'],
    ['科技局', '县科学技术局', 'short-form'],
    ['工信局', '县工业和信息化局', 'short-form'],
    ['交通局', '县交通运输局', 'short-form'],
    ['县残联', '县残疾人联合会', 'short-form'],
    ['妇联', '县妇女联合会', 'short-form'],
    ['县法院', '县人民法院', 'short-form'],
    ['县政府办', '县人民政府办公室', 'short-form'],
    ['政府办', '县人民政府办公室', 'short-form'],
    ['县府办', '县人民政府办公室', 'short-form'],
    ['县委办', '县委办公室', 'short-form'],
    ['县纪委监委', '县纪律检查委员会监察委员会', 'short-form'],
    ['县纪委县监委', '县纪律检查委员会监察委员会', 'short-form'],
    ['自然资源局', '县自然资源局', 'level-left-out'],
    ['农业农村局', '县农业农村局', 'level-left-out'],
    ['水利局', '县水利局', 'level-left-out'],
    ['组织部', '县委组织部', 'level-left-out'],
    ['云溪县水利局', '县水利局', 'place'],
    ['东岭镇人民政府', '东岭镇', 'organ'],
    ['东岭镇党委', '东岭镇', 'organ'],
    ['西坪乡', '西坪乡人民政府', 'organ'],
    ['县水利局', '县水利局', 'name'],
  ])('%s is %s: %s', (name, full, by) => {
    expect(said(name)).toBe(`${full} (${by})`);
  });
});

describe('what is asked', () => {
  it.each([
    ['another level', '市水利局'],
    ['another level, short', '市卫健局'],
    ['a province’s', '省发改委'],
    ['another kind of body', '县发改委'],
    ['the party’s for the government’s', '县委水利局'],
    ['one character', '县水局'],
    ['another order of the characters', '县健卫局'],
    ['half of a name', '县农业局'],
    ['half of a name with 和', '县发展局'],
    ['another township', '东岭乡'],
    ['a township of half the name', '东镇'],
  ])('%s: %s', (_, name) => expect(said(name)).toBe('?'));

  it.each([
    ['县扶贫办', '县乡村振兴局'],
    ['县国土资源局', '县自然资源局'],
    ['县安监局', '县应急管理局'],
    ['县卫计局', '县卫生健康局'],
    ['县农业局', '县农业农村局'],
    ['县工商局', '县市场监督管理局'],
    ['县环保局', '市生态环境局云溪分局'],
  ])('%s of before a reform proposes %s, and is not taken for it', (name, now) => {
    const units = [
      ...county.filter(one => !one.name.includes('扶贫')),
      unit('县乡村振兴局'),
      unit('市生态环境局云溪分局'),
    ];
    expect(matchUnit(name, units)).toMatchObject({
      kind: 'unknown',
      proposals: expect.arrayContaining([unit(now)]),
    });
    const match = matchUnit(name, units);
    expect(match.kind === 'unknown' && match.proposals[0]?.name).toBe(now);
  });

  it('a short form of two is asked with both', () => {
    expect(said('文旅局', [...county, unit('县文化和旅游局')])).toBe('县文化广电旅游局 / 县文化和旅游局');
    expect(said('东岭镇', [unit('东岭镇党委'), unit('东岭镇人民政府')])).toBe('东岭镇党委 / 东岭镇人民政府');
  });

  it('a level that is left out is that of most bodies, not another’s', () => {
    expect(said('水利局', [unit('县教育局'), unit('县财政局'), unit('市水利局')])).toBe('?');
    expect(said('水利局', [...county, unit('云溪县水利局')])).toBe('县水利局 / 云溪县水利局');
  });

  it('a neighbour’s office is not one’s own, where the registry says whose it is', () => {
    const units = [unit('云溪县人民政府'), unit('县水利局')];
    expect(said('云溪县水利局', units)).toBe('县水利局 (place)');
    expect(said('白石县水利局', units)).toBe('?');
  });
});

describe('for any registry', () => {
  const words = [
    '卫生',
    '健康',
    '农业',
    '农村',
    '水利',
    '文化',
    '旅游',
    '市场',
    '监督',
    '管理',
    '交通',
    '运输',
    '社会',
  ];
  const subject = fc
    .uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .chain(parts => fc.constantFrom(parts.join(''), parts.join('和')));
  const kind = fc.constantFrom('局', '办公室', '中心');
  const level = fc.constantFrom('县', '市', '');
  const name = fc.tuple(level, subject, kind).map(parts => parts.join(''));
  const isWithin = (short: string, full: string): boolean => {
    let at = -1;
    return Array.from(short).every(char => (at = full.indexOf(char, at + 1)) >= 0);
  };
  const units = fc.uniqueArray(name, { minLength: 1, maxLength: 8 }).map(all => all.map(one => unit(one)));

  it('a name is never taken for a unit of which it is no ordered abbreviation, nor of another level', () => {
    fc.assert(
      fc.property(units, name, (registry, written) => {
        const match = matchUnit(written, registry);
        if (match.kind !== 'known') return;
        const full = match.unit.name;
        expect(isWithin(written, full) || isWithin(full, written)).toBe(true);
        for (const one of ['县', '市'])
          if (written.startsWith(one) && !written.startsWith('市场'))
            expect(full.startsWith(one) || full === written).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a second candidate turns a match into a question', () => {
    fc.assert(
      fc.property(units, name, (registry, written) => {
        const match = matchUnit(written, registry);
        if (match.kind !== 'known' || match.evidence.by === 'name') return;
        const twin = { ...match.unit, id: 'twin' };
        const both = matchUnit(written, [...registry, twin]);
        expect(both).toMatchObject({ kind: 'several' });
        expect(both.kind === 'several' && both.units).toEqual(expect.arrayContaining([match.unit, twin]));
      }),
      { numRuns: 2000 },
    );
  });

  it('a short form has its characters in their order', () => {
    fc.assert(
      fc.property(subject, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (full, kept) => {
        const short = Array.from(full)
          .filter((_, at) => kept[at])
          .join('');
        expect(
          isShortForm(Array.from(short).reverse().join(''), full) &&
            !isWithin(Array.from(short).reverse().join(''), full),
        ).toBe(false);
        if (isShortForm(short, full)) expect(isWithin(short, full)).toBe(true);
      }),
    );
  });
});
