import type { LedgerRow } from '../../api/contracts/dockets';
import type { Text } from '../i18n/zh';

/** Where a problem comes from, each kind of source once; nothing where nobody has said. */
export const sayKinds = ({ sources }: Pick<LedgerRow, 'sources'>, t: Text): string =>
  [...new Set(sources.map(one => one.kind))]
    .filter(kind => kind !== 'unstated')
    .map(kind => t.names.sourceKind[kind])
    .join(t.shell.comma);
