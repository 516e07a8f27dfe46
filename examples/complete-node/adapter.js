'use strict';

/** Lets the Autodiscover TCK certify the parser in this folder. Speaks the process protocol, version 1. */

const { createInterface } = require('node:readline');
const { Refused } = require('./scanner.js');
const { REPORTS } = require('./elements.js');
const { read } = require('./response.js');

const DESCRIPTION = {
  type: 'description',
  protocol: 1,
  name: 'complete-node',
  version: '1',
  language: 'javascript',
  reports: REPORTS,
  appliesDefaults: false,
};

function parse({ id, document }) {
  try {
    return { id, outcome: 'accepted', response: read(Buffer.from(document, 'base64')) };
  } catch (error) {
    return error instanceof Refused
      ? { id, outcome: 'rejected', reason: error.message, line: error.line, column: error.column }
      : { id, outcome: 'crashed', reason: `${error.name}: ${error.message}` };
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const request = JSON.parse(line);
  const answer = request.type === 'describe' ? DESCRIPTION : parse(request);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});
