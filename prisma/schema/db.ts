import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '../generated/client';

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

/**
 * How long a server is waited for that neither answers nor breaks off: for a connection as long as for the beginning of a
 * transaction (record/acts.ts), for a statement longer than any of ours takes.
 */
const patience = { connectionTimeoutMillis: 20_000, query_timeout: 120_000, keepAlive: true };

/**
 * The way to one database, with at most `poolSize` connections. The adapter writes instants without an offset and drops the
 * offset of those that it reads, so its sessions must be in UTC whatever the server's time zone is.
 */
export const connectTo = (url: string, poolSize = 10): PrismaPg =>
  new PrismaPg({ connectionString: url, max: poolSize, options: '-c TimeZone=UTC', ...patience });

/** A client on one database. Close it with `$disconnect()`. `poolSize` is the most connections that it holds. */
export const createDb = (url: string, poolSize = 10): Db =>
  new PrismaClient({ adapter: connectTo(url, poolSize) });
