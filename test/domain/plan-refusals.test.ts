import { readPlan } from '../../domain/plan/read-plan';
import { refusalNames } from '../../domain/codes/plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { refusalOf } from '../support/read-fixture';

const lines = (...all: string[]) => all.join('\n');

const documents: [code: keyof typeof refusalNames, what: string, text: string][] = [
  [
    'ANNEX_MISSING',
    'a notice that issues a plan which is not there',
    lines(
      '关于印发云溪县考核反馈问题整改方案的通知',
      '各乡镇,县直各部门:',
      '《云溪县考核反馈问题整改方案》已经县政府常务会议研究同意,现印发给你们,请于6月底前报送整改情况。',
      '附件:云溪县考核反馈问题整改方案',
    ),
  ],
  [
    'ANNEX_MISSING',
    'a notice that forwards one',
    lines('关于转发市级督查反馈问题整改方案的通知', '现将市级督查反馈问题整改方案转发给你们,请抓好整改。'),
  ],
  [
    'WEB_PAGE',
    'a page saved with its source',
    '<!DOCTYPE html><html><body><p>整改方案</p><p>一、存在的问题</p></body></html>',
  ],
  [
    'WEB_PAGE',
    'a piece of one',
    `<div>${'<p style="text-indent:2em">(一)沟渠淤塞,整改不力。</p>\n'.repeat(6)}</div>`,
  ],
  [
    'REGULATION',
    'a rule, though it says who is responsible',
    lines(
      '云溪县农村公路养护管理实施细则',
      '第一条 为加强养护管理,制定本细则。',
      '第二条 县交通运输局负责监督管理。',
      '第三条 逾期未整改的,由县政府督查室负责督促。',
      '第四条 养护资金由县财政局负责筹措。',
    ),
  ],
  [
    'POLICY',
    'an opinion that names nobody',
    lines('关于促进民宿产业发展的意见', '一、总体要求', '二、重点任务', '(一)优化布局。建设民宿集群。'),
  ],
  [
    'MINUTES',
    'minutes',
    lines('云溪县人民政府常务会议纪要', '一、会议听取了整改情况汇报', '会议决定,由县水利局负责整改。'),
  ],
  [
    'LETTER',
    'a letter',
    lines('关于商请提供整改资料的函', '县审计局:', '现商请贵局提供整改资料。专此函达。'),
  ],
  [
    'NEWS',
    'news',
    lines('我县推进问题整改见成效', '本报讯(记者 林某)记者从县整改办获悉,整改取得成效,群众满意。'),
  ],
  [
    'SPEECH',
    'a speech',
    lines('在全县问题整改推进会上的讲话', '同志们:', '一、提高认识', '整改是政治任务。', '二、压实责任'),
  ],
  [
    'PROGRESS_REPORT',
    'a report on progress, though it names problems and units',
    lines(
      '云溪县关于省级督察反馈问题整改进展情况的报告',
      '一、具体问题整改情况',
      '(一)水质超标问题。已完成。(责任单位:县水利局,整改时限:5月底前)',
      '(二)扬尘问题。已完成。(责任单位:县自然资源局,整改时限:5月底前)',
    ),
  ],
  [
    'PROGRESS_REPORT',
    'a table of what is struck off',
    lines(
      '云溪县巡察反馈问题整改落实情况销号表',
      '| 序号 | 反馈问题 | 整改措施 | 责任单位 | 整改时限 | 整改进展 |',
      '| 1 | 学习制度不落实 | 修订制度 | 县民政局 | 2023年6月底前 | 已销号 |',
    ),
  ],
  [
    'PROGRESS_REPORT',
    'a yearly summary',
    lines('县教育局2023年工作总结', '一、抓实问题整改。整改问题23个。'),
  ],
  [
    'ASSESSMENT_RESULT',
    'the result of an assessment',
    lines(
      '云溪县2023年度乡镇绩效考核结果',
      '| 名次 | 乡镇 | 得分 |',
      '| 1 | 青石乡 | 95 |',
      '排名靠后的要落实责任。',
    ),
  ],
  ['GARBLED', 'UTF-8 read as Latin-1', 'äº‘æºªåŽ¿è€ƒæ ¸åé¦ˆé—®é¢˜æ•´æ”¹æ–¹æ¡ˆ\n'.repeat(10)],
  [
    'GARBLED',
    'characters that nobody uses',
    '鬱蠟髑魎戇鸞籲灩爨齉龘靐齾爩麤灪籱癵驫羴鱻贔厵蠻虋鏁存敼鏂规涓銆佸瓨鍦ㄧ殑涓昏闂浜戞邯鍘 '.repeat(20),
  ],
  ['NOT_A_PLAN', 'another language', 'Rectification plan\n1. The roof leaks.\n'.repeat(5)],
];

it.each(documents)('%s: %s', (code, _, text) => {
  expect(refusalOf(text)).toBe(code);
});

it('says what each is and has a name for it in both languages', () => {
  const calendar = seedCalendar();
  for (const [code, , text] of documents) {
    const reading = readPlan(text, { calendar });
    expect(reading.ok ? '' : reading.reason).toMatch(/[\u4e00-\u9fff]{6}/);
    expect(refusalNames[code].en).not.toBe('');
  }
});

it('reads a circular on progress that names problems, and a plan whose text speaks of records', () => {
  const plan = lines(
    '关于全县整改落实情况的通报',
    '一、存在的主要问题',
    '(一)青石乡整改不力。',
    '(二)白石乡记录不全。',
  );
  expect(refusalOf(plan)).toBe('read');
});
