import { z } from 'zod';
import { LARGEST_NUMBER } from '../../domain/storable';
import { id, idParams, longText, numberInAddress } from './common';
import { campaignView } from './campaigns';
import { endpoint } from './endpoint';
import { policyRules } from './policy';
import {
  adoptionBody,
  adoptionPreview,
  adoptionRow,
  calendarAmendment,
  calendarRow,
  calendarView,
  namesRules,
  policyVersionRow,
  policyView,
  proclamationInput,
  proclamationView,
} from './rules';

const rules = { tag: '规则', status: 200 } as const;

export const listPolicies = endpoint({
  ...rules,
  id: 'listPolicies',
  method: 'get',
  path: '/policies',
  summary: '督办策略的各版,新的在前',
  access: 'see-all',
  response: z.object({ items: z.array(policyVersionRow) }),
});
export const getPolicy = endpoint({
  ...rules,
  id: 'getPolicy',
  method: 'get',
  path: '/policies/:id/:version',
  summary: '一版督办策略',
  access: 'see-all',
  params: z.object({ id, version: numberInAddress(1, LARGEST_NUMBER) }),
  response: policyView,
});
export const savePolicy = endpoint({
  ...rules,
  id: 'savePolicy',
  method: 'post',
  path: '/policies',
  summary: '保存督办策略的新一版;进行中的整改行动要采用才生效',
  access: 'keep-rules',
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
  access: 'see-all',
  response: z.object({ items: z.array(calendarRow) }),
});
export const getCalendar = endpoint({
  ...rules,
  id: 'getCalendar',
  method: 'get',
  path: '/calendars/:version',
  summary: '一版工作日历:与平常不同的日子',
  access: 'see-all',
  params: z.object({ version: id }),
  response: calendarView,
});
export const amendCalendar = endpoint({
  ...rules,
  id: 'amendCalendar',
  method: 'post',
  path: '/calendars',
  summary: '调整工作日历,存为新的一版;进行中的整改行动要采用才生效',
  access: 'keep-rules',
  status: 201,
  body: calendarAmendment,
  response: calendarView,
  isIdempotent: true,
});
export const readProclamation = endpoint({
  ...rules,
  id: 'readProclamation',
  method: 'post',
  path: '/calendars/readings',
  summary: '读一份节假日安排通知:逐日提议,附在文中的位置,并列出待确认事项;什么也不保存',
  access: 'keep-rules',
  body: proclamationInput,
  response: proclamationView,
});
export const listAdoptions = endpoint({
  ...rules,
  id: 'listAdoptions',
  method: 'get',
  path: '/campaigns/:id/rules',
  summary: '一个整改行动先后采用的规则,新的在前',
  access: 'see-all',
  params: idParams,
  response: z.object({ items: z.array(adoptionRow) }),
});
export const previewAdoption = endpoint({
  ...rules,
  id: 'previewAdoption',
  method: 'post',
  path: '/campaigns/:id/rules/preview',
  summary: '采用之前:哪些事项、期限和步骤会变动;不留任何记录',
  access: 'run-campaign',
  params: idParams,
  query: z.object({
    after: z.string().max(200).optional(),
    limit: numberInAddress(1, 1000).default(200),
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
  access: 'run-campaign',
  params: idParams,
  body: adoptionBody.safeExtend({ reason: longText }).meta(namesRules),
  maxBytes: 8 * 1024 * 1024,
  response: campaignView,
  ifMatch: 'required',
  isIdempotent: true,
});
