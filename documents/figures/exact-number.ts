/** A number as a workbook keeps it, with all its digits and no exponent. */
const written = (digits: string, exponent: number): string => {
  const whole = digits.slice(0, Math.max(0, exponent + 1)).padEnd(exponent + 1, '0');
  const behind = `${'0'.repeat(Math.max(0, -exponent - 1))}${digits.slice(Math.max(0, exponent + 1))}`;
  const rest = behind.replace(/0+$/, '');
  return `${whole || '0'}${rest && `.${rest}`}`;
};

/**
 * The decimal that a number of a workbook was entered as: 1.1 is kept as `1.1000000000000001`, since it is a double. Of what
 * was entered a double keeps 15 digits; a number that is none of these (0.1 + 0.2 worked out) has no exact text: null.
 */
export const exactNumber = (kept: string): string | null => {
  const value = Number(kept);
  if (kept.trim() === '' || !Number.isFinite(value)) return null;
  const short = value.toPrecision(15);
  if (Number(short) !== value || Math.abs(value) >= 1e15) return null;
  if (value === 0) return '0';
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const text = written(digits.replace('.', ''), Number(exponent));
  return value < 0 ? `-${text}` : text;
};
