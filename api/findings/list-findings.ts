import { queryFindings } from '../../prisma/read/findings';
import { unitNames } from '../../prisma/read/unit-names';
import { listFindings } from '../contracts/findings';
import { route } from '../route';
import { presentFinding } from './present-finding';

/** The register of problems, of whatever source, as far as the actor may see: a unit what was established about it. */
export const listFindingsRoute = route(listFindings, async ({ deps: { db }, actor, query }) => {
  const page = await queryFindings(db, actor, query);
  const unit = await unitNames(
    db,
    page.items.map(one => one.state.subjectId),
  );
  return { body: { items: page.items.map(one => presentFinding(one, actor, unit)), next: page.next } };
});
