/**
 * Lets the Autodiscover TCK certify the npm package autodiscover 0.0.2. Speaks the process protocol, version 1, on its
 * standard streams: runs the package's own discovery on each document and reports the tree that it works on.
 */
import { createInterface } from 'node:readline';
import { exchange, version } from './library.mjs';
import { REPORTS, readingOf } from './reading.mjs';

const DESCRIPTION = {
  type: 'description',
  protocol: 1,
  name: 'autodiscover (npm)',
  version,
  language: 'javascript',
  homepage: 'https://github.com/teloo/node-autodiscover',
  reports: REPORTS,
  appliesDefaults: false,
};

async function parse({ id, document }) {
  const { refusal, failure, tree } = await exchange(Buffer.from(document, 'base64'));
  if (failure) {
    return { id, outcome: 'crashed', reason: `${failure.name}: ${failure.message}` };
  }
  if (refusal) {
    return { id, outcome: 'rejected', reason: refusal.message };
  }
  return { id, outcome: 'accepted', response: readingOf(tree) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const answer = request.type === 'describe' ? DESCRIPTION : await parse(request);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
