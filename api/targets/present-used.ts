import type { Name } from '../../domain/codes/names';
import type { Pack } from '../../domain/rules/types';
import type { SignedIn } from '../../prisma/people/sessions';
import { seesAll } from '../../prisma/read/scope';
import { personNames } from '../../prisma/read/unit-names';
import type { UsedRecord } from '../../prisma/read/used-figures';
import type { Db } from '../../prisma/schema/db';
import { instantOf } from '../../prisma/schema/instants';
import type { UsedFigure } from '../contracts/targets';

type Said = Pick<UsedFigure, 'unit' | 'what' | 'value' | 'measure' | 'on' | 'paper'>;

/** A code by the name that the pack gives it, with the year or period beside it. */
const named = (list: readonly { id: string; name: Name }[], id: string, more = ''): Name => {
  const name = list.find(one => one.id === id)?.name ?? { zh: id, en: id };
  return { zh: `${name.zh}${more && ` ${more}`}`, en: `${name.en}${more && ` ${more}`}` };
};

const say = (figure: UsedRecord, { programmes, indicators, registers }: Pack): Said => {
  switch (figure.kind) {
    case 'tranche': {
      const { to, program, year, amount, issuedOn, docNo } = figure.data;
      return {
        unit: to,
        what: named(programmes, program, year),
        value: amount,
        measure: 'yuan',
        on: issuedOn,
        paper: docNo,
      };
    }
    case 'payment': {
      const { unit, purpose, amount, paidOn, tranche } = figure.data;
      const purposes = programmes.flatMap(one => one.purposes.map(({ code, name }) => ({ id: code, name })));
      return {
        unit,
        what: named(purposes, purpose),
        value: amount,
        measure: 'yuan',
        on: paidOn,
        paper: tranche,
      };
    }
    case 'project': {
      const { unit, program, investment, approvedOn } = figure.data;
      return {
        unit,
        what: named(programmes, program),
        value: investment ?? null,
        measure: 'yuan',
        on: approvedOn ?? null,
        paper: null,
      };
    }
    case 'measurement': {
      const { unit, indicator, period, value, num, den, asOf, source } = figure.data;
      return {
        unit,
        what: named(indicators, indicator, period),
        value: value ?? (num !== undefined && den !== undefined ? `${num} / ${den}` : null),
        measure: 'number',
        on: asOf,
        paper: source,
      };
    }
    case 'register': {
      const { name, rows, asOf, source } = figure.data;
      return {
        unit: '',
        what: named(registers, name),
        value: String(rows.length),
        measure: 'number',
        on: asOf,
        paper: source,
      };
    }
  }
};

/** Figures as they are shown beside a verdict: what they say, and the file that they came in. */
export const presentUsed = async (
  db: Db,
  actor: SignedIn,
  pack: Pack,
  figures: readonly UsedRecord[],
): Promise<UsedFigure[]> => {
  const isAll = seesAll(actor);
  const person = await personNames(db, isAll ? figures.flatMap(one => one.personId ?? []) : []);
  return figures.map(figure => ({
    id: figure.figureId,
    kind: figure.kind,
    ...say(figure, pack),
    source: {
      batchId: figure.batchId,
      file: figure.fileName,
      at: instantOf(figure.recordedAt),
      by: figure.personId === null || !isAll ? null : person(figure.personId),
    },
  }));
};
