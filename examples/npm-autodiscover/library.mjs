/**
 * Runs the package autodiscover without a network. Its HTTP client is replaced by one that hands it a document, and
 * its XML reader is watched, because the tree that it reads is not among the things its one function returns.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const requireOfLibrary = createRequire(require.resolve('autodiscover'));

/** The document on its way through the library, and what has come of it so far. */
let current;

/** In place of the `request` package: answers the first request with the document, and no other. */
function deliver(options, callback) {
  if (current.delivered) {
    callback(new Error('a document is delivered once'));
    return;
  }
  current.delivered = true;
  try {
    callback(null, { statusCode: 200 }, current.body);
  } catch (failure) {
    // With the real client nothing stands around this call: the process of the package's user would end.
    current.finish({ failure });
  }
}

requireOfLibrary.cache[requireOfLibrary.resolve('request')] = { exports: deliver, loaded: true };

const xml2js = requireOfLibrary('xml2js');
const { parseString } = xml2js;
xml2js.parseString = (text, callback) =>
  parseString(text, (error, tree) => {
    current.read ??= { error, tree };
    callback(error, tree);
  });

const { getEwsUrl } = require('autodiscover');

/** The version of the package. */
export const { version } = require('autodiscover/package.json');

/** What the XML reader came to: its own errors are plain ones, others are slips that it passes on. */
function resultOf({ error, tree }) {
  if (!error) {
    return { tree };
  }
  return error.constructor === Error ? { refusal: error } : { failure: error };
}

/**
 * Gives a document to the package and answers with one of `refusal`, `failure` and `tree`. One document at a time.
 *
 * @param {Buffer} document the bytes as they come off the wire
 */
export function exchange(document) {
  return new Promise((finish) => {
    // The client that the package uses decodes every body as UTF-8.
    current = { body: document.toString(), delivered: false, read: undefined, finish };
    getEwsUrl('ana@example.org', { username: 'ana', password: 'secret' }, () => finish(resultOf(current.read)));
  });
}
