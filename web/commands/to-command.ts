import { formOf, type CommandAsk } from '../../api/contracts/command-forms';
import { command, type CommandBody } from '../../api/contracts/commands';
import type { CommandKind } from '../../domain/codes/commands';
import type { Values } from '../parts/use-act';

const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);

/** True where the form asks for it at all, after what has been answered so far. */
export const isAsked = ({ when }: CommandAsk, values: Values): boolean =>
  when === undefined || Boolean(values[when]);

const answerTo = (ask: CommandAsk, values: Values): Values => {
  const { name, kind, isOptional } = ask;
  const value = values[name];
  if (isOptional && (isEmpty(value) || !isAsked(ask, values))) return {};
  if (kind === 'files') return { [name]: ((value ?? []) as { id: string }[]).map(file => file.id) };
  return { [name]: kind === 'remark' ? (value ?? '') : value };
};

/** The command that a form's values make, checked against its contract. @throws ZodError */
export const toCommand = (kind: CommandKind, values: Values): CommandBody['command'] =>
  command.parse(Object.assign({ kind }, ...formOf(kind).asks.map(ask => answerTo(ask, values))) as unknown);

/** 代为登记: for whom, received when, by what proof. */
export const toOnBehalf = (values: Values): NonNullable<CommandBody['onBehalfOf']> => ({
  unitId: values['forUnitId'] as string,
  proof: values['proof'] as string,
  ...(values['receivedAt'] !== undefined && { receivedAt: values['receivedAt'] as string }),
});
