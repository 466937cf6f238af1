import type { RegistryAsker } from '../../prisma/people/registry-acts';
import type { Call } from '../call';

/** Who asks for a change of the registry, for its record. */
export const askerOf = ({
  actor,
  deps,
  requestId,
}: Pick<Call<unknown, unknown, unknown>, 'actor' | 'deps' | 'requestId'>): RegistryAsker => ({
  actor,
  now: deps.now(),
  requestId,
});
