import type { NoticePayload } from '../../../domain/docket/notice-payload';
import type { NoticeKind } from '../../../domain/codes/notices';
import { usualReaderOf } from '../read-audience';
import type { Sample } from '../template';

/** A sample of one kind: a case of a made-up campaign, with the facts and reasons of that kind. */
export const sampleOf = (
  kind: NoticeKind,
  facts: Record<string, string>,
  why: NoticePayload['why'],
  other: Partial<NoticePayload> = {},
): Sample => ({
  kind,
  audience: usualReaderOf(kind),
  title: '安置点饮水管网冬季冻裂,供水不稳定',
  ref: '一-1',
  unitName: '青石乡人民政府',
  campaignTitle: '年度考核反馈问题整改',
  facts,
  why,
  path: '/cases/c1%3A%E4%B8%80-1',
  ...other,
});

export const planDue: NoticePayload['why'][number] = {
  text: '含 2018-05-14 当日,至 24:00(北京时间);写明的日期不因周末或节假日顺延',
  cites: 'plan',
};
