/** The part of saxen that is used here; it comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Attributes = Record<string, string>;

  export class Parser {
    ns(prefixes: Record<string, string>): this;
    on(event: 'openTag', heard: (name: string, attributes: () => Attributes | false) => void): this;
    on(event: 'closeTag', heard: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', heard: (text: string) => void): this;
    on(event: 'error', heard: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
