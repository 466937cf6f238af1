import { askedUnit } from '../domain/compile/fill/recorded';
import { acceptDocument } from '../domain/form/accept-document';
import type { UnitDocument } from '../domain/form/document';
import { formInForce } from '../domain/report/form-in-force';
import { reportDocketId } from '../domain/report/open-report';
import type { Book } from './book';
import type { CommandInput } from './command-input';
import { unitOf } from './hold-for-command';
import { knownForm } from './report/form-of';

/** The unit's document that a command hands in; null for every other command. */
export const documentIn = ({ on, command }: CommandInput): UnitDocument | null =>
  on === 'case' && 'document' in command ? (command.document ?? null) : null;

/**
 * A command with its document as it is recorded: held against the form in force and against what the record has of the unit. What
 * came on paper (代为登记) may have gaps; they stay visible.
 *
 * @throws DomainError `DOCUMENT_WRONG`, `DOCUMENT_INCOMPLETE`, `FORM_UNKNOWN`
 */
export const withAcceptedDocument = async (book: Book, input: CommandInput): Promise<CommandInput> => {
  const document = documentIn(input);
  if (input.on !== 'case' || !document) return input;
  const { store, facts } = book;
  const unitId = unitOf(input);
  const report = (await book.look([reportDocketId(facts.campaign.id)])).values().next().value;
  const inForce = formInForce(report?.kind === 'report' ? report : null, document.purpose);
  const form = await knownForm(store, inForce);
  const record = await store.campaignRecord(facts, facts.now, { ofUnit: unitId });
  const mayLack = input.onBehalfOf !== undefined;
  const accepted = acceptDocument(form, document, askedUnit(form, unitId, record), { mayLack });
  return { ...input, command: { ...input.command, document: accepted } as typeof input.command };
};
