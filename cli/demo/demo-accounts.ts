import { roleNames } from '../../domain/codes/roles';
import type { Db } from '../../prisma/schema/db';

/** For an invented county on a machine of one's own; a real installation seeds no demonstration. */
export const demoPassword = 'yunxi-2018';

export interface DemoAccount {
  login: string;
  name: string;
  /** In Chinese, as printed. */
  role: string;
}

/** One of each kind is enough to print. */
const shownLogins = [
  'office',
  'duchashi',
  'leader',
  'jiaoyuju.liaison',
  'jiaoyuju.head',
  'qingshi.liaison',
  'auditor',
  'admin',
];

/** The accounts that are shown at a start, as the registry names them by now. */
export const demoAccounts = async (db: Db): Promise<DemoAccount[]> => {
  const people = await db.person.findMany({ where: { login: { in: shownLogins } } });
  return people
    .sort((a, b) => shownLogins.indexOf(a.login) - shownLogins.indexOf(b.login))
    .map(({ login, name, roles }) => ({
      login,
      name,
      role: roles.map(role => roleNames[role as keyof typeof roleNames].zh).join('、'),
    }));
};
