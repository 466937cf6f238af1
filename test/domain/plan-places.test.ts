import fc from 'fast-check';
import { fewerPlaces } from '../../domain/plan/places/fewer-places';
import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { breachesOf, unusedIn } from '../support/place-law';
import { planTexts } from '../support/plan-texts';

const calendar = seedCalendar();

const read = (text: string) => {
  const reading = readPlan(text, { calendar, issuedOn: '2021-05-10' });
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
};
/** `role:words` of the fields, kind and words of what else has any. */
const shownOf = (text: string): string[] =>
  read(text)
    .places.filter(one => one.kind !== 'structure')
    .map(({ start, end, kind, role }) => `${role ?? kind}:${text.slice(start, end)}`);

const lawHolds = (text: string): void => {
  const reading = readPlan(text, { calendar });
  if (reading.ok) expect(breachesOf(text, reading.places)).toEqual([]);
};

const plan = (...lines: string[]): string =>
  ['云溪县反馈问题整改方案', '一、反馈问题及整改措施', ...lines].join('\n');

describe('the places of a text', () => {
  it.each(planTexts().map(one => [one.name, one.text]))('lie in order, touch and cover %s', (_, text) => {
    lawHolds(text);
  });

  it('gives every line of an entry to its field, with its label', () => {
    expect(
      shownOf(
        plan('1.渠道淤塞。', '整改措施:清理渠道。', '责任单位:县水利局、白石乡', '整改时限:9月底前完成'),
      ),
    ).toEqual([
      'title:云溪县反馈问题整改方案',
      'heading:一、反馈问题及整改措施',
      'problem:1.渠道淤塞。',
      'measure:整改措施:清理渠道。',
      'responsible:责任单位:县水利局、白石乡',
      'deadline:整改时限:9月底前完成',
    ]);
  });

  it('says which entry a place belongs to', () => {
    const text = plan(
      '1.渠道淤塞。',
      '整改措施:清理。',
      '责任单位:县水利局',
      '整改时限:9月底前',
      '2.公厕无人。',
      '责任单位:白石乡',
      '整改时限:8月底前',
    );
    const units = read(text).places.filter(one => one.role === 'responsible');
    expect(units.map(one => [one.assignment, one.problemRef])).toEqual([
      [0, '一-1'],
      [1, '一-2'],
    ]);
  });

  it('shows what stands among names and was not read', () => {
    const text = plan('1.渠道淤塞。', '整改措施:清理。(牵头单位:县水利局(另见附图);整改时限:9月底前)');
    expect(unusedIn(text, read(text).places)).toEqual(['另见附图']);
  });

  it('counts page marks, table rules and breaks as structure', () => {
    const text = plan(
      '1.渠道淤塞。',
      '整改措施:清理',
      '— 3 —',
      '渠道。',
      '责任单位:县水利局',
      '整改时限:9月底前',
    );
    const at = text.indexOf('— 3 —');
    expect(read(text).places.find(one => one.start <= at && one.end > at)?.kind).toBe('structure');
  });

  it('knows the head of a table, its groups and its numbers', () => {
    const text = [
      '云溪县反馈问题整改清单',
      '| 序号 | 问题 | 整改措施 | 责任单位 | 整改时限 |',
      '| --- | --- | --- | --- | --- |',
      '| 一、饮水安全 |  |  |  |  |',
      '| 1 | 渠道淤塞 | 清理 | 县水利局 | 9月底前 |',
    ].join('\n');
    expect(shownOf(text)).toEqual(
      expect.arrayContaining([
        'ordinal:1',
        'problem:渠道淤塞',
        'measure:清理',
        'responsible:县水利局',
        'deadline:9月底前',
      ]),
    );
    expect(unusedIn(text, read(text).places)).toEqual([]);
  });

  it('leaves out what separates where there are too many to keep', () => {
    const text = plan('1.渠道淤塞。', '整改措施:清理。', '责任单位:县水利局', '整改时限:9月底前');
    const all = read(text).places;
    expect(fewerPlaces(all)).toBe(all);
    const fewer = fewerPlaces(all, 3);
    expect(fewer.length).toBeLessThan(all.length);
    expect(breachesOf(text, fewer)).toEqual([]);
  });
});

const lines = fc.constantFrom(
  '1.渠道淤塞。',
  '2.公厕无人。',
  '(一)整改措施:清理。',
  '一、存在的主要问题',
  '二、整改措施',
  '责任单位:县水利局、白石乡等',
  '整改时限:9月底前',
  '包联干部:高远',
  '备注:无',
  '— 3 —',
  '第 2 页 共 9 页',
  '| 序号 | 问题 | 整改措施 | 责任单位 | 整改时限 |',
  '| 1 | 渠道<br>淤塞 | 清理 | 县水利局 | 9月底前 |',
  '|---|---|',
  '1\t淤塞\t清理\t县水利局\t9月底前',
  '',
  '\u3000\u3000',
  '**牵头单位:**县水利局',
  '由县水利局牵头,白石乡配合,10月底前完成。',
  '清理渠道。(牵头单位:县水利局,联系电话;整改时限:9月底前)',
  '2021年5月10日',
  '云溪县人民政府',
  '\ufeff',
  '序号',
  '问题',
  '第一阶段:自查(5月1日至5月10日)。',
  '各乡镇于6月10日前报送整改方案。',
  '附件:1.清单',
  '# 标题',
  '同上',
  '责任单位:同上',
  '((((',
  '】】',
);

describe('the places of generated texts', () => {
  it('keep their law whatever is put together', () => {
    const text = fc
      .array(lines, { maxLength: 60 })
      .map(list => `云溪县问题整改方案\n整改\n${list.join('\n')}`);
    fc.assert(fc.property(text, lawHolds), { numRuns: 150 });
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 30 }).map(list => `整改整改方案${list.join('')}`),
        lawHolds,
      ),
      {
        numRuns: 80,
      },
    );
  });
});
