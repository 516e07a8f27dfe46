/**
 * Turns the tree of xml2js into a reading of the process protocol. In the tree every element is an array of texts, or
 * of objects with the attributes under `$` and the text under `_`. Where the format has one element and the tree has
 * several, the first counts, because `[0]` is how the package itself reads every element.
 */

const text = (node) => (typeof node === 'string' ? node : node._);

const onOff = (node) => (['on', 'off'].includes(text(node)) ? text(node) : { invalid: text(node) ?? null });

const owaUrl = (node) => ({ '@AuthenticationMethod': node.$?.AuthenticationMethod, value: text(node) });

const all = (names, rule) => Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, rule]));

const attributes = (names) => all(names.replace(/\S+/g, '@$&'), undefined);

/** One element name of the format to the rule for its value: a function, a list with one rule, or a group. */
const REACH = { OWAUrl: [owaUrl], Protocol: [all('Type ASUrl', text)] };
const STORE = all('InternalUrl ExternalUrl', text);
const PROTOCOL = {
  ...attributes('Type Version'),
  ...all(
    `Type TTL ExpirationDate Server ServerDN ServerVersion MdbDN PublicFolderServer AD Port DirectoryPort ReferralPort
    ASUrl EwsUrl EmwsUrl EwsPartnerUrl SharingUrl OOFUrl OABUrl UMUrl ExchangeRpcUrl SiteMailboxCreationURL
    EcpUrl EcpUrl-um EcpUrl-aggr EcpUrl-mt EcpUrl-ret EcpUrl-sms EcpUrl-publish EcpUrl-photo EcpUrl-tm EcpUrl-connect
    EcpUrl-tmCreating EcpUrl-tmHiding EcpUrl-tmEditing EcpUrl-extinstall
    LoginName DomainName AuthPackage CertPrincipalName Encryption GroupingInformation`,
    text,
  ),
  ...all('SSL SPA AuthRequired DomainRequired UsePOPAuth SMTPLast ServerExclusiveConnect', onOff),
  Internal: REACH,
  External: REACH,
  NetworkRequirements: all('IPv4Start IPv4End IPv6Start IPv6End', text),
  MailStore: STORE,
  AddressBook: STORE,
};
const ERROR = { ...attributes('Time Id'), ...all('ErrorCode Message DebugData', text) };
const RESPONSE = {
  User: all('DisplayName LegacyDN DeploymentId AutoDiscoverSMTPAddress', text),
  Account: {
    ...all('AccountType Action MicrosoftOnline RedirectUrl RedirectAddr Image ServiceHome', text),
    Protocol: [PROTOCOL],
    PublicFolderInformation: all('SmtpAddress', text),
  },
  Error: ERROR,
};

function valueOf(rule, nodes) {
  if (Array.isArray(rule)) {
    return nodes.map((node) => valueOf(rule[0], [node]));
  }
  return typeof rule === 'function' ? rule(nodes[0]) : groupOf(rule, nodes[0]);
}

function groupOf(rules, node) {
  const group = {};
  for (const [name, rule] of Object.entries(rules)) {
    if (name.startsWith('@')) {
      group[name] = node.$?.[name.slice(1)];
    } else if (Object.hasOwn(Object(node), name)) {
      group[name] = valueOf(rule, node[name]);
    }
  }
  return group;
}

function* addresses(rules, path) {
  for (const [name, rule] of Object.entries(rules)) {
    const [inner] = [rule].flat();
    const address = path + name;
    if (inner === owaUrl) {
      yield* [address, `${address}/value`, `${address}/@AuthenticationMethod`];
    } else if (typeof inner === 'object') {
      yield* addresses(inner, `${address}/`);
    } else {
      yield address;
    }
  }
}

/** The addresses of everything that the tree is asked for. */
export const REPORTS = [...addresses(RESPONSE, '')];

/** The reading of a tree that the package has found its `Response` in; an error counts wherever it stands. */
export function readingOf(tree) {
  const [response] = tree.Autodiscover.Response;
  const reading = groupOf(RESPONSE, response);
  const errorOfAccount = response.Account?.[0].Error;
  if (!reading.Error && errorOfAccount) {
    reading.Error = groupOf(ERROR, errorOfAccount[0]);
  }
  return reading;
}
