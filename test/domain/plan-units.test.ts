import { collectiveGroup, isCollective } from '../../domain/plan/collective';
import { readOfficers } from '../../domain/plan/officers';
import { readUnits } from '../../domain/plan/units';

describe('lists of units', () => {
  it.each([
    ['省工业和信息化厅、广电局', ['省工业和信息化厅', '省广电局']],
    ['县发改局、财政局,教育局', ['县发改局', '县财政局', '县教育局']],
    ['县委办、县政府办', ['县委办', '县政府办']],
    ['县委宣传部、组织部、财政局', ['县委宣传部', '县委组织部', '县财政局']],
    ['县财政局、团县委、陇川供电局、农村商业银行', ['县财政局', '团县委', '陇川供电局', '农村商业银行']],
    ['县纪委监察委、县审计局', ['县纪委监察委', '县审计局']],
    ['县教育局和县财政局及各乡镇', ['县教育局', '县财政局', '各乡镇']],
    ['县发展和改革局、县工业和商务局', ['县发展和改革局', '县工业和商务局']],
    ['县住建局,各乡镇党委、政府', ['县住建局', '各乡镇党委、政府']],
    ['各乡(镇)党委、政府', ['各乡(镇)党委、政府']],
    ['各县(市、区)、市直有关部门', ['各县(市、区)', '市直有关部门']],
    ['各乡镇、街道', ['各乡镇、街道']],
    ['各乡镇党委和政府', ['各乡镇党委和政府']],
    ['城东镇党委、政府;县水利局', ['城东镇党委、政府', '县水利局']],
    ['市财政局 市水务局', ['市财政局', '市水务局']],
    ['县工商联县、县工业园区管委', ['县工商联', '县工业园区管委']],
    ['和平镇、县财政局', ['和平镇', '县财政局']],
    ['县市场监管局、公安局', ['县市场监管局', '县公安局']],
  ])('reads %s', (text, names) => {
    expect(readUnits(text).names).toEqual(names);
  });

  it.each([
    ['县财政局、农业局等', ['县财政局', '县农业局'], true],
    ['县财政局、农业局等5个部门', ['县财政局', '县农业局'], true],
    ['县财政局等有关部门', ['县财政局'], true],
    ['县中等职业学校', ['县中等职业学校'], false],
  ])('knows whether %s is complete', (text, names, isOpenEnded) => {
    expect(readUnits(text)).toMatchObject({ names, isOpenEnded });
  });

  it('reports the names that it mended', () => {
    expect(readUnits('县工商联县、县残联').unclear).toEqual(['县工商联县']);
  });
});

describe('collective names', () => {
  it.each([
    ['各乡镇党委、政府', 'townships'],
    ['各乡(镇)党委政府', 'townships'],
    ['9个乡镇', 'townships'],
    ['县扶贫开发领导小组各成员单位', 'members'],
    ['县扶贫开发领导小组成员单位', 'members'],
    ['各挂钩单位', 'linked'],
    ['各驻村扶贫工作队', 'linked'],
    ['各有关部门', 'other'],
    ['县直有关部门', 'other'],
  ])('%s belongs to %s', (name, group) => {
    expect(isCollective(name)).toBe(true);
    expect(collectiveGroup(name)).toBe(group);
  });

  it.each([
    '县财政局',
    '团县委',
    '陇川供电局',
    '城子镇',
    '县纪委监察委',
    '和平镇人民政府',
    '县委组织部',
    '县联席办',
  ])('%s is one unit', name => {
    expect(isCollective(name)).toBe(false);
  });
});

describe('officers', () => {
  it.each([
    ['县委常委、副县长某某', ['县委常委、副县长某某']],
    ['张某某、李某某', ['张某某', '李某某']],
    ['周某(县委常委、副县长)', ['周某(县委常委、副县长)']],
    ['县委书记王某;县长赵某', ['县委书记王某', '县长赵某']],
  ])('reads %s', (text, officers) => {
    expect(readOfficers(text)).toEqual(officers);
  });
});
