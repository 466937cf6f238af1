import { idleLightNames } from '../../domain/codes/idle-lights';
import { unitLevelNames } from '../../domain/codes/figures';
import type { Language } from '../../domain/codes/names';
import { loadFacts } from '../../prisma/record/facts';
import { exportMoneyFlow, getMoneyFlow, type FlowNode, type MoneyFlowView } from '../contracts/money-flow';
import { sendSheet } from '../documents/send-sheet';
import { route } from '../route';
import { flowSheetWords } from './flow-sheet-words';
import { readMoneyFlow } from './money-flow';

export const getMoneyFlowRoute = route(getMoneyFlow, async ({ deps: { db }, actor, params, query }) => ({
  body: await readMoneyFlow(db, actor, params.id, query),
}));

const widths = [30, 12, 18, 18, 18, 18, 18, 12, 14, 10];

const linesOf = (nodes: readonly FlowNode[], depth: number, language: Language): string[][] =>
  nodes.flatMap(node => [
    [
      `${'　'.repeat(depth)}${node.unit}`,
      node.level === null ? '' : unitLevelNames[node.level][language],
      node.allotted,
      node.received,
      node.released,
      node.spent,
      node.held,
      node.idleDays === null ? '' : String(node.idleDays),
      node.idleSince ?? '',
      node.idleDays === null ? '' : idleLightNames[node.light][language],
    ],
    ...linesOf(node.children, depth + 1, language),
  ]);

// eslint-disable-next-line @typescript-eslint/require-await -- a sheet is read row by row, whatever it is made of
async function* flowSheet(view: MoneyFlowView, language: Language): AsyncGenerator<string[]> {
  yield [...flowSheetWords[language].head];
  yield* linesOf(view.nodes, 0, language);
}

/** The flow as a workbook: every level, each unit a line; cells are text, amounts exact 元. */
export const exportMoneyFlowRoute = route(
  exportMoneyFlow,
  async ({ deps: { db }, actor, params, query, http, log }) => {
    const { language, ...asked } = query;
    const view = await readMoneyFlow(db, actor, params.id, asked);
    const { campaign } = await loadFacts(db, params.id);
    const { name } = flowSheetWords[language];
    const programme = view.programmes.find(one => one.id === view.programme)?.name[language] ?? '';
    try {
      await sendSheet(http.response, flowSheet(view, language), {
        format: 'xlsx',
        name,
        widths,
        words: [campaign.title, name, programme, view.year ?? '', view.asOf],
      });
    } catch (error) {
      if (!http.response.headersSent) throw error;
      log.warn({ error }, 'a file was not sent to its end');
      http.response.destroy();
    }
    return { isSent: true };
  },
);
