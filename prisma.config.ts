import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema/schema.prisma',
  migrations: { path: 'prisma/schema/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://localhost/unset' },
});
