import { queryLetter } from '../../prisma/read/letters';
import { getLetter } from '../contracts/letters';
import { route } from '../route';
import { presentLetter } from './present-letter';

export const getLetterRoute = route(getLetter, async ({ deps, actor, params }) => {
  const letter = await queryLetter(deps.db, actor, params.id);
  return { body: await presentLetter(deps.db, letter, actor), version: letter.docket.version };
});
