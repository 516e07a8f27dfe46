'use strict';

const PREDEFINED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#([0-9]+)|#x([0-9a-fA-F]+)|([^&;\s#]+));|&/gu;
const MOST_EXPANDED = 20_000;

/** The entities of a document: the predefined ones, and those that its DOCTYPE declares as texts. Nothing is fetched. */
class Entities {
  constructor(scanner) {
    this.scanner = scanner;
    this.declared = new Map();
    this.expanded = 0;
  }

  /** The first declaration counts. Null stands for one that lies elsewhere. */
  declare(name, literal) {
    if (!this.declared.has(name)) {
      this.declared.set(name, literal === null ? null : this.#replacement(literal));
    }
  }

  /** Returns the text with its references replaced; plain is done to what did not come from a character reference. */
  expand(text, plain = (piece) => piece, within = []) {
    let result = '';
    let end = 0;
    for (const found of text.matchAll(REFERENCE)) {
      result += plain(text.slice(end, found.index)) + this.#referenced(found, plain, within);
      end = found.index + found[0].length;
    }
    return result + plain(text.slice(end));
  }

  #referenced([whole, decimal, hexadecimal, name], plain, within) {
    if (whole === '&') {
      this.scanner.refuse('an & that begins no reference');
    }
    return name === undefined ? this.#character(decimal, hexadecimal) : this.#named(name, plain, within);
  }

  #character(decimal, hexadecimal) {
    const code = decimal === undefined ? parseInt(hexadecimal, 16) : parseInt(decimal, 10);
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff)
      || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
    return allowed ? String.fromCodePoint(code) : this.scanner.refuse('a reference to no character of XML');
  }

  #named(name, plain, within) {
    if (Object.hasOwn(PREDEFINED, name)) {
      return PREDEFINED[name];
    }
    const text = this.declared.get(name);
    if (text === undefined || text === null || text.includes('<') || within.includes(name)) {
      this.scanner.refuse(`the entity ${name} is not declared as a text`);
    }
    this.expanded += text.length + 1;
    if (this.expanded > MOST_EXPANDED) {
      this.scanner.refuse('entities without end');
    }
    return this.expand(text, plain, [...within, name]);
  }

  /** Character references are replaced in the declaration, references to entities where the entity is used. */
  #replacement(literal) {
    return literal.replace(REFERENCE, (...found) => (found[3] === undefined ? this.#referenced(found) : found[0]));
  }
}

module.exports = { Entities };
