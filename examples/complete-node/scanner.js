'use strict';

/** The document is not one that this parser reads. */
class Refused extends Error {
  constructor(reason, line, column) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

const START = 'A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F'
  + '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME = `[${START}][${START}.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040-]*`;

/** What is looked for at a place: nothing in front of it, nothing skipped. Line ends are line feeds by then. */
const token = (source) => new RegExp(source, 'uy');

const TOKENS = {
  space: token('[ \\t\\n]+'),
  name: token(NAME),
  qualifiedName: token(`${NAME}(?::${NAME})?`),
  equals: token('[ \\t\\n]*=[ \\t\\n]*'),
  quoted: token('"[^"]*"|\'[^\']*\''),
  comment: token('<!--(?:[^-]|-[^-])*-->'),
  instruction: token(`<\\?(?![xX][mM][lL][ \\t\\n?])${NAME}(?:[ \\t\\n](?:[^?]|\\?(?!>))*)?\\?>`),
};

const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const DECLARATION = new RegExp(
  '^<\\?xml[ \\t\\n]+version[ \\t\\n]*=[ \\t\\n]*(["\'])1\\.0\\1'
  + '(?:[ \\t\\n]+encoding[ \\t\\n]*=[ \\t\\n]*(["\'])([A-Za-z][A-Za-z0-9._-]*)\\2)?'
  + '(?:[ \\t\\n]+standalone[ \\t\\n]*=[ \\t\\n]*(["\'])(?:yes|no)\\4)?[ \\t\\n]*\\?>',
);

/** The characters of a document, and a place in them. */
class Scanner {
  /** Reads UTF-8 and nothing else. */
  constructor(bytes) {
    let text;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      throw new Refused(`not UTF-8: ${error.message}`);
    }
    this.text = text.replace(/\r\n?/g, '\n');
    this.position = 0;
    const forbidden = this.text.search(FORBIDDEN);
    if (forbidden >= 0) {
      this.position = forbidden;
      this.refuse('a character that XML does not have');
    }
  }

  /** Skips the XML declaration, if there is one. */
  declaration() {
    if (!/^<\?xml[ \t\n?]/.test(this.text)) {
      return;
    }
    const found = DECLARATION.exec(this.text);
    if (!found || (found[3] ?? 'utf-8').toLowerCase() !== 'utf-8') {
      this.refuse('an XML declaration other than that of XML 1.0 in UTF-8');
    }
    this.position = found[0].length;
  }

  get atEnd() {
    return this.position === this.text.length;
  }

  sees(literal) {
    return this.text.startsWith(literal, this.position);
  }

  /** Returns whether the literal stands here, and moves behind it. */
  skip(literal) {
    const here = this.sees(literal);
    this.position += here ? literal.length : 0;
    return here;
  }

  expect(literal) {
    return this.skip(literal) || this.refuse(`${literal} is missing`);
  }

  /** Returns the token of that kind which stands here, and moves behind it; undefined if none does. */
  find(kind) {
    TOKENS[kind].lastIndex = this.position;
    const found = TOKENS[kind].exec(this.text)?.[0];
    this.position += found?.length ?? 0;
    return found;
  }

  take(kind) {
    return this.find(kind) ?? this.refuse(`a ${kind} is missing`);
  }

  /** Returns everything up to the literal, and moves behind the literal. */
  upTo(literal) {
    const end = this.text.indexOf(literal, this.position);
    if (end < 0) {
      this.refuse(`${literal} is missing`);
    }
    const found = this.text.slice(this.position, end);
    this.position = end + literal.length;
    return found;
  }

  /** Skips comments, processing instructions and white space. */
  miscellany() {
    while (this.find('space') ?? this.find('comment') ?? this.find('instruction')) {
      // Nothing of it matters.
    }
  }

  refuse(reason) {
    const before = this.text.slice(0, this.position).split('\n');
    throw new Refused(reason, before.length, before.at(-1).length + 1);
  }
}

module.exports = { Refused, Scanner };
