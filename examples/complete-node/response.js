'use strict';

const { Refused } = require('./scanner.js');
const { parse } = require('./xml.js');
const { ACCOUNT, ERROR, USER, oneOf } = require('./elements.js');

const NAMESPACES = ['responseschema/2006', 'outlook/responseschema/2006a'].flatMap((name) =>
  ['http', 'https'].map((scheme) => `${scheme}://schemas.microsoft.com/exchange/autodiscover/${name}`));

/** Reads a response; throws Refused for what is none, or tells a client nothing. */
function read(bytes) {
  const root = parse(bytes);
  const isOurs = root.namespace === null ? isBare : ({ namespace }) => NAMESPACES.includes(namespace);
  const find = (parent, name) => parent.children.filter((child) => child.name === name && isOurs(child));
  const reader = new Reader(find);
  const response = root.name === 'Autodiscover' && isOurs(root) ? reader.last(root, 'Response') : undefined;
  return response ? reader.response(response) : refuse(`no Autodiscover response, but ${root.tag}`);
}

/** A document without any namespace is read, too, but then nothing in it has one. */
const isBare = ({ namespace }) => namespace === null;

const refuse = (reason) => {
  throw new Refused(reason);
};

class Reader {
  constructor(find) {
    this.find = find;
  }

  /** Of what the format has once, the last one counts. */
  last(parent, name) {
    return this.find(parent, name).at(-1);
  }

  response(response) {
    const account = this.last(response, 'Account');
    const error = this.last(response, 'Error') ?? (account && this.last(account, 'Error'));
    if (error) {
      return { Error: this.group(error, ERROR) };
    }
    const user = this.last(response, 'User');
    return {
      ...(user && { User: this.group(user, USER) }),
      Account: account ? this.account(account) : refuse('neither Account nor Error'),
    };
  }

  /** A target is followed even if Action says settings; an Action that is not known gives no settings. */
  account(element) {
    const { RedirectAddr, RedirectUrl, Protocol, ...account } = this.group(element, ACCOUNT);
    const action = this.action(account.Action, Protocol, RedirectAddr);
    switch (action) {
      case 'settings':
        return { ...account, Action: account.Action && action, Protocol: Protocol ?? refuse('no Protocol') };
      case 'redirectAddr':
        return { ...account, Action: action, RedirectAddr: this.target(RedirectAddr) };
      case 'redirectUrl':
        return { ...account, Action: action, RedirectUrl: this.target(RedirectUrl) };
      default:
        return account;
    }
  }

  action(sent, blocks, address) {
    const known = oneOf((sent ?? '').trim(), ['settings', 'redirectAddr', 'redirectUrl']);
    if (known === 'settings' && address !== undefined) {
      return 'redirectAddr';
    }
    return sent === undefined && blocks ? 'settings' : known;
  }

  target(sent) {
    return sent === undefined || sent.trim() === '' ? refuse('a redirect without its target') : sent;
  }

  group(element, rules) {
    const reading = {};
    for (const [name, rule] of Object.entries(rules)) {
      if (name.startsWith('@')) {
        reading[name] = element.attributes.get(name.slice(1));
      } else if (name === 'value') {
        reading[name] = element.text;
      } else {
        reading[name] = this.member(this.find(element, name), rule);
      }
    }
    return reading;
  }

  member(found, rule) {
    if (found.length === 0) {
      return undefined;
    }
    return Array.isArray(rule) ? found.map((one) => this.one(one, rule[0])) : this.one(found.at(-1), rule);
  }

  /** Elements inside a value do not belong to it. */
  one(element, rule) {
    return typeof rule === 'function' ? rule(element.text) : this.group(element, rule);
  }
}

module.exports = { read };
