import { z } from 'zod';
import type { OfficesOwnKind } from '../../domain/obligation/offices-own';
import { act } from './codes';
import { wordsUpTo } from './common';
import { obligationKinds } from '../../domain/codes/obligation';
import { gradings } from '../../domain/codes/grades';
import { ladderNames, lateRules } from '../../domain/codes/ladder';
import { feedbackScopes, LONGEST_SPREAD, restDayRules } from '../../domain/codes/periods';

const MAX_DAYS = 3650;
const days = z.number().int().min(0).max(MAX_DAYS);
const count = z.number().int().min(0).max(10_000);
const clause = wordsUpTo(200, '须写明依据');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '须写作 HH:MM');
const length = z.number().int().min(1).max(MAX_DAYS);
const months = z.number().int().min(1).max(36);
const restDay = z.enum(restDayRules).describe('届满日为休息日、节假日时:不顺延,或顺延至下一工作日');
const period = z
  .union([
    z.strictObject({ workingDays: length, cites: clause }),
    z.strictObject({ days: length, restDay, cites: clause }),
    z.strictObject({ months, restDay, cites: clause }),
  ])
  .describe('工作日、自然日或月,自起算事件的次日起算');
const kinds = z.array(z.enum(obligationKinds));

const office = z.strictObject({
  'paper-decision': period,
  'return-decision': period,
  closing: period,
  aftermath: period,
  succession: period,
} satisfies Record<OfficesOwnKind, z.ZodType>);

const rung = z.strictObject({
  act,
  after: z.strictObject({
    event: z.enum(['deadline', 'letter-delivered']),
    workingDays: days,
  }),
  cites: z.array(clause).min(1),
  late: z.enum(lateRules).describe('系统晚到时:照发、并入更高一级、略过并记录'),
});

const ladder = z.strictObject({
  remindDaysBefore: z.array(z.number().int().min(1).max(MAX_DAYS)).max(20),
  remindCites: z.array(clause),
  rungs: z.array(rung).max(10),
});

const extension = z.strictObject({
  kinds,
  most: days,
  longestDays: days,
  decision: period,
  holdsLadder: z.boolean(),
  cites: clause,
});

/** A policy (督办策略) without its name and version. */
export const policyRules = z
  .strictObject({
    ladders: z.record(z.enum(ladderNames), ladder),
    receipt: period,
    immediate: period,
    returned: period,
    sentBack: period,
    taskReturn: period,
    verification: period,
    letterHandling: period,
    proposalDecision: period,
    newDeadline: period,
    feedback: period,
    instructionAnswer: period.describe('答复批示'),
    planDefault: period,
    reportDefault: period,
    rectification: z
      .strictObject({ ordinary: period, major: period.exactOptional() })
      .exactOptional()
      .describe('方案没有写明期限的整改,自交办起:一般事项、重大事项'),
    recurringFeedback: z
      .strictObject({ every: z.strictObject({ months }), of: z.enum(feedbackScopes), cites: clause })
      .exactOptional()
      .describe('办理进展反馈:每几个月一次,哪些事项'),
    announcementDays: days,
    lookBackDays: z.array(z.number().int().min(1).max(MAX_DAYS)).max(10),
    lookBackCites: clause,
    appealMonths: z.number().int().min(1).max(36),
    appealCites: clause,
    extension,
    pause: z.strictObject({ kinds, cites: clause }),
    contest: z.strictObject({ askDays: days, decideDays: days, cites: clause }),
    interview: z
      .strictObject({
        notice: period,
        at: time,
        place: wordsUpTo(100),
        by: wordsUpTo(100),
        bring: wordsUpTo(200),
      })
      .describe('约谈:通知送达后第几个工作日、几时、在何处、由谁约谈、请携带什么'),
    review: z
      .strictObject({ every: z.strictObject({ months: z.literal([1, 2, 3, 4, 6, 12]) }), cites: clause })
      .describe('长期任务定期复查:每几个月末(自一月起)'),
    assumedWork: period.describe('方案没有写明整改时限时:自报送方案期限起推定多久'),
    office: office.describe('办公室自身的办理时限:审定材料、退办,办结,问责后续处置'),
    alarmSpread: z
      .strictObject({ minutes: z.number().int().min(0).max(LONGEST_SPREAD), cites: clause })
      .exactOptional()
      .describe('同一时刻到期的案件,各自的定时器分散在其后几分钟内响起(批量办理在先)'),
    grade: z.enum(gradings).describe('评定等次:销号时必须、可以,或不评定'),
    burden: z
      .strictObject({ messagesToOne: count, forms: count, inspections: count, cites: clause })
      .describe('负担预算(基层减负):每单位每周,一人收到的邮件、填报、接受的检查'),
    sending: z.strictObject({ at: time, quietFrom: time, quietTo: time, cites: clause }),
    lights: z.strictObject({
      dueSoonDays: days,
      silentDays: days,
      behindYellow: z.number().min(0).max(100),
      behindRed: z.number().min(0).max(100),
    }),
    letterSign: z.strictObject({ office: clause, supervision: clause }),
  })
  .meta({ id: 'PolicyRules' });
