import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error';

const optional = z
  .string()
  .trim()
  .transform(text => (text === '' ? undefined : text))
  .optional();

/** Every setting, by environment; `.env.example` lists them with meaning and default. */
const schema = z.object({
  DATABASE_URL: optional,
  TEMPORAL_ADDRESS: optional,
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_TLS_CA: optional,
  TEMPORAL_TLS_CERT: optional,
  TEMPORAL_TLS_KEY: optional,
  TEMPORAL_API_KEY: optional,
  TEMPORAL_TASK_QUEUE: z.string().default('zhenggai'),
  SMTP_URL: optional,
  REHEARSAL_SMTP_URL: optional,
  MAIL_FROM: z.string().default('整改督办 <zhenggai@localhost>'),
  BASE_URL: z.url().optional(),
  API_URL: z.url().optional(),
  DATA_DIR: z.string().default(path.join(process.cwd(), '.data')),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  LEAST_FREE_MB: z.coerce.number().min(0).default(100),
  UPLOADS_PER_DAY: z.coerce.number().int().min(1).default(200),
  UPLOAD_MB_PER_DAY: z.coerce.number().min(1).default(1_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  WORKER_GRACE_SECONDS: z.coerce.number().min(0).default(20),
  WORKER_MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(1).default(500),
});
export type Configuration = z.infer<typeof schema>;

/** Reads and checks the environment. @throws ConfigurationError naming every setting that is wrong. */
export const readConfiguration = (env: NodeJS.ProcessEnv): Configuration => {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const lines = read.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigurationError(`环境变量有误 (see .env.example):${os.EOL}${lines.join(os.EOL)}`);
};
