const code = (character: string): number => character.charCodeAt(0);
const [LESS, SLASH, EQUALS, QUOTE, APOSTROPHE] = [code('<'), code('/'), code('='), code('"'), code("'")];

/**
 * Counts elements and attributes in XML as its bytes pass by, chunk after chunk; nothing is built from them. In UTF-8 none of
 * the marks can be part of another character. What looks like an attribute in a text is counted too.
 */
export class MarkupCount {
  elements = 0;
  attributes = 0;
  private last = 0;

  add(chunk: Uint8Array): void {
    let { last } = this;
    for (const byte of chunk) {
      if (last === LESS && byte !== SLASH) this.elements++;
      else if (last === EQUALS && (byte === QUOTE || byte === APOSTROPHE)) this.attributes++;
      last = byte;
    }
    this.last = last;
  }
}
