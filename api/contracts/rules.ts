import { z } from 'zod';
import { adoptionChoices, adoptionEffects } from '../../domain/rules/types';
import { act, docketKind } from './codes';
import { civilDate, derivation, id, idParams, instant, longText, personRef, unitRef } from './common';
import { campaignView } from './campaigns';
import { endpoint } from './endpoint';
import { policyRules } from './policy';

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

export const calendarAmendment = z
  .strictObject({
    basedOn: id,
    days: z
      .array(
        z.strictObject({
          date: civilDate,
          kind: z.enum([...calendarDayKind.options, 'ordinary']),
          name: z.string().trim().min(1).max(50).exactOptional(),
          notice: z.string().trim().min(1).max(100).exactOptional(),
        }),
      )
      .max(1000),
    years: z.array(z.number().int().min(1990).max(2100)).max(20).exactOptional(),
    note: longText,
  })
  .meta({ id: 'CalendarAmendment' });

const choice = z.enum(adoptionChoices).describe('保留、取消、按新规则重排');
const stepKey = z.string().min(1).max(60).describe('deadline、urge、supervision-letter、remind-7 等');

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
  .meta({ id: 'AdoptionInput' });

export const stepMove = z
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
export type CalendarRow = z.infer<typeof calendarRow>;
export type AdoptionPreviewView = z.infer<typeof adoptionPreview>;
export type AdoptionRow = z.infer<typeof adoptionRow>;

const rules = { tag: '规则', status: 200 } as const;
const readers = ['coordinator', 'supervisor', 'leader', 'auditor', 'administrator'] as const;
const keepers = ['coordinator', 'administrator'] as const;

export const listPolicies = endpoint({
  ...rules,
  id: 'listPolicies',
  method: 'get',
  path: '/policies',
  summary: '督办策略的各版,新的在前',
  access: readers,
  response: z.object({ items: z.array(policyVersionRow) }),
});
export const getPolicy = endpoint({
  ...rules,
  id: 'getPolicy',
  method: 'get',
  path: '/policies/:id/:version',
  summary: '一版督办策略',
  access: readers,
  params: z.object({ id, version: z.coerce.number().int().min(1) }),
  response: policyView,
});
export const savePolicy = endpoint({
  ...rules,
  id: 'savePolicy',
  method: 'post',
  path: '/policies',
  summary: '保存督办策略的新一版;进行中的整改行动要采用才生效',
  access: keepers,
  status: 201,
  body: z.strictObject({ id, rules: policyRules, note: longText }).meta({ id: 'PolicyInput' }),
  response: policyView,
  isIdempotent: true,
});
export const listCalendars = endpoint({
  ...rules,
  id: 'listCalendars',
  method: 'get',
  path: '/calendars',
  summary: '工作日历的各版,新的在前',
  access: readers,
  response: z.object({ items: z.array(calendarRow) }),
});
export const getCalendar = endpoint({
  ...rules,
  id: 'getCalendar',
  method: 'get',
  path: '/calendars/:version',
  summary: '一版工作日历:与平常不同的日子',
  access: readers,
  params: z.object({ version: id }),
  response: calendarView,
});
export const amendCalendar = endpoint({
  ...rules,
  id: 'amendCalendar',
  method: 'post',
  path: '/calendars',
  summary: '调整工作日历,存为新的一版;进行中的整改行动要采用才生效',
  access: keepers,
  status: 201,
  body: calendarAmendment,
  response: calendarView,
  isIdempotent: true,
});
export const listAdoptions = endpoint({
  ...rules,
  id: 'listAdoptions',
  method: 'get',
  path: '/campaigns/:id/rules',
  summary: '一个整改行动先后采用的规则,新的在前',
  access: readers,
  params: idParams,
  response: z.object({ items: z.array(adoptionRow) }),
});
export const previewAdoption = endpoint({
  ...rules,
  id: 'previewAdoption',
  method: 'post',
  path: '/campaigns/:id/rules/preview',
  summary: '采用之前:哪些事项、期限和步骤会变动;不留任何记录',
  access: ['coordinator'],
  params: idParams,
  query: z.object({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  body: adoptionBody,
  maxBytes: 8 * 1024 * 1024,
  response: adoptionPreview,
});
export const adoptRules = endpoint({
  ...rules,
  id: 'adoptRules',
  method: 'post',
  path: '/campaigns/:id/rules',
  summary: '采用另一版督办策略或工作日历;已经发出的不收回',
  access: ['coordinator'],
  params: idParams,
  body: adoptionBody.safeExtend({ reason: longText }),
  maxBytes: 8 * 1024 * 1024,
  response: campaignView,
  ifMatch: 'required',
  isIdempotent: true,
});
