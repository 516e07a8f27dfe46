'use strict';

/**
 * Reads a DOCTYPE, if one stands here. Texts that it declares are kept; what it points at is not fetched. What would
 * change the document, which are parameter entities and default attributes, is refused.
 */
function readDoctype(scanner, entities) {
  if (!scanner.skip('<!DOCTYPE')) {
    return;
  }
  scanner.take('space');
  scanner.take('qualifiedName');
  if (scanner.find('space') && !scanner.sees('[') && !scanner.sees('>')) {
    readExternalId(scanner);
    scanner.find('space');
  }
  if (scanner.skip('[')) {
    readSubset(scanner, entities);
    scanner.find('space');
  }
  scanner.expect('>');
}

function readExternalId(scanner) {
  if (scanner.skip('PUBLIC')) {
    scanner.take('space');
    scanner.take('quoted');
  } else {
    scanner.expect('SYSTEM');
  }
  scanner.take('space');
  scanner.take('quoted');
}

function readSubset(scanner, entities) {
  for (scanner.miscellany(); !scanner.skip(']'); scanner.miscellany()) {
    if (scanner.skip('<!ENTITY')) {
      readEntity(scanner, entities);
    } else if (scanner.skip('<!ELEMENT') || scanner.skip('<!NOTATION')) {
      readRest(scanner);
    } else {
      scanner.refuse('a declaration that is not read');
    }
  }
}

function readEntity(scanner, entities) {
  scanner.take('space');
  const name = scanner.take('name');
  scanner.take('space');
  const literal = scanner.find('quoted');
  if (literal === undefined) {
    readExternalId(scanner);
    entities.declare(name, null);
    readRest(scanner);
    return;
  }
  if (literal.includes('%')) {
    scanner.refuse('a parameter entity');
  }
  entities.declare(name, literal.slice(1, -1));
  scanner.find('space');
  scanner.expect('>');
}

function readRest(scanner) {
  const rest = scanner.upTo('>');
  if (/[<%"']/.test(rest)) {
    scanner.refuse('a declaration that is not read');
  }
}

module.exports = { readDoctype };
