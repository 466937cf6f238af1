/** What a database can have that is nobody's mistake: it does not answer, or its disk is full. */
export type DatabaseTrouble = 'away' | 'disk-full';

const awayCodes =
  /^(08...|53[2-4]00|57P0[1-5]|25006|3D000|28000|28P01|P10\d\d|P2024|P2028|P2037|P2034|40P01|40001)$/;
const awayKinds = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
const socketCodes =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
// The driver has no code for these.
const awayMessages =
  /not queryable|Connection terminated|Client was closed|timeout exceeded when trying to connect|Query read timeout|Transaction (already closed|not found)/;

interface Said {
  code?: unknown;
  originalCode?: unknown;
  kind?: unknown;
  message?: unknown;
  originalMessage?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
}

/** An error with what it says to come from: Prisma wraps the driver's twice. */
const withCauses = (error: unknown, depth = 0): Said[] => {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const said = error as Said;
  const inner = [said.cause, said.meta?.driverAdapterError];
  return [said, ...inner.flatMap(one => withCauses(one, depth + 1))];
};

/**
 * Tells an error of the database that is nobody's mistake and passes by from one of this program: a connection refused, lost or
 * not to be had, a server that shuts down or has too many clients, who lost against others five times, a full disk. Undefined
 * for everything else.
 */
export const databaseTrouble = (error: unknown): DatabaseTrouble | undefined => {
  const all = withCauses(error);
  const codes = all.flatMap(({ code, originalCode }) => [code, originalCode]).map(String);
  if (codes.includes('53100')) return 'disk-full';
  const isAway =
    codes.some(code => awayCodes.test(code) || socketCodes.test(code)) ||
    all.some(({ kind, message }) => awayKinds.test(String(kind)) || awayMessages.test(String(message)));
  return isAway ? 'away' : undefined;
};

/** The innermost words of an error, in one line: what an operator has to know, without where in the program it was met. */
export const inOneLine = (error: unknown): string => {
  const last = withCauses(error).at(-1);
  const words = last?.originalMessage ?? last?.message ?? last?.kind ?? error;
  return String(words).trim().split('\n').at(-1)!.slice(0, 300);
};
