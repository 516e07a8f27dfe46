'use strict';

/** The rules by which the value of each element is read: what is reported of its text. */

const text = (sent) => sent;
const invalid = { invalid: null };

/** On or off in any letter case; nothing if it is empty. White space around it is not one of the documented values. */
const onOff = (sent) => (sent === '' ? undefined : oneOf(sent, ['on', 'off']) ?? invalid);

const oneOf = (sent, known) => known.find((value) => new RegExp(`^${value}$`, 'i').test(sent));

const closed = (...known) => (sent) => (oneOf(sent, known) === undefined ? invalid : sent);

const port = (sent) => (/^[0-9]{1,18}$/.test(sent) && sent >= 1 && sent <= 65535 ? Number(sent) : invalid);

/** Exact as far as a number is; what is longer stays a text. */
const whole = (sent) => (/^[0-9]{1,15}$/.test(sent) ? Number(sent) : /^[0-9]+$/.test(sent) ? sent : invalid);

const all = (names, rule) => Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, rule]));

/** What an element holds: attributes as @Name, its own text as value, a list for what may be repeated. */
const REACH = { OWAUrl: [{ ...all('@AuthenticationMethod value', text) }], Protocol: [] };
const STORE = all('InternalUrl ExternalUrl', text);
const PROTOCOL = {
  ...all('@Type @Version', text),
  ...all(
    `Type ExpirationDate Server ServerDN ServerVersion MdbDN PublicFolderServer AD
    ASUrl EwsUrl EmwsUrl EwsPartnerUrl SharingUrl OOFUrl OABUrl UMUrl ExchangeRpcUrl SiteMailboxCreationURL
    EcpUrl EcpUrl-um EcpUrl-aggr EcpUrl-mt EcpUrl-ret EcpUrl-sms EcpUrl-publish EcpUrl-photo EcpUrl-connect
    EcpUrl-tm EcpUrl-tmCreating EcpUrl-tmHiding EcpUrl-tmEditing EcpUrl-extinstall
    LoginName DomainName AuthPackage CertPrincipalName GroupingInformation`,
    text,
  ),
  ...all('SSL SPA AuthRequired DomainRequired UsePOPAuth SMTPLast ServerExclusiveConnect', onOff),
  ...all('Port DirectoryPort ReferralPort', port),
  TTL: whole,
  Encryption: closed('None', 'SSL', 'TLS', 'Auto'),
  Internal: REACH,
  External: REACH,
  NetworkRequirements: all('IPv4Start IPv4End IPv6Start IPv6End', text),
  MailStore: STORE,
  AddressBook: STORE,
};
REACH.Protocol.push(PROTOCOL);

const ERROR = { ...all('@Time @Id', text), ...all('ErrorCode Message DebugData', text) };
const USER = all('DisplayName LegacyDN DeploymentId AutoDiscoverSMTPAddress', text);
const ACCOUNT = {
  ...all('AccountType Action RedirectUrl RedirectAddr Image ServiceHome', text),
  MicrosoftOnline: closed('true', 'false'),
  ConsumerMailbox: closed('true', 'false'),
  PublicFolderInformation: { SmtpAddress: text },
  AlternativeMailbox: [all('Type DisplayName LegacyDN Server SmtpAddress OwnerSmtpAddress', text)],
  AlternateMailboxes: {},
  Protocol: [PROTOCOL],
};

/** The addresses of everything that this parser gives its callers. */
const REPORTS = `
  User/* Account/* Account/PublicFolderInformation/* Account/AlternativeMailbox/* Account/Protocol/*
  Account/Protocol/NetworkRequirements/*
  Account/Protocol/MailStore/* Account/Protocol/AddressBook/*
  Account/Protocol/Internal/OWAUrl Account/Protocol/Internal/OWAUrl/* Account/Protocol/Internal/Protocol/*
  Account/Protocol/External/OWAUrl Account/Protocol/External/OWAUrl/* Account/Protocol/External/Protocol/*
  Error/*`.trim().split(/\s+/);

module.exports = { ACCOUNT, ERROR, REPORTS, USER, oneOf };
