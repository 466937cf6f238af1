import { queryLetters } from '../../prisma/read/letters';
import { listLetters } from '../contracts/letters';
import { route } from '../route';
import { presentLetters } from './present-letter';

export const listLettersRoute = route(listLetters, async ({ deps, actor, query }) => {
  const page = await queryLetters(deps.db, actor, query);
  return { body: { items: await presentLetters(deps.db, page.items, actor), next: page.next } };
});
