"""The elements of the format: what is in what, what has attributes, what may be repeated, and what absence means."""

VALUES_OF_PROTOCOL = """
    Type TTL ExpirationDate Server ServerDN ServerVersion MdbDN PublicFolderServer AD Port DirectoryPort ReferralPort
    ASUrl EwsUrl EmwsUrl EwsPartnerUrl SharingUrl OOFUrl OABUrl UMUrl ExchangeRpcUrl SiteMailboxCreationURL
    EcpUrl EcpUrl-um EcpUrl-aggr EcpUrl-mt EcpUrl-ret EcpUrl-sms EcpUrl-publish EcpUrl-photo EcpUrl-connect
    EcpUrl-tm EcpUrl-tmCreating EcpUrl-tmHiding EcpUrl-tmEditing EcpUrl-extinstall
    LoginName DomainName DomainRequired SPA AuthPackage CertPrincipalName SSL AuthRequired UsePOPAuth SMTPLast
    Encryption ServerExclusiveConnect GroupingInformation
""".split()

CHILDREN = {
    "User": ["DisplayName", "LegacyDN", "DeploymentId", "AutoDiscoverSMTPAddress"],
    "Account": ["AccountType", "Action", "MicrosoftOnline", "ConsumerMailbox", "RedirectUrl", "RedirectAddr", "Image"]
    + ["ServiceHome", "PublicFolderInformation", "AlternativeMailbox", "AlternateMailboxes", "Protocol"],
    "PublicFolderInformation": ["SmtpAddress"],
    "AlternativeMailbox": ["Type", "DisplayName", "LegacyDN", "Server", "SmtpAddress", "OwnerSmtpAddress"],
    "AlternateMailboxes": [],
    "Protocol": VALUES_OF_PROTOCOL + ["Internal", "External", "NetworkRequirements", "MailStore", "AddressBook"],
    "Internal": ["OWAUrl", "Protocol"],
    "External": ["OWAUrl", "Protocol"],
    "NetworkRequirements": ["IPv4Start", "IPv4End", "IPv6Start", "IPv6End"],
    "MailStore": ["InternalUrl", "ExternalUrl"],
    "AddressBook": ["InternalUrl", "ExternalUrl"],
    "Error": ["ErrorCode", "Message", "DebugData"],
}

ATTRIBUTES = {"Protocol": ["Type", "Version"], "OWAUrl": ["AuthenticationMethod"], "Error": ["Time", "Id"]}

REPEATED = {"Protocol", "AlternativeMailbox", "OWAUrl"}

SWITCHES = {"SSL", "SPA", "AuthRequired", "DomainRequired", "UsePOPAuth", "SMTPLast", "ServerExclusiveConnect"}

# Numbers, with the least and the greatest; and names, with all there are or None for a list that is open.
NUMBERS = {"TTL": (0, 10**18), "Port": (1, 65535), "DirectoryPort": (1, 65535), "ReferralPort": (1, 65535)}
NAMES = {
    "AccountType": None,
    "Action": None,
    "Type": None,
    "AuthPackage": None,
    "MicrosoftOnline": ("true", "false"),
    "ConsumerMailbox": ("true", "false"),
    "Encryption": ("none", "ssl", "tls", "auto"),
}

# What absence means in a block of the account.
DEFAULTS = {"TTL": "1", "SSL": "on", "SPA": "on", "AuthRequired": "on", "DomainRequired": "off"}
DEFAULTS_OF_SMTP = {"SMTPLast": "off"}

# No source gives these a meaning in blocks of another Type.
OF_SMTP_ALONE = {"UsePOPAuth", "SMTPLast"}

# The addresses of everything that this parser gives its callers.
REPORTS = """
    User/* Account/* Account/PublicFolderInformation/* Account/AlternativeMailbox/* Account/Protocol/*
    Account/Protocol/NetworkRequirements/*
    Account/Protocol/MailStore/* Account/Protocol/AddressBook/*
    Account/Protocol/Internal/OWAUrl Account/Protocol/Internal/OWAUrl/* Account/Protocol/Internal/Protocol/*
    Account/Protocol/External/OWAUrl Account/Protocol/External/OWAUrl/* Account/Protocol/External/Protocol/*
    Error/*
""".split()
