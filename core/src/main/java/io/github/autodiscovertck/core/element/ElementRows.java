package io.github.autodiscovertck.core.element;

import static io.github.autodiscovertck.core.element.ElementRow.row;
import static io.github.autodiscovertck.core.element.ValueType.BOOLEAN;
import static io.github.autodiscovertck.core.element.ValueType.DATE;
import static io.github.autodiscovertck.core.element.ValueType.ELEMENT_ONLY;
import static io.github.autodiscovertck.core.element.ValueType.ENUMERATION;
import static io.github.autodiscovertck.core.element.ValueType.GUID;
import static io.github.autodiscovertck.core.element.ValueType.HEXADECIMAL;
import static io.github.autodiscovertck.core.element.ValueType.HOST_NAME;
import static io.github.autodiscovertck.core.element.ValueType.HOST_OR_IP_OR_URL;
import static io.github.autodiscovertck.core.element.ValueType.INTEGER;
import static io.github.autodiscovertck.core.element.ValueType.IPV4;
import static io.github.autodiscovertck.core.element.ValueType.IPV6;
import static io.github.autodiscovertck.core.element.ValueType.ON_OFF;
import static io.github.autodiscovertck.core.element.ValueType.PARTIAL_URL;
import static io.github.autodiscovertck.core.element.ValueType.SMTP_ADDRESS;
import static io.github.autodiscovertck.core.element.ValueType.TEXT;
import static io.github.autodiscovertck.core.element.ValueType.URL;

import java.util.List;

/**
 * The rows of the {@link ElementTable}. To add an element, add one row here. A name has a second row only if it means a
 * different element in another parent; the first row is the one found by name alone.
 */
final class ElementRows {

    private static final int LAST_PORT = 65535;

    private ElementRows() {}

    static final List<PoxElement> ALL = ElementRow.build(
            row("Autodiscover", ELEMENT_ONLY)
                    .sources("ELEMREF autodiscover", "OXDSCLI 2.2.1", "XSD-RESP", "ASCMD 2.2.3.15"),
            row("Response", ELEMENT_ONLY)
                    .in("Autodiscover")
                    .sources("ELEMREF response", "ANNOTXML", "OXDSCLI 2.2.1, 4.2", "XSD-RESP"),
            row("User", ELEMENT_ONLY).in("Response").sources("ELEMREF user", "ANNOTXML", "OXDSCLI 3.2.5"),
            row("DisplayName", TEXT)
                    .in("User", "AlternativeMailbox")
                    .sources("ELEMREF displayname", "ANNOTXML", "OXDSCLI 2.2.4.1.1.2.5", "EWSAPI-NET AlternateMailbox"),
            row("LegacyDN", TEXT)
                    .in("User", "AlternativeMailbox")
                    .sources("ELEMREF legacydn", "OXDSCLI 2.2.4.1.1.2.5", "EWSAPI-NET AlternateMailbox"),
            row("DeploymentId", GUID).in("User").sources("ELEMREF deploymentid"),
            row("AutoDiscoverSMTPAddress", SMTP_ADDRESS)
                    .in("User")
                    .sources("ELEMREF autodiscoversmtpaddress", "EXGUIDE example"),
            row("Account", ELEMENT_ONLY).in("Response").sources("ELEMREF account", "ANNOTXML", "OXDSCLI 2.2.4.1.1.2"),
            row("AccountType", ENUMERATION)
                    .in("Account")
                    .values("email", "nntp")
                    .sources("ELEMREF accounttype", "ANNOTXML", "OXDSCLI 4.2 example", "EXGUIDE example"),
            row("Action", ENUMERATION)
                    .in("Account")
                    .values("redirectUrl", "redirectAddr", "settings")
                    .sources("ELEMREF action", "ANNOTXML", "EXGUIDE", "OXDSCLI 3.1.5, 3.1.5.3"),
            row("MicrosoftOnline", BOOLEAN)
                    .in("Account")
                    .values("true", "false")
                    .closed()
                    .sources("ELEMREF microsoftonline", "EXGUIDE example"),
            row("ConsumerMailbox", BOOLEAN)
                    .in("Account")
                    .values("true", "false")
                    .undocumented()
                    .fieldEvidence()
                    .sources("responses of Exchange Online and of servers that copy it, which write False"),
            row("RedirectUrl", URL)
                    .in("Account")
                    .sources("ELEMREF redirecturl", "OXDSCLI 2.2.4.1.1.2.9, 3.1.5.3", "ANNOTXML", "EXGUIDE"),
            row("RedirectAddr", SMTP_ADDRESS)
                    .in("Account")
                    .sources("ELEMREF redirectaddr", "OXDSCLI 3.1.5.3, 3.2.5, 4.2", "ANNOTXML", "EXGUIDE"),
            row("Image", URL).in("Account").sources("ELEMREF image", "ANNOTXML"),
            row("ServiceHome", URL).in("Account").sources("ELEMREF servicehome", "ANNOTXML"),
            row("Protocol", ELEMENT_ONLY)
                    .in("Account", "Internal", "External")
                    .attributes("Type", "Version")
                    .repeatable()
                    .sources("ELEMREF protocol", "OXDSCLI 2.2.4.1.1.2.6", "ANNOTXML", "EWSAPI-NET", "EWSAPI-JAVA"),
            row("Type", ENUMERATION)
                    .in("Protocol")
                    .values("EXCH", "EXPR", "EXHTTP", "WEB", "POP3", "IMAP", "SMTP", "NNTP", "DAV")
                    .sources("ELEMREF type", "ANNOTXML", "OXDSCLI 2.2.4.1.1.2.6.22, .46", "EWSAPI-NET"),
            row("Internal", ELEMENT_ONLY).in("Protocol").sources("ELEMREF internal", "OXDSCLI 2.2.4.1.1.2.6.27"),
            row("OWAUrl", URL)
                    .in("Internal", "External")
                    .attributes("AuthenticationMethod")
                    .attributeValues("AuthenticationMethod", "WindowsIntegrated", "FBA", "NTLM", "Digest", "Basic")
                    .repeatable()
                    .sources("ELEMREF owaurl"),
            row("External", ELEMENT_ONLY).in("Protocol").sources("ELEMREF external", "OXDSCLI 2.2.4.1.1.2.6.25"),
            row("TTL", INTEGER)
                    .in("Protocol")
                    .range(0, Long.MAX_VALUE)
                    .defaultValue("1")
                    .sources("ELEMREF ttl", "ANNOTXML", "EX2007REF"),
            row("Server", HOST_OR_IP_OR_URL)
                    .in("Protocol", "AlternativeMailbox")
                    .sources("ELEMREF server", "ANNOTXML", "EXGUIDE example", "OXDSCLI 2.2.4.1.1.2.5.3"),
            row("ServerDN", TEXT).in("Protocol").types("EXCH").sources("ELEMREF serverdn"),
            row("ServerVersion", HEXADECIMAL)
                    .in("Protocol")
                    .types("EXCH", "EXPR")
                    .sources("ELEMREF serverversion"),
            row("MdbDN", TEXT).in("Protocol").sources("ELEMREF mdbdn"),
            row("PublicFolderServer", HOST_NAME).in("Protocol").sources("ELEMREF publicfolderserver"),
            row("Port", INTEGER)
                    .in("Protocol")
                    .derivedDefault("the usual port of the Type")
                    .range(1, LAST_PORT)
                    .sources("ELEMREF port", "ANNOTXML"),
            row("DirectoryPort", INTEGER)
                    .in("Protocol")
                    .range(1, LAST_PORT)
                    .types("EXCH", "EXPR")
                    .sources("ELEMREF directoryport"),
            row("ReferralPort", INTEGER)
                    .in("Protocol")
                    .range(1, LAST_PORT)
                    .types("EXCH", "EXPR")
                    .sources("ELEMREF referralport"),
            row("ASUrl", URL).in("Protocol").sources("ELEMREF asurl"),
            row("EwsUrl", URL).in("Protocol").sources("ELEMREF ewsurl"),
            row("EmwsUrl", URL).in("Protocol").sources("ELEMREF emwsurl"),
            row("SharingUrl", URL).in("Protocol").sources("ELEMREF sharingurl"),
            row("EcpUrl", URL).in("Protocol").sources("ELEMREF ecpurl"),
            row("EcpUrl-um", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-um"),
            row("EcpUrl-aggr", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-aggr"),
            row("EcpUrl-mt", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-mt"),
            row("EcpUrl-ret", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-ret"),
            row("EcpUrl-sms", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-sms"),
            row("EcpUrl-publish", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-publish"),
            row("EcpUrl-photo", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-photo"),
            row("EcpUrl-tm", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-tm"),
            row("EcpUrl-tmCreating", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-tmcreating"),
            row("EcpUrl-tmHiding", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-tmhiding"),
            row("EcpUrl-tmEditing", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-tmediting"),
            row("EcpUrl-extinstall", PARTIAL_URL).in("Protocol").sources("ELEMREF ecpurl-extinstall"),
            row("OOFUrl", URL).in("Protocol").sources("ELEMREF oofurl"),
            row("OABUrl", URL).in("Protocol").sources("ELEMREF oaburl"),
            row("UMUrl", URL).in("Protocol").sources("ELEMREF umurl"),
            row("EwsPartnerUrl", URL).in("Protocol").sources("ELEMREF ewspartnerurl"),
            row("LoginName", TEXT)
                    .in("Protocol")
                    .derivedDefault("the e-mail address, up to its @")
                    .sources("ELEMREF loginname", "ANNOTXML"),
            row("DomainRequired", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .defaultValue("off")
                    .sources("ELEMREF domainrequired", "ANNOTXML"),
            row("DomainName", TEXT)
                    .in("Protocol")
                    .derivedDefault("the e-mail address, as user@domain")
                    .sources("ELEMREF domainname", "ANNOTXML"),
            row("SPA", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .defaultValue("on")
                    .sources("ELEMREF spa", "ANNOTXML", "EX2007REF"),
            row("AuthPackage", ENUMERATION)
                    .in("Protocol")
                    .values("basic", "kerb", "kerbntlm", "ntlm", "certificate", "negotiate", "nego2")
                    .fieldValues("Anonymous")
                    .types("EXCH", "EXPR")
                    .sources("ELEMREF authpackage", "EXGUIDE example", "ELEMREF request page"),
            row("CertPrincipalName", TEXT)
                    .in("Protocol")
                    .derivedDefault("msstd: and the Server value")
                    .sources("ELEMREF certprincipalname", "EXGUIDE example"),
            row("SSL", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .defaultValue("on")
                    .sources("ELEMREF ssl", "OXDSCLI 2.2.4.1.1.2.6.44", "ANNOTXML", "EXGUIDE example", "EWSAPI-NET"),
            row("AuthRequired", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .defaultValue("on")
                    .sources("ELEMREF authrequired", "ANNOTXML", "EX2007REF"),
            row("UsePOPAuth", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .types("SMTP")
                    .sources("ELEMREF usepopauth", "ANNOTXML", "EX2007REF"),
            row("SMTPLast", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .defaultValue("off")
                    .sources(
                            "ELEMREF smtplast",
                            "SEED-ES",
                            "EX2007REF bb204269",
                            "ANNOTXML",
                            "OXDSCLI: no SMTPLast section could be read"),
            row("NetworkRequirements", ELEMENT_ONLY).in("Protocol").sources("ELEMREF networkrequirements"),
            row("IPv4Start", IPV4).in("NetworkRequirements").sources("ELEMREF ipv4start"),
            row("IPv4End", IPV4).in("NetworkRequirements").sources("ELEMREF ipv4end"),
            row("IPv6Start", IPV6).in("NetworkRequirements").sources("ELEMREF ipv6start"),
            row("IPv6End", IPV6).in("NetworkRequirements").sources("ELEMREF ipv6end"),
            row("AddressBook", ELEMENT_ONLY).in("Protocol").types("mapiHttp").sources("ELEMREF addressbook"),
            row("ExternalUrl", URL)
                    .in("AddressBook", "MailStore")
                    .types("mapiHttp")
                    .sources("ELEMREF externalurl"),
            row("InternalUrl", URL)
                    .in("AddressBook", "MailStore")
                    .types("mapiHttp")
                    .sources("ELEMREF internalurl"),
            row("MailStore", ELEMENT_ONLY)
                    .in("Protocol")
                    .types("mapiHttp")
                    .sources("ELEMREF mailstore", "OXDSCLI 2.2.4.1.1.2.6.29"),
            row("GroupingInformation", TEXT).in("Protocol").types("EXPR").sources("ELEMREF groupinginformation"),
            row("AD", HOST_NAME)
                    .in("Protocol")
                    .undocumented()
                    .sources("EX2007REF bb204278", "EXGUIDE example", "EWSAPI-NET"),
            row("ServerExclusiveConnect", ON_OFF)
                    .in("Protocol")
                    .values("on", "off")
                    .closed()
                    .undocumented()
                    .sources("EXGUIDE example", "ELEMREF setting-soap.md", "EWSAPI-NET"),
            row("Encryption", ENUMERATION)
                    .in("Protocol")
                    .values("None", "SSL", "TLS", "Auto")
                    .closed()
                    .types("IMAP", "POP3", "SMTP")
                    .undocumented()
                    .sources(
                            "OXDSCLI 2.2.4.1.1.2.6.22",
                            "THUNDERBIRD source comment lists None, SSL, TLS, Auto",
                            "a public pull request cites None/SSL/TLS"),
            row("ExpirationDate", DATE)
                    .in("Protocol")
                    .derivedDefault("no expiration")
                    .undocumented()
                    .sources("ANNOTXML"),
            row("PublicFolderInformation", ELEMENT_ONLY).in("Account").sources("ELEMREF publicfolderinformation"),
            row("SmtpAddress", SMTP_ADDRESS)
                    .in("PublicFolderInformation", "AlternativeMailbox")
                    .sources("ELEMREF smtpaddress", "OXDSCLI 2.2.4.1.1.2.5.4"),
            row("Error", ELEMENT_ONLY)
                    .in("Account", "Response")
                    .attributes("Time", "Id")
                    .sources("ELEMREF error", "OXDSCLI 2.2.4.1.1.3, 3.2.5", "ASCMD 2.2.3.63", "XSD-RESP", "EWSAPI-NET"),
            row("ErrorCode", INTEGER)
                    .in("Error")
                    .values("500", "501", "600", "601", "602", "603")
                    .sources(
                            "ELEMREF errorcode",
                            "OXDSCLI 2.2.4.1.1.3.2, 3.2.5",
                            "ASCMD 2.2.3.64",
                            "XSD-RESP xs:integer",
                            "EXGUIDE"),
            row("Message", TEXT).in("Error").sources("ELEMREF message", "ASCMD 2.2.3.108", "XSD-RESP"),
            row("DebugData", TEXT).in("Error").sources("ELEMREF debugdata", "XSD-RESP", "ELEMREF response example"),
            row("AlternativeMailbox", ELEMENT_ONLY)
                    .in("Account")
                    .repeatable()
                    .undocumented()
                    .sources("OXDSCLI 2.2.4.1.1.2.5"),
            row("Type", ENUMERATION)
                    .in("AlternativeMailbox")
                    .values("Archive", "Delegate", "TeamMailbox")
                    .undocumented()
                    .sources("OXDSCLI 2.2.4.1.1.2.5", "EWSAPI-NET AlternateMailbox"),
            row("OwnerSmtpAddress", SMTP_ADDRESS)
                    .in("AlternativeMailbox")
                    .undocumented()
                    .sources("OXDSCLI 2.2.4.1.1.2.5", "EWSAPI-NET AlternateMailbox"),
            row("AlternateMailboxes", ELEMENT_ONLY).in("Account").undocumented().sources("EWSAPI-NET", "EWSAPI-JAVA"),
            row("SiteMailboxCreationURL", URL).in("Protocol").undocumented().sources("EWSAPI-NET"),
            row("EcpUrl-connect", PARTIAL_URL).in("Protocol").undocumented().sources("EWSAPI-NET"),
            row("ExchangeRpcUrl", URL).in("Protocol").undocumented().sources("EWSAPI-NET", "EWSAPI-JAVA"));
}
