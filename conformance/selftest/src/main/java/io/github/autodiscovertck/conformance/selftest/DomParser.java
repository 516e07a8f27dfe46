package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A correct parser of the whole format on the JDK's DOM. Every decision that a programmer can get wrong is a method of its
 * own, here or in {@link DomElements}, so that a mistake is one method overridden. What it does about SMTPLast is kept
 * apart from the other elements, so that a mistake about SMTPLast is no mistake about them.
 */
class DomParser extends DomElements implements AutodiscoverParser {

    static final String SMTP_LAST = "SMTPLast";

    private static final String[] EVERYTHING = {
        "User/*",
        "Account/*",
        "Account/PublicFolderInformation/*",
        "Account/Protocol/*",
        "Account/Protocol/NetworkRequirements/*",
        "Account/Protocol/MailStore/*",
        "Account/Protocol/AddressBook/*",
        "Account/Protocol/Internal/OWAUrl",
        "Account/Protocol/Internal/OWAUrl/*",
        "Account/Protocol/Internal/Protocol/*",
        "Account/Protocol/External/OWAUrl",
        "Account/Protocol/External/OWAUrl/*",
        "Account/Protocol/External/Protocol/*",
        "Error/*"
    };

    private final JdkDom dom = new JdkDom(true, false);

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("parser on the JDK's DOM", "1", true, EVERYTHING);
    }

    @Override
    public final Reading parse(InputStream document) throws DocumentRejectedException, IOException {
        try {
            return read(document);
        } catch (Refused e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }

    Reading read(InputStream document) throws IOException {
        return read(bytes(document));
    }

    byte[] bytes(InputStream document) throws IOException {
        return document.readAllBytes();
    }

    Reading read(byte[] bytes) {
        return read(document(bytes));
    }

    Document document(byte[] bytes) {
        return dom.parse(bytes);
    }

    Reading read(Document document) {
        Element response = response(document.getDocumentElement());
        Element error = error(response);
        return error == null
                ? Reading.of(values -> readResponse(response, values))
                : Reading.of(values -> values.group("Error", group -> readGroup(error, "Error", group)));
    }

    Element response(Element root) {
        Element response = isNamed(root, "Autodiscover") ? first(root, "Response") : null;
        if (response == null) {
            throw new Refused("not an Autodiscover response");
        }
        return response;
    }

    @Nullable Element error(Element response) {
        Element error = first(response, "Error");
        Element account = first(response, "Account");
        return error != null || account == null ? error : first(account, "Error");
    }

    void readResponse(Element response, GroupBuilder values) {
        List<Element> accounts = find(response, "Account");
        if (accounts.isEmpty()) {
            throw new Refused("no Account");
        }
        readElement(response, ElementTable.get("User"), values);
        values.group("Account", group -> readAccount(pick(accounts), group));
    }

    void readAccount(Element account, GroupBuilder values) {
        String action = action(account);
        for (PoxElement child : ElementTable.childrenOf("Account")) {
            switch (child.name()) {
                case "Error" -> {}
                case "Protocol" -> {
                    if (holdsSettings(action)) {
                        readBlocks(find(account, "Protocol"), values);
                    }
                }
                case "RedirectAddr", "RedirectUrl" -> {
                    if (isTarget(child.name(), action)) {
                        readTarget(account, child, values);
                    }
                }
                default -> readElement(account, child, values);
            }
        }
    }

    @Nullable String action(Element account) {
        List<Element> actions = find(account, "Action");
        return actions.isEmpty() ? null : trim(text(pick(actions)));
    }

    boolean holdsSettings(@Nullable String action) {
        if (!List.of("settings", "redirectAddr", "redirectUrl").contains(String.valueOf(action))) {
            throw new Refused("Action is " + action);
        }
        return "settings".equals(action);
    }

    boolean isTarget(String name, @Nullable String action) {
        return name.equalsIgnoreCase(String.valueOf(action));
    }

    void readTarget(Element account, PoxElement target, GroupBuilder values) {
        String text = textOf(account, target.name());
        if (text == null || trim(text).isEmpty()) {
            throw new Refused("a redirect without " + target.name());
        }
        readElement(account, target, values);
    }

    void readBlocks(List<Element> blocks, GroupBuilder values) {
        if (blocks.isEmpty()) {
            throw new Refused("settings without Protocol");
        }
        for (Element block : blocks) {
            values.group("Protocol", group -> readBlock(block, group));
        }
    }

    void readBlock(Element block, GroupBuilder values) {
        readAllButSmtpLast(block, values);
        reportSmtpLast(smtpLast(block), values);
    }

    final void readAllButSmtpLast(Element block, GroupBuilder values) {
        PoxElement protocol = ElementTable.get("Protocol");
        readAttributes(block, protocol, values);
        for (PoxElement child : ElementTable.childrenOf(protocol.name())) {
            if (!child.name().equals(SMTP_LAST)) {
                readBlockChild(block, child, values);
            }
        }
    }

    void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
        if (find(block, child.name()).isEmpty()) {
            report(child.name(), whenAbsent(block, child), values);
        } else {
            readElement(block, child, values);
        }
    }

    /** {@return what is reported of an element other than SMTPLast that a block does not have, or null for nothing} */
    @Nullable Value whenAbsent(Element block, PoxElement element) {
        String byDefault = element.defaultValue();
        return byDefault == null ? null : new Value.Text(byDefault);
    }

    void readElement(Element parent, PoxElement element, GroupBuilder values) {
        List<Element> found = find(parent, element.name());
        List<Element> counting = element.repeatable() || found.isEmpty() ? found : List.of(pick(found));
        for (Element one : counting) {
            if (element.isGroup()) {
                values.group(element.name(), group -> readGroup(one, element.name(), group));
            } else {
                report(element.name(), value(element, one), values);
            }
        }
    }

    /** Reads an element with attributes or children; a Protocol here is one in Internal or External, without defaults. */
    void readGroup(Element xml, String name, GroupBuilder values) {
        PoxElement element = ElementTable.get(name);
        readAttributes(xml, element, values);
        if (!element.isElementOnly()) {
            values.text(ElementTable.TEXT, text(xml));
        }
        for (PoxElement child : ElementTable.childrenOf(name)) {
            readElement(xml, child, values);
        }
    }

    void readAttributes(Element xml, PoxElement element, GroupBuilder values) {
        for (String name : element.attributes()) {
            values.text("@" + name, attribute(xml, name));
        }
    }

    final void reportSmtpLast(@Nullable Value smtpLast, GroupBuilder values) {
        report(SMTP_LAST, smtpLast, values);
    }

    @Nullable Value smtpLast(Element block) {
        List<Element> found = findSmtpLast(block);
        return found.isEmpty() ? whenAbsent(block) : value(pick(found));
    }

    List<Element> findSmtpLast(Element block) {
        return find(block, SMTP_LAST);
    }

    @Nullable Value whenAbsent(Element block) {
        return isSmtp(block) ? OFF : null;
    }

    @Nullable Value value(Element smtpLast) {
        String text = text(smtpLast);
        return JdkDom.hasChildElements(smtpLast) ? new Value.Invalid(text) : onOff(tidy(text));
    }

    String tidy(String text) {
        return trim(text);
    }

    @Nullable Value onOff(String text) {
        return isWord(text, "on") ? ON : isWord(text, "off") ? OFF : new Value.Invalid(text);
    }

    final boolean isSmtp(Element block) {
        return "SMTP".equals(textOf(block, "Type"));
    }
}
