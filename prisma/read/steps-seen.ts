/** Which letter or proceeding a rung led to. */
interface Link {
  letterId: string | null;
  proceedingId: string | null;
}

/** Rungs with the ids of those letters and proceedings alone that the reader may see: an id says of what, to whom and when. */
export const stepsSeen = <L extends Link>(
  steps: readonly L[],
  letters: readonly { id: string }[],
  proceedings: readonly { id: string }[],
): L[] => {
  const seen = new Set([...letters, ...proceedings].map(one => one.id));
  const idSeen = (id: string | null) => (id !== null && seen.has(id) ? id : null);
  return steps.map(one => ({
    ...one,
    letterId: idSeen(one.letterId),
    proceedingId: idSeen(one.proceedingId),
  }));
};
