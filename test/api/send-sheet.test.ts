import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendSheet } from '../../api/documents/send-sheet';
import type { SheetFormat } from '../../api/contracts/documents';

/** Serves a sheet that breaks after so many rows; what the caller gets, and what the server was told. */
const served = async (format: SheetFormat, rows: number) => {
  async function* sheet() {
    await Promise.resolve();
    for (let n = 0; n < rows; n++) yield [`行 ${n}`];
    throw new Error('the record is away');
  }
  const told: unknown[] = [];
  const app = express();
  app.get('/', (_request, response) => {
    sendSheet(response, sheet(), { format, words: ['行动', '2018-05-09'], name: '台账', widths: [9] }).catch(
      (error: unknown) => {
        told.push([error instanceof Error && error.message, response.headersSent]);
        if (response.headersSent) response.destroy();
        else response.status(500).end();
      },
    );
  });
  const server = createServer(app).listen(0);
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const body = await response.arrayBuffer().then(
      () => 'whole',
      () => 'broken',
    );
    return { status: response.status, body, told };
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

it.each(['csv', 'xlsx'] as const)(
  'what is wrong before the first row is an answer of its own: %s',
  async format => {
    expect(await served(format, 1)).toEqual({
      status: 500,
      body: 'whole',
      told: [['the record is away', false]],
    });
  },
);

it.each(['csv', 'xlsx'] as const)('half a file is not taken for a whole one: %s', async format => {
  expect(await served(format, 5_000)).toEqual({
    status: 200,
    body: 'broken',
    told: [['the record is away', true]],
  });
});
