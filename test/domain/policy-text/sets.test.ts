import { proposeRules } from '../../../domain/policy-text/propose-rules';

const only = (sentence: string) => {
  const [first] = proposeRules(`某省关于支持农业的意见\n2015年3月1日\n一、资金\n${sentence}`).proposals;
  return first!;
};
const codes = (sentence: string) => only(sentence).questions.map(one => one.code);

describe('a set that is only part of what the sentence names is not stated in silence', () => {
  it('two lists side by side are one set', () => {
    const sentence = '对东山、西岭2个设区的市以及石桥、白渡、柳湾3个县的项目,2016年每个县安排500万元。';
    expect(only(sentence).set).toEqual({
      name: '2个设区的市和3个县',
      size: 5,
      members: ['东山', '西岭', '石桥', '白渡', '柳湾'],
    });
    expect(codes(sentence)).not.toContain('set-part');
  });

  it('a list beside a number without names is asked about', () => {
    expect(codes('对石桥、白渡、柳湾3个县以及2个设区的市,2016年各安排500万元。')).toContain('set-part');
    expect(codes('对2个设区的市和石桥、白渡、柳湾3个县,2016年各安排500万元。')).toContain('set-part');
  });

  it('what joins them is no part of a name', () => {
    const sentence = '对2个设区的市和石桥、白渡、柳湾3个县,2016年各安排500万元。';
    expect(only(sentence).set?.members).toEqual(['石桥', '白渡', '柳湾']);
  });

  it('what stands before the first name is no part of it, or it is asked', () => {
    const given = '2016年,市财政局每年给予石桥、白渡、松坪3个乡每乡补助200万元。';
    expect(only(given).set?.members).toEqual(['石桥', '白渡', '松坪']);
    expect(codes('2016年,我市山区石桥、白渡、松坪3个乡各安排200万元。')).toContain('set-names');
    expect(codes(given)).not.toContain('set-names');
  });

  it('one set alone is not', () => {
    expect(codes('对石桥、白渡、柳湾3个县,2016年各安排500万元。')).not.toContain('set-part');
  });
});
