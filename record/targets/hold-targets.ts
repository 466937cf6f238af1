import { doneBy } from '../../domain/permissions/stand-in';
import { openTargetFile, targetFileId } from '../../domain/target/open-target-file';
import { unitDocketId } from '../../domain/unit-file/open-unit-file';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';

/** The docket of a campaign's targets, opened by the first pack that is adopted. */
export const holdTargets = async (
  book: Book,
  { campaignId, actor, command }: Extract<CommandInput, { on: 'target-file' }>,
): Promise<HeldDocket[]> => {
  const id = targetFileId(campaignId);
  const known = await book.holdKnown([id]);
  if (known.length > 0 || command.kind !== 'adopt-pack') return known;
  book.save(null, openTargetFile(campaignId, doneBy(actor), await book.open(campaignId)));
  return book.hold([id]);
};

/** A case that is opened changes the files of its units: locked with the breach, files first as everywhere. */
export const holdFilesOfLeads = async (
  book: Book,
  { docketIds, command }: Extract<CommandInput, { on: 'breach' }>,
): Promise<void> => {
  if (command.kind !== 'open-case') return;
  const campaigns = [...(await book.look(docketIds)).values()].map(one => one.campaignId);
  const units = [command.leadId, ...(command.responsibleIds ?? [])];
  const files = campaigns.flatMap(campaignId => units.map(unitId => unitDocketId(campaignId, unitId)));
  await book.holdKnown([...docketIds, ...files]);
};
