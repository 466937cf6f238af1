/** How large a form and what is written into it may be: a form is to be filled by people in townships. */
export const sizes = {
  parts: 20,
  fields: 60,
  /** Characters of a name, of a help, of a text that is typed. */
  name: 60,
  help: 300,
  text: 2_000,
  /** Entries of a list: meetings, documents, next steps. */
  entries: 50,
  /** Characters of one line in an entry: what, who, title. */
  line: 300,
  reason: 500,
} as const;
