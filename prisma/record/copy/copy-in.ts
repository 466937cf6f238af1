import type { Client, Connection, Submittable } from 'pg';

/** What pg's connection has for it, and its types do not know. */
interface CopyingConnection extends Connection {
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
}

/** `COPY … FROM STDIN` on pg's own connection, which lacks a call of its own for it. */
class CopyIn implements Submittable {
  constructor(
    private readonly sql: string,
    private readonly text: string,
    private readonly done: (error?: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.text));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // What it did is known once the server is ready again.
  }

  handleReadyForQuery(): void {
    this.done();
  }

  handleError(error: Error): void {
    this.done(error);
  }
}

const quoted = (name: string): string => `"${name}"`;

/** Copies lines of COPY's text format into these columns of a table. */
export const copyInto = (
  client: Client,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    if (lines.length === 0) return resolve();
    const sql = `COPY ${quoted(table)} (${columns.map(quoted).join(', ')}) FROM STDIN`;
    client.query(new CopyIn(sql, lines.join(''), error => (error === undefined ? resolve() : reject(error))));
  });
