/** A mail's parts, top to bottom; rendered as plain text and as HTML from the same list. */
export type Block =
  | { kind: 'banner'; text: string }
  | { kind: 'lead'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'subject-of-group'; text: string; link?: Link }
  | { kind: 'facts'; rows: [label: string, value: string][] }
  | { kind: 'list'; items: ListItem[] }
  | { kind: 'reasons'; title: string; reasons: { mark: string; chinese: string; english: string }[] }
  | { kind: 'link'; link: Link }
  | { kind: 'footer'; lines: string[] };

/** What it says, what it is about with its page, and a second line in smaller letters. */
export interface ListItem {
  text: string;
  link?: Link;
  note?: string;
}

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
export type Renderers = { [K in Block['kind']]: (block: BlockOf<K>) => string };

export interface Link {
  label: string;
  url: string;
}

/** Renders one block with the table's entry for its kind. */
export const renderBlock = (renderers: Renderers, block: Block): string =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  (renderers[block.kind] as (block: Block) => string)(block);
