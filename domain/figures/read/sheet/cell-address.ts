const lettersOf = (column: number): string => {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
};

/** `D4` from column 3 and row 3, both from 0. */
export const cellAddress = (column: number, row: number): string => `${lettersOf(column)}${row + 1}`;
