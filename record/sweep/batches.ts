/** A docket of which a step is due, with the unit that leads it: '' where none does. */
export interface Due {
  lead: string;
  id: string;
}

const byLead = (due: Due[]): string[][] => {
  const groups = new Map<string, string[]>();
  for (const { lead, id } of due) {
    const group = groups.get(lead);
    if (group) group.push(id);
    else groups.set(lead, [id]);
  }
  return [...groups.values()];
};

/** Groups one after the other, filled up to batches of so many; a group that is larger is cut. */
const batched = (groups: string[][], most: number): string[][] => {
  const batches: string[][] = [];
  let open: string[] = [];
  for (const group of groups) {
    if (open.length > 0 && open.length + group.length > most) {
      batches.push(open);
      open = [];
    }
    open.push(...group);
    while (open.length >= most) batches.push(open.splice(0, most));
  }
  return open.length > 0 ? [...batches, open] : batches;
};

/**
 * Cases in lanes of batches. Lanes go side by side, the batches of one lane one after the other; a unit's cases are all in one
 * lane, so that two transactions do not meet at the unit's letter or proposal.
 */
export const inLanes = (due: Due[], lanes: number, most: number): string[][][] => {
  const filled = Array.from({ length: lanes }, (): { groups: string[][]; size: number } => ({
    groups: [],
    size: 0,
  }));
  for (const group of byLead(due)) {
    const emptiest = filled.reduce((least, one) => (one.size < least.size ? one : least));
    emptiest.groups.push(group);
    emptiest.size += group.length;
  }
  return filled.map(({ groups }) => batched(groups, most)).filter(batches => batches.length > 0);
};
