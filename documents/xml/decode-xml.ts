const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities of XML and numbered characters in place of what stands for them; others stay as written. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,8})|#x([0-9a-f]{1,8})|(\w{1,8}));/gi,
        (whole, decimal: string, hex: string, name: string) => {
          if (name) return named[name] ?? whole;
          const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;
