// gRPC's numbers: cancelled, deadline exceeded, resource exhausted, unavailable.
const awayCodes = [1, 4, 8, 14];

/** What is logged of a failure to reach the workflows: a server that does not answer in one line, anything else in full. */
export const saidOf = (error: unknown): { why: string } | { err: unknown } => {
  if (!(error instanceof Error)) return { err: error };
  const { code } = (error.cause ?? error) as { code?: unknown };
  return awayCodes.includes(Number(code))
    ? { why: `Temporal does not answer: ${error.message}` }
    : { err: error };
};
