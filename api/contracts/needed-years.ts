import { z } from 'zod';
import { civilDate, id } from './common';

const count = z.number().int();

/** Years whose holidays the campaign's calendar has not as announced, and on which something hangs. */
export const neededYears = z.array(
  z.object({
    year: count,
    neededFrom: civilDate.describe('最早取决于该年的提醒、督办或发送日'),
    isSoon: z.boolean().describe('八周之内需要'),
    waiting: count.describe('取决于该年的责任事项'),
    notices: count.describe('排在该年发送的通知'),
    savedIn: id.nullable().describe('已有该年安排的最新日历版本,采用即可;没有为空'),
  }),
);
