import { queryMailTroubles } from '../../prisma/read/notices';
import { listMailTroubles } from '../contracts/notices';
import { route } from '../route';

/** 收不到邮件的人, with the reason, so that the office can mend it. */
export const listMailTroublesRoute = route(listMailTroubles, async ({ deps }) => {
  const people = await queryMailTroubles(deps.db);
  const items = people.map(({ id, name, unit, email, mailTrouble }) => ({
    person: { id, name },
    unit,
    email,
    trouble: mailTrouble ?? '没有邮箱地址',
  }));
  return { body: { items } };
});
