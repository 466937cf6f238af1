import path from 'node:path';
import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import type { Role } from '../../domain/permissions/roles';
import { hashPassword } from '../../api/session/passwords';
import type { Browser } from 'playwright-core';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson } from '../support/factories';
import { openBrowser, signIn } from './open-browser';

const password = 'correct horse battery';
const errors: string[] = [];
let api: TestApi;
let browser: Browser;

const createNamed = async (name: string, unitId: string, role: Role): Promise<string> => {
  const { id, login } = await createPerson(api.db, {
    unitId,
    roles: [role],
    passwordHash: await hashPassword(password),
  });
  await api.db.person.update({ where: { id }, data: { name } });
  return login;
};

beforeAll(async () => {
  api = await startApi({ webDir: path.resolve(__dirname, '../../dist/web') });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});
