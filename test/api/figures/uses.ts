import type { Ask, Asked } from '../../support/api';
import { otherIds } from '../least-bodies';
import { figuresForm, paymentRow, trancheRow } from './forms';

type AskBy = (
  name: string,
  role: 'liaison' | 'coordinator' | 'leader',
  more?: Ask & { id?: string },
) => Promise<Asked>;

/** The ordinary use of each endpoint of figures, in order: what is listed has to be there. */
export const figureUses = (ask: AskBy): Record<string, () => Promise<Asked>> => ({
  importFigures: () =>
    ask('importFigures', 'coordinator', { body: figuresForm({ tranches: [trancheRow()] }) }),
  recordFigureRow: () =>
    ask('recordFigureRow', 'coordinator', { body: { kind: 'payment', row: paymentRow() } }),
  listFigureImports: () => ask('listFigureImports', 'leader'),
  getFigureImport: async () => {
    const { body } = await ask('listFigureImports', 'leader');
    otherIds['batchId'] = body.items[0].id;
    return ask('getFigureImport', 'leader');
  },
  listFigureBooks: () => ask('listFigureBooks', 'leader'),
  getFigureTemplate: () => ask('getFigureTemplate', 'liaison'),
});
