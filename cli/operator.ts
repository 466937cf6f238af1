import type { SignedIn } from '../prisma/people/sessions';

/** Whoever reads the database from its machine sees all of it. */
export const operator: SignedIn = {
  personId: 'cli',
  unitId: 'cli',
  family: [],
  scopeUnitIds: [],
  roles: ['auditor'],
  expiresAt: new Date(0),
};
