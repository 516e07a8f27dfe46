'use strict';

const { Scanner } = require('./scanner.js');
const { Entities } = require('./entities.js');
const { readDoctype } = require('./doctype.js');

const DEEPEST = 200;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

/** Reads a document (XML 1.0, Namespaces in XML 1.0); returns its root, or throws Refused. */
function parse(bytes) {
  const scanner = new Scanner(bytes);
  scanner.declaration();
  scanner.miscellany();
  const entities = new Entities(scanner);
  readDoctype(scanner, entities);
  scanner.miscellany();
  const root = new Elements(scanner, entities).read();
  scanner.miscellany();
  return scanner.atEnd ? root : scanner.refuse('something follows the root element');
}

/** Reads the root element and everything in it. Those that are open are on a list, so that depth costs no stack. */
class Elements {
  constructor(scanner, entities) {
    this.scanner = scanner;
    this.entities = entities;
    this.open = [];
  }

  read() {
    const root = this.#startTag(new Map([['xml', XML_NAMESPACE]]));
    while (this.open.length > 0) {
      this.#next(this.open.at(-1));
    }
    return root;
  }

  #next(parent) {
    const { scanner } = this;
    if (scanner.skip('</')) {
      this.#endTag(parent);
    } else if (scanner.skip('<![CDATA[')) {
      parent.text += scanner.upTo(']]>');
    } else if (scanner.sees('<!') || scanner.sees('<?')) {
      scanner.find('comment') ?? scanner.find('instruction') ?? scanner.refuse('markup that is none');
    } else if (scanner.sees('<')) {
      parent.children.push(this.#startTag(parent.scope));
    } else {
      this.#text(parent);
    }
  }

  #text(parent) {
    const text = this.scanner.upTo('<');
    this.scanner.position -= 1;
    if (text.includes(']]>')) {
      this.scanner.refuse(']]> outside a CDATA section');
    }
    parent.text += this.entities.expand(text);
  }

  #endTag(element) {
    if (this.scanner.take('qualifiedName') !== element.tag) {
      this.scanner.refuse(`${element.tag} is not closed`);
    }
    this.scanner.find('space');
    this.scanner.expect('>');
    this.open.pop();
  }

  #startTag(outerScope) {
    const { scanner } = this;
    scanner.expect('<');
    const tag = scanner.take('qualifiedName');
    const written = this.#attributes();
    const scope = this.#scope(outerScope, written);
    const element = { tag, scope, ...this.#resolve(tag, scope, scope.get('')), text: '', children: [] };
    element.attributes = this.#resolveAll(written, scope);
    if (!scanner.skip('/>')) {
      scanner.expect('>');
      this.open.push(element);
    }
    return this.open.length > DEEPEST ? scanner.refuse('nested too deep') : element;
  }

  #attributes() {
    const { scanner } = this;
    const written = new Map();
    while (scanner.find('space') && !scanner.sees('>') && !scanner.sees('/>')) {
      const name = scanner.take('qualifiedName');
      scanner.take('equals');
      const literal = scanner.take('quoted').slice(1, -1);
      if (written.has(name) || literal.includes('<')) {
        scanner.refuse(`the attribute ${name} is there twice, or holds a <`);
      }
      written.set(name, this.entities.expand(literal, (piece) => piece.replace(/[\t\n\r]/g, ' ')));
    }
    return written;
  }

  #scope(outer, written) {
    const declared = [...written].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
    declared.forEach(([name, namespace]) => this.#requireAllowed(name.slice(6), namespace));
    return declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(([name, namespace]) => [name.slice(6), namespace])]);
  }

  #requireAllowed(prefix, namespace) {
    const reserved = namespace === XMLNS_NAMESPACE || (namespace === XML_NAMESPACE) !== (prefix === 'xml');
    if (prefix === 'xmlns' || reserved || (prefix !== '' && namespace === '')) {
      this.scanner.refuse(`the prefix ${prefix} cannot stand for ${namespace}`);
    }
  }

  #resolve(tag, scope, byDefault) {
    const colon = tag.indexOf(':');
    const prefix = tag.slice(0, Math.max(colon, 0));
    if (colon >= 0 && !scope.has(prefix)) {
      this.scanner.refuse(`the prefix ${prefix} is not declared`);
    }
    return { name: tag.slice(colon + 1), namespace: (colon < 0 ? byDefault : scope.get(prefix)) || null };
  }

  #resolveAll(written, scope) {
    const attributes = new Map();
    for (const [tag, value] of written) {
      if (tag !== 'xmlns' && !tag.startsWith('xmlns:')) {
        const { name, namespace } = this.#resolve(tag, scope, null);
        const expanded = namespace === null ? name : `{${namespace}}${name}`;
        if (attributes.has(expanded)) {
          this.scanner.refuse(`the attribute ${expanded} is there twice`);
        }
        attributes.set(expanded, value);
      }
    }
    return attributes;
  }
}

module.exports = { parse };
