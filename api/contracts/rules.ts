import { z } from 'zod';
import { act, docketKind } from './codes';
import { civilDate, derivation, id, instant, longText, personRef, unitRef, wordsUpTo } from './common';
import { span } from './plan';
import { policyRules } from './policy';
import { MAX_PROCLAMATION_CHARACTERS, proclamationQuestionCodes } from '../../domain/codes/proclamation';
import { adoptionChoices, adoptionEffects, dateEffects } from '../../domain/codes/adoption';

const count = z.number().int();
const version = z.number().int().min(1);
const policyName = z.strictObject({ id, version });

const made = {
  note: z.string().nullable(),
  createdBy: personRef.nullable(),
  createdAt: instant,
};

export const policyVersionRow = z.object({ id, version, ...made }).meta({ id: 'PolicyVersion' });
export const policyView = policyVersionRow.extend({ rules: policyRules }).meta({ id: 'Policy' });

const calendarDayKind = z.enum(['holiday', 'workday']);
export const calendarRow = z
  .object({ version: id, years: z.array(count), basedOn: id.nullable(), ...made })
  .meta({ id: 'CalendarVersion' });
export const calendarView = calendarRow
  .extend({
    days: z.array(
      z.object({
        date: civilDate,
        kind: calendarDayKind,
        name: z.string(),
        notice: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Calendar' });

/** A notice's text, and what a person states in its place. */
const proclaimed = {
  text: z.string().min(1).max(MAX_PROCLAMATION_CHARACTERS),
  year: z.number().int().min(1990).max(2100).exactOptional().describe('文中没有年份时由人写明'),
  noticeNumber: wordsUpTo(100).exactOptional().describe('文中没有文号时由人写明'),
};

export const proclamationInput = z
  .strictObject({ ...proclaimed, basedOn: id.describe('在哪一版日历上') })
  .meta({ id: 'ProclamationInput' });

export const proclamationView = z
  .object({
    year: count.nullable(),
    noticeNumber: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    isAmendment: z.boolean().describe('该年已有安排,本通知调整其中一些日子'),
    proposals: z.array(z.object({ date: civilDate, kind: calendarDayKind, name: z.string(), source: span })),
    questions: z.array(
      z.object({
        key: z.string(),
        code: z.enum(proclamationQuestionCodes),
        text: z.string(),
        en: z.string(),
        dates: z.array(civilDate).describe('所涉日子;与提议不同地保存即视为已处理'),
        source: span,
      }),
    ),
  })
  .meta({ id: 'Proclamation' });

export const calendarAmendment = z
  .strictObject({
    basedOn: id,
    days: z
      .array(
        z.strictObject({
          date: civilDate,
          kind: z.enum([...calendarDayKind.options, 'ordinary']),
          name: wordsUpTo(50).exactOptional(),
          notice: wordsUpTo(100).exactOptional(),
        }),
      )
      .max(1000),
    years: z.array(z.number().int().min(1990).max(2100)).max(20).exactOptional(),
    note: longText,
    proclamation: z
      .strictObject({
        ...proclaimed,
        settled: z.array(z.string().min(1).max(200)).max(5000).describe('已由人确认的待确认事项(key)'),
      })
      .exactOptional()
      .describe('由通知读出时附原文;还有待确认事项的不保存'),
  })
  .meta({ id: 'CalendarAmendment' });

const choice = z.enum(adoptionChoices).describe('保留、取消、按新规则重排');
const stepKey = z.string().min(1).max(60).describe('deadline、urge、supervision-letter、remind-7 等');

/** The refinement below, for those who read the description. */
export const namesRules = { anyOf: [{ required: ['policy'] }, { required: ['calendarVersion'] }] };

/** Which rules, and what becomes of what is armed. */
export const adoptionBody = z
  .strictObject({
    policy: policyName.exactOptional(),
    calendarVersion: id.exactOptional(),
    choices: z
      .strictObject({
        all: choice,
        steps: z.array(z.strictObject({ obligationId: id, key: stepKey, choice })).max(50_000),
      })
      .default({ all: 're-arm', steps: [] }),
  })
  .refine(body => body.policy !== undefined || body.calendarVersion !== undefined, '须写明策略或日历的版本')
  .meta({ id: 'AdoptionInput', ...namesRules });

const stepMove = z
  .object({
    key: stepKey,
    act,
    before: instant.nullable(),
    after: instant.nullable(),
    effect: z.enum(adoptionEffects),
  })
  .meta({ id: 'StepMove' });

export const adoptionPreview = z
  .object({
    version: count.describe('采用时在 If-Match 中写明'),
    examined: count.describe('看过的案卷'),
    moved: count.describe('有变动的案卷'),
    movedDates: count.describe('变动的期限'),
    confirmedDates: count.describe('原为暂定、日期不变的期限'),
    keptDates: count.describe('按新日历应变动而保留的期限'),
    byEffect: z.partialRecord(z.enum(adoptionEffects), count),
    dockets: z.array(
      z.object({
        id,
        kind: docketKind,
        ref: z.string().nullable(),
        title: z.string(),
        obligations: z.array(
          z.object({
            obligationId: id,
            owedBy: unitRef,
            what: z.string(),
            dueBefore: civilDate,
            dueAfter: civilDate,
            date: z.enum(dateEffects).nullable().describe('期限改期、确认、保留;期限没有变化为空'),
            derivation,
            steps: z.array(stepMove),
            silenced: z.array(act).describe('尚未排定、采用后不再启动的后续各级'),
          }),
        ),
      }),
    ),
    next: z.string().nullable().describe('其余案卷:下一次请求的 after;没有了为空'),
  })
  .meta({ id: 'AdoptionPreview' });

export const adoptionRow = z
  .object({
    at: instant,
    policy: z.object({ from: z.string(), to: z.string() }),
    calendar: z.object({ from: z.string(), to: z.string() }),
    reason: z.string(),
    choices: z.object({ all: choice, steps: z.array(z.object({ obligationId: id, key: stepKey, choice })) }),
    by: personRef.nullable(),
  })
  .meta({ id: 'Adoption' });

export type PolicyVersionRow = z.infer<typeof policyVersionRow>;
export type ProclamationView = z.infer<typeof proclamationView>;
export type CalendarRow = z.infer<typeof calendarRow>;
export type AdoptionPreviewView = z.infer<typeof adoptionPreview>;
