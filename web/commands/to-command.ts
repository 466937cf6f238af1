import { command, type CommandBody } from '../../api/contracts/commands';
import type { Values } from '../parts/act-dialog';
import { commandFields, type FieldName } from './command-fields';
import type { CommandKind } from '../../domain/codes/commands';

const pick = (kind: CommandKind, field: FieldName, values: Values): Values => {
  switch (field) {
    case 'text':
    case 'note':
    case 'percent':
    case 'dueOn':
    case 'category':
    case 'outcome':
      return { [field]: values[field] };
    case 'reason':
      return { reason: values['reason'] ?? '' };
    case 'files':
      return { fileIds: ((values['files'] ?? []) as { id: string }[]).map(file => file.id) };
    case 'liaison':
      return { name: values['name'], post: values['post'], phone: values['phone'] };
    case 'unit':
      return { unitId: values['unitId'] };
    case 'newLead':
      return values['isAccepted'] === true && values['newLeadId'] ? { newLeadId: values['newLeadId'] } : {};
    case 'grantedOn':
      return values['isAccepted'] === true && values['grantedOn'] ? { grantedOn: values['grantedOn'] } : {};
    case 'newUnit':
      return { newUnitId: values['newUnitId'] };
    case 'obligation':
      return { obligationId: values['obligationId'] };
    case 'obligations':
      return (values['obligationIds'] as string[] | undefined)?.length
        ? { obligationIds: values['obligationIds'] }
        : {};
    case 'accept':
      return { [kind === 'look-back' ? 'isRebound' : 'isAccepted']: values['isAccepted'] };
  }
};

/** The command that a form's values make, checked against its contract. @throws ZodError */
export const toCommand = (kind: CommandKind, values: Values): CommandBody['command'] =>
  command.parse(
    Object.assign({ kind }, ...commandFields[kind].map(field => pick(kind, field, values))) as unknown,
  );

/** 代为登记: for whom, received when, by what proof. */
export const toOnBehalf = (values: Values): NonNullable<CommandBody['onBehalfOf']> => ({
  unitId: values['forUnitId'] as string,
  proof: values['proof'] as string,
  ...(values['receivedAt'] !== undefined && { receivedAt: values['receivedAt'] as string }),
});
