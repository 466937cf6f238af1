import { DomainError } from '../../domain-error';
import type { Pack } from '../../rules/types';
import { rulesInForce } from '../rules-in-force';
import type { Definition } from './definition';

/**
 * 采用规则包: from now on the campaign supervises its rules. A newer version takes the place of the one before; the same or an
 * older one is refused, and so are rules whose ids another pack has.
 */
export const adoptPack: Definition<{ kind: 'adopt-pack'; pack: Pack }> = {
  code: 'adopt-pack',
  who: 'supervise-targets',
  in: ['open'],
  decide: ({ draft, by, given, facts }, { pack }) => {
    const { id, version } = pack;
    const before = draft.state.packs.find(one => one.pack.id === id)?.pack.version ?? 0;
    if (version <= before) throw new DomainError('PACK_NOT_NEWER', { id, version, adopted: before });
    const others = new Set(
      rulesInForce(draft.state).flatMap(one => (one.pack.id === id ? [] : [one.rule.id])),
    );
    const taken = [...new Set(pack.rules.map(one => one.id))].filter(one => others.has(one));
    if (taken.length > 0) throw new DomainError('PACK_RULES_TAKEN', { rules: taken });
    if (given.packHash === null) throw new Error('the hash of the pack is given by the record');
    draft.emit({ type: 'pack-adopted', at: facts.now, by, pack, hash: given.packHash });
  },
};
