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
