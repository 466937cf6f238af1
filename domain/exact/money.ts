import { fraction, sayNumber } from './fraction';

/** 元 as a decimal with at most two places in 分; null where it is none. Money is never a float. */
export const fenOf = (yuan: string): bigint | null => {
  const found = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!found) return null;
  const [, sign, whole = '0', places = ''] = found;
  const fen = BigInt(whole) * 100n + BigInt(places.padEnd(2, '0'));
  return sign ? -fen : fen;
};

/** 分 as 元: whole, or with two places. */
export const yuanOf = (fen: bigint): string => {
  const amount = fen < 0n ? -fen : fen;
  const [whole, places] = [amount / 100n, amount % 100n];
  return `${fen < 0n ? '-' : ''}${whole}${places === 0n ? '' : `.${String(places).padStart(2, '0')}`}`;
};

const WAN = 1_000_000n;
const YI = 10_000n * WAN;

const sayWan = (fen: bigint): string =>
  fen >= YI ? `${sayNumber(fraction(fen, YI))}亿元` : `${fen / WAN}万元`;

/** As people say it: in 万元 or 亿元 where it is a whole number of 万元. Exact. */
export const sayYuan = (fen: bigint): { zh: string; en: string } => {
  const yuan = yuanOf(fen);
  const [whole = '', places] = yuan.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (places === undefined ? '' : `.${places}`);
  return {
    zh: fen !== 0n && fen % WAN === 0n ? sayWan(fen) : `${yuan}元`,
    en: `${grouped} yuan`,
  };
};
