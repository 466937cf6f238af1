import { z } from 'zod';
import { commandKinds } from '../../domain/codes/commands';
import type { Command } from '../../domain/commands/command';
import { ruleOf } from '../../domain/commands/command-rules';
import { contractOf } from './asks';
import { id, instant, longText } from './common';

const [first, ...others] = commandKinds.map(kind => contractOf(kind, ruleOf(kind).asks));
if (!first) throw new Error('There is no command.');

/** What can be done to a case or a unit's file, as each command says; the same words as in `abilities`. */
export const command = z.discriminatedUnion('kind', [first, ...others]).meta({ id: 'Command' }) as z.ZodType<
  Command,
  Command
>;

/** 代为登记: what came by telephone or on paper; lateness counts from the time of receipt. */
const onBehalfOf = z
  .strictObject({
    unitId: id,
    receivedAt: instant.exactOptional().describe('收到时间;缺省为现在'),
    proof: longText.describe('凭据:来电、来文等'),
  })
  .meta({ id: 'OnBehalfOf' });

const isStamped = z.literal(true).exactOptional().describe('已盖章:附件中有盖章扫描件,不必再经负责人审签');

export const commandBody = z.strictObject({ command, onBehalfOf: onBehalfOf.exactOptional(), isStamped });
export const bulkCommandBody = z.strictObject({
  docketIds: z.array(id).min(1).max(200),
  command,
  onBehalfOf: onBehalfOf.exactOptional(),
  isStamped,
});

export type CommandBody = z.infer<typeof commandBody>;
