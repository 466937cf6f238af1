import { asked, bars, dutiesOf, ledger, problemsOf, tabs, titlesOf } from '../support/table-text';

const head = ['序号', '存在问题', '整改措施', '责任单位', '整改时限'];
const lamp = ['1', '路灯不亮', '更换灯具', '县城管局', '2022年6月30日'];
const cover = ['2', '井盖缺失', '补装井盖', '县住建局', '2022年7月1日'];
const both = ['一-1|更换灯具||县城管局|||2022-06-30', '一-2|补装井盖||县住建局|||2022-07-01'];

describe('the columns of a ledger', () => {
  it('reads all of them, and takes nothing of progress, completion and closing for a field', () => {
    const plan = ledger(
      bars(
        [
          ...[
            '序号',
            '问题类别',
            '存在问题',
            '整改措施',
            '整改目标',
            '牵头领导',
            '牵头单位',
            '责任单位',
            '责任人',
          ],
          ...['整改时限', '整改进展', '完成情况', '是否销号', '备注'],
        ],
        [
          ...['1', '饮水安全', '蓄水池未消毒', '购置设备', '水质达标', '李某', '县水利局', '柳湾镇', '王某'],
          ...['2022年6月30日', '县财政局已拨款', '5月20日完成招标', '否', '无'],
        ],
      ),
    );
    expect(titlesOf(plan)).toEqual(['饮水安全']);
    expect(problemsOf(plan)).toEqual(['蓄水池未消毒']);
    expect(dutiesOf(plan)).toEqual(['一-1|购置设备|县水利局|柳湾镇||李某 王某|2022-06-30']);
    expect(asked(plan)).toEqual([]);
  });

  it.each([[[0, 1, 2, 3, 4]], [[4, 3, 2, 1, 0]], [[1, 3, 4, 0, 2]], [[3, 0, 4, 2, 1]]])(
    'may stand in any order: %s',
    order => {
      const turn = (row: string[]) => order.map(at => row[at]!);
      expect(dutiesOf(ledger(bars(turn(head), turn(lamp), turn(cover))))).toEqual(both);
    },
  );

  it('keeps one that is not known apart, and asks about it once', () => {
    const plan = ledger(bars([...head, '挂点同志'], [...lamp, '钱某'], [...cover, '孙某']));
    expect(dutiesOf(plan)).toEqual(both);
    expect(asked(plan)).toEqual(['LABEL_UNKNOWN 挂点同志']);
  });

  it('asks nothing about one that is empty throughout', () => {
    expect(asked(ledger(bars([...head, '签批栏'], [...lamp, ''], [...cover, '/'])))).toEqual([]);
  });

  it.each(['发现时间', '交办时间', '销号时间', '检查单位', '责任追究情况', '是否完成', '问题来源'])(
    '%s is no field of an assignment',
    column => {
      const plan = ledger(bars([column, ...head], ['2022年4月1日', ...lamp], ['县督查室', ...cover]));
      expect(dutiesOf(plan)).toEqual(both);
      expect(asked(plan)).toEqual([]);
    },
  );

  it('takes the day that is set, not the one that has been', () => {
    const plan = ledger(bars(['完成时间', ...head], ['2022年5月20日', ...lamp], ['', ...cover]));
    expect(dutiesOf(plan)).toEqual(both);
  });

  it('asks which of two days counts where they differ', () => {
    const plan = ledger(
      bars([...head, '调整后时限'], [...lamp, '2022年9月30日'], [...cover, '2022年7月1日']),
    );
    expect(dutiesOf(plan)).toEqual(both);
    expect(asked(plan)).toEqual(['DEADLINE_DOUBTFUL 一-1']);
  });

  it('reads heads with blanks, breaks and brackets in them', () => {
    const plan = ledger(
      bars(
        [
          '序 号',
          '存 在 问 题(按反馈意见原文填写)',
          '整改<br>措施',
          '责任单位(列第一位的为牵头单位)',
          '整改时限(具体到日)',
        ],
        ['1', '路灯不亮', '更换灯具', '县城管局、城关镇', '2022.6.30'],
      ),
    );
    expect(dutiesOf(plan)).toEqual(['一-1|更换灯具|县城管局|城关镇|||2022-06-30']);
  });

  it('takes persons and days out of a column that speaks of units too', () => {
    const plan = ledger(
      bars(
        ['序号', '存在问题', '整改措施', '责任单位及责任人', '整改时限'],
        ['1', '路灯不亮', '更换', '县城管局<br>吴某', '6月30日'],
      ),
      '',
      bars(
        ['序号', '存在问题', '整改措施', '责任单位及整改时限'],
        ['2', '井盖缺失', '补装', '县住建局<br>7月1日前'],
      ),
      '',
      bars(
        ['序号', '存在问题', '整改措施', '责任分工', '整改时限'],
        ['3', '绿化带破损', '补植', '县林业局牵头,城关镇配合', '7月2日'],
      ),
    );
    expect(dutiesOf(plan)).toEqual([
      '一-1|更换||县城管局||吴某|2022-06-30',
      '一-2|补装||县住建局|||2022-07-01',
      '一-3|补植|县林业局||城关镇||2022-07-02',
    ]);
  });

  it('takes a task for the problem where measures of its own stand beside it', () => {
    const plan = ledger(
      bars(
        ['序号', '整改任务', '整改目标', '整改措施', '牵头单位', '整改时限'],
        ['1', '路灯不亮问题', '亮灯', '更换', '县城管局', '6月30日'],
      ),
    );
    expect(problemsOf(plan)).toEqual(['路灯不亮问题']);
    expect(dutiesOf(plan)).toEqual(['一-1|更换|县城管局||||2022-06-30']);
  });

  it('asks about two columns that both state problems', () => {
    const plan = ledger(
      bars(
        ['序号', '反馈问题', '具体问题', '整改措施', '责任单位', '整改时限'],
        ['1', '市政设施管护不力', '路灯不亮', '更换', '县城管局', '6月30日'],
        ['1', '市政设施管护不力', '井盖缺失', '补装', '县住建局', '7月1日'],
      ),
    );
    expect(problemsOf(plan)).toEqual(['市政设施管护不力']);
    expect(plan.assignments.map(({ text }) => text.slice(0, 4))).toEqual(['路灯不亮', '井盖缺失']);
    expect(asked(plan)).toEqual(['TEXT_UNCLEAR 一-1']);
  });
});

describe('heads of several rows', () => {
  const data = ['1', '校门口拥堵', '增设护学岗', '县教育局', '县公安局', '2022年9月1日'];
  const read = ['一-1|增设护学岗|县教育局|县公安局|||2022-09-01'];

  it('reads 责任分工 over 牵头单位 and 责任单位, merged cells repeated', () => {
    const plan = ledger(
      bars(
        ['序号', '存在问题', '整改措施', '责任分工', '', '整改时限'],
        ['序号', '存在问题', '整改措施', '牵头单位', '责任单位', '整改时限'],
        data,
      ),
    );
    expect(dutiesOf(plan)).toEqual(read);
  });

  it('reads them pasted with tabs, merged cells empty', () => {
    const plan = ledger(
      tabs(
        ['序号', '存在问题', '整改措施', '责任分工', '', '整改时限'],
        ['', '', '', '牵头单位', '责任单位', ''],
        data,
      ),
    );
    expect(dutiesOf(plan)).toEqual(read);
    expect(asked(plan)).toEqual([]);
  });

  it('takes no day under 整改情况 for a deadline', () => {
    const plan = ledger(
      bars(
        ['序号', '存在问题', '整改措施', '牵头单位', '整改情况', ''],
        ['序号', '存在问题', '整改措施', '牵头单位', '是否完成', '完成时间'],
        ['1', '校门口拥堵', '增设护学岗', '县教育局', '否', '2022年9月1日'],
      ),
    );
    expect(plan.assignments[0]!.deadline).toBeNull();
    expect(asked(plan)).toEqual(['DEADLINE_MISSING 一-1']);
  });

  it('reads them below a title and a line of captions in the table itself', () => {
    const plan = ledger(
      bars(
        ['云溪县整改台账', '', '', '', ''],
        ['填报单位:云溪县整改办', '', '', '填报时间:2022年5月1日', ''],
        head,
        lamp,
        cover,
      ),
    );
    expect(dutiesOf(plan)).toEqual(both);
  });
});
