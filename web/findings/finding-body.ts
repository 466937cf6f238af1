import { findingAct, type FindingActBody } from '../../api/contracts/finding-commands';
import type { FindingCommand } from '../../domain/codes/findings';

interface Act {
  kind: Exclude<FindingCommand, 'enter'>;
  with?: { id: string };
}

/** What the form of an act on a finding holds, as the contract takes it; what was left empty is not said. @throws ZodError */
export const findingBody = (act: Act, values: Record<string, unknown>): FindingActBody => {
  const { files, ...others } = values;
  const filled = Object.entries(others).filter(
    ([, value]) => value !== undefined && value !== '' && value !== null,
  );
  const fileIds = ((files ?? []) as { id: string }[]).map(one => one.id);
  return findingAct.parse({
    kind: act.kind,
    ...Object.fromEntries(filled),
    ...(act.with && { with: act.with.id }),
    ...(fileIds.length > 0 && { fileIds }),
  });
};
