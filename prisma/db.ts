import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from './generated/client';

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** A client on one database. Close it with `$disconnect()`. `poolSize` is the most connections that it holds. */
export const createDb = (url: string, poolSize = 10): Db =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: poolSize }) });
