package io.github.autodiscovertck.conformance.verdicts;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A correct parser of a few elements on the JDK's DOM. Every decision that a programmer can get wrong is a method of its
 * own, so that a mistake is one method overridden.
 */
class DomParser implements AutodiscoverParser {

    static final Value ON = new Value.Text("on");
    static final Value OFF = new Value.Text("off");
    static final String SMTP_LAST = "SMTPLast";
    private static final List<String> TEXTS = List.of("Type", "Server", "LoginName");

    private final JdkDom dom = new JdkDom(true, false);

    @Override
    public ParserDescription describe() {
        return ParserDescription.of(
                getClass().getSimpleName(),
                "1",
                true,
                "Account/Action",
                "Account/RedirectAddr",
                "Account/RedirectUrl",
                "Account/Protocol/Type",
                "Account/Protocol/Server",
                "Account/Protocol/LoginName",
                "Account/Protocol/SMTPLast",
                "Error/ErrorCode");
    }

    @Override
    public final Reading parse(InputStream document) throws DocumentRejectedException, IOException {
        try {
            return read(document.readAllBytes());
        } catch (Refused e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }

    Reading read(byte[] bytes) {
        return read(document(bytes));
    }

    Document document(byte[] bytes) {
        return dom.parse(bytes);
    }

    Reading read(Document document) {
        Element root = document.getDocumentElement();
        Element response = isNamed(root, "Autodiscover") ? first(root, "Response") : null;
        Element account = response == null ? null : first(response, "Account");
        Element error = response == null ? null : first(response, "Error");
        if (error == null && account != null) {
            error = first(account, "Error");
        }
        if (error != null) {
            String code = textOf(error, "ErrorCode");
            return Reading.of(values -> values.group("Error", group -> group.text("ErrorCode", code)));
        }
        if (account == null) {
            throw new Refused("not an Autodiscover response");
        }
        return Reading.of(values -> values.group("Account", group -> readAccount(account, group)));
    }

    void readAccount(Element account, GroupBuilder values) {
        String action = textOf(account, "Action");
        values.text("Action", action);
        values.text("RedirectAddr", textOf(account, "RedirectAddr"));
        values.text("RedirectUrl", textOf(account, "RedirectUrl"));
        if (holdsSettings(action)) {
            readBlocks(find(account, "Protocol"), values);
        }
    }

    boolean holdsSettings(@Nullable String action) {
        return "settings".equals(action);
    }

    void readBlocks(List<Element> blocks, GroupBuilder values) {
        for (Element block : blocks) {
            values.group("Protocol", group -> readBlock(block, group));
        }
    }

    void readBlock(Element block, GroupBuilder values) {
        readTexts(block, values);
        report(smtpLast(block), values);
    }

    final void readTexts(Element block, GroupBuilder values) {
        TEXTS.forEach(name -> values.text(name, textOf(block, name)));
    }

    final void report(@Nullable Value smtpLast, GroupBuilder values) {
        if (smtpLast instanceof Value.Text text) {
            values.text(SMTP_LAST, text.text());
        } else if (smtpLast instanceof Value.Invalid invalid) {
            values.invalid(SMTP_LAST, invalid.text());
        }
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

    Element pick(List<Element> repeated) {
        return repeated.get(0);
    }

    @Nullable Value value(Element smtpLast) {
        String text = text(smtpLast);
        return JdkDom.childElements(smtpLast).isEmpty() ? onOff(tidy(text)) : new Value.Invalid(text);
    }

    String tidy(String text) {
        return text.replaceAll("^[ \t\r\n]+|[ \t\r\n]+$", "");
    }

    @Nullable Value onOff(String text) {
        return text.equals("on") ? ON : text.equals("off") ? OFF : new Value.Invalid(text);
    }

    List<Element> find(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : JdkDom.childElements(parent)) {
            if (isNamed(child, name)) {
                found.add(child);
            }
        }
        return found;
    }

    boolean isNamed(Element element, String name) {
        return name.equals(element.getLocalName()) && isOurs(element);
    }

    final boolean isOurs(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return Namespaces.isOutlook(namespace) || Namespaces.isBase(namespace);
    }

    String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : JdkDom.childNodes(element)) {
            if (node instanceof Text piece) {
                text.append(piece.getData());
            }
        }
        return text.toString();
    }

    final boolean isSmtp(Element block) {
        return "SMTP".equals(textOf(block, "Type"));
    }

    final @Nullable Element first(Element parent, String name) {
        List<Element> found = find(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    final @Nullable String textOf(Element parent, String name) {
        Element element = first(parent, name);
        return element == null ? null : text(element);
    }
}
