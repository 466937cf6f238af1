import type { Name } from '../../domain/codes/names';
import type { Pack } from '../../domain/rules/types';

/** What the adopted packs call the programmes, purposes, indicators and registers of figures, by code. */
export const namesInRows = (packs: readonly Pack[]): Record<string, Name> =>
  Object.fromEntries(
    packs.flatMap(({ programmes, indicators, registers }) => [
      ...programmes.flatMap(({ purposes }) => purposes.map(({ code, name }) => [code, name] as const)),
      ...[...programmes, ...indicators, ...registers].map(({ id, name }) => [id, name] as const),
    ]),
  );
