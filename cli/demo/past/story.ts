import type { TimedAct } from '../../../rehearsal/memory/directed-stage';
import {
  aboutOwed,
  asLeader,
  asOffice,
  asSupervisor,
  asUnit,
  on,
  toDocket,
  toLetter,
  toProceeding,
} from './find';

const progress = (unitId: string, day: string, name: string, percent: number, text: string): TimedAct =>
  toDocket(asUnit(unitId, on(day, '16:10')), name, { kind: 'report-progress', percent, text, fileIds: [] });

const returnPlan = (unitId: string, day: string, reason: string): TimedAct =>
  toDocket(asOffice(on(day, '09:40')), unitId, { kind: 'return-plan', unitId, reason });

const noNumbers = '只有原则要求,没有写明由谁办、办到什么程度、哪天办完,退回重报。';
const stillNone = '重报的方案仍没有逐项写明责任人和完成日期,再次退回。';

/** What units say of their work between the dates on which something is due. */
const reported: TimedAct[] = [
  progress(
    'jiaoyuju',
    '05-25',
    '一-6',
    80,
    '辍学学生已逐人核对,除2人随父母外迁外均已劝返;寄宿生补助名单已张榜。',
  ),
  progress('zuzhibu', '05-25', '四-1', 70, '各乡镇专班已成立,结对干部入户记录本已统一换发,正在抽查。'),
  progress('fupinban', '06-01', '一-1', 60, '项目库已退库重报项目41个,补齐设计依据的占六成。'),
  progress('fupinban', '06-01', '二-1', 45, '合作社清理名单已定,只挂牌不经营的正在逐家谈话。'),
  progress('banqianban', '05-25', '一-3', 30, '白鹭安置点管网已开挖,云台安置点活动场所主体完工。'),
  progress('jiaotongju', '05-25', '三-3', 40, '通组路修补完成7条,其余因连续降雨无法铺筑。'),
  progress('shuiwuju', '06-11', '三-3', 70, '蓄水池清淤完成,水源点防护围栏剩余5处正在安装。'),
  progress('rensheju', '06-11', '二-2', 35, '第一批技能培训开班3个,结业学员上岗率正在跟踪。'),
  progress('xianweiban', '06-11', '六-1', 50, '前一轮未回音的9件已回复6件,其余3件已约定回复日期。'),
  progress('weijiju', '06-01', '一-5', 65, '县医院和4所中心卫生院已设一站式窗口,慢性病随访补录过半。'),
];

/** 中止计时 for the roads in the rain, an extension for the water, and one for the survey that was missed all the same. */
const dates: TimedAct[] = [
  aboutOwed(asUnit('nongyeju', on('05-17', '15:30')), '二-1', ['milestone', 'nongyeju'], obligationId => ({
    kind: 'ask-extension',
    obligationId,
    dueOn: '2018-05-31',
    reason: '外出务工户的收入凭据要等月底工资结算后才能取得。',
    fileIds: [],
  })),
  aboutOwed(asOffice(on('05-18', '10:40')), '二-1', ['milestone', 'nongyeju'], obligationId => ({
    kind: 'decide-extension',
    obligationId,
    isAccepted: true,
    reason: '理由属实,同意延至5月31日,不再延期。',
  })),
  aboutOwed(asOffice(on('05-28', '16:30')), '三-3', ['rectification', 'jiaotongju'], obligationId => ({
    kind: 'pause-clock',
    obligationId,
    category: 'season',
    reason: '连续强降雨,路基含水量超标,县气象部门预计降雨持续至6月中旬,不具备铺筑条件。',
  })),
  aboutOwed(
    asUnit('shuiwuju', on('06-06', '15:20')),
    '三-3',
    ['rectification', 'shuiwuju'],
    obligationId => ({
      kind: 'ask-extension',
      obligationId,
      dueOn: '2018-06-25',
      reason: '水质送检须待防护围栏装完后取样,化验周期为7个工作日。',
      fileIds: [],
    }),
  ),
  aboutOwed(asOffice(on('06-07', '10:40')), '三-3', ['rectification', 'shuiwuju'], obligationId => ({
    kind: 'decide-extension',
    obligationId,
    isAccepted: true,
    reason: '化验周期属实,同意延至6月25日。',
  })),
];

/** What the offices sent back. */
const returned: TimedAct[] = [
  ...['songling', 'wushan', 'linyeju', 'zhujianju'].map(unit => returnPlan(unit, '05-21', noNumbers)),
  ...['songling', 'wushan', 'linyeju'].map(unit => returnPlan(unit, '05-31', stillNone)),
  toDocket(asOffice(on('06-11', '09:40')), 'qingshi', {
    kind: 'return-report',
    unitId: 'qingshi',
    reason: '危房改造户数与台账不一致(报告写31户,台账为28户),请核对后重报。',
  }),
  toDocket(asSupervisor(on('06-11', '10:50')), '一-1', {
    kind: 'verify',
    isAccepted: false,
    note: '抽查松岭乡两个村,入库项目仍有6个没有用地手续,帮扶计划有雷同,退回继续整改。',
  }),
];

/** What leadership decided, and what the offices did with it. */
const decided: TimedAct[] = [
  toProceeding(asLeader(on('05-18', '15:30')), ['interview', 'zhuxi'], {
    kind: 'decline',
    reason: '专班已于当天上午成立并报齐名单,不再约谈,由督查室提醒即可。',
  }),
  toProceeding(asLeader(on('05-22', '15:30')), ['interview', 'caizhengju'], {
    kind: 'approve',
    reason: '三个问题的方案一份未报,同意约谈主要负责人。',
  }),
  toProceeding(asSupervisor(on('05-24', '16:30')), ['interview', 'caizhengju'], {
    kind: 'postpone',
    heldOn: '2018-06-04',
    reason: '县财政局主要负责人5月25日赴省参加资金对接会,改为返县后首个工作日。',
  }),
  toProceeding(asLeader(on('06-04', '15:40')), ['interview', 'zhujianju'], {
    kind: 'approve',
    reason: '退回后逾期未重报,同意约谈。',
  }),
];

/** What units do with the letters that they got. */
const answered: TimedAct[] = [
  toLetter(asUnit('songling', on('05-17', '09:20')), '05-16'),
  toLetter(asUnit('songling', on('05-18', '16:40')), '05-16', '方案已于5月18日补报,今后按时报送。'),
  toLetter(asUnit('linyeju', on('05-17', '09:30')), '05-16'),
  toLetter(
    asUnit('linyeju', on('05-18', '16:45')),
    '05-16',
    '因经办人轮换造成迟报,方案已补报,已重新明确专人。',
  ),
  toLetter(asUnit('zhujianju', on('05-17', '09:45')), '05-16'),
  toLetter(asUnit('nongyeju', on('06-12', '16:20')), '06-12'),
];

/** What happens in the past of the demonstration beside what its units’ behaviour comes to. */
export const pastStory: readonly TimedAct[] = [...reported, ...dates, ...returned, ...decided, ...answered];
