package io.github.autodiscovertck.generators.structure;

import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The property about more than one Account or Response (POX-STR-009). Published generators write an Account for each
 * Protocol. No source says which one counts, so each block may be missing, but two parses must give the same answer.
 */
final class RepeatedAnswerProperty {

    private static final String FIRST = "first.example.org";
    private static final String LAST = "last.example.org";

    private RepeatedAnswerProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-STR-009",
                variant("two Accounts", RepeatedAnswerProperty::twoAccounts),
                variant("two Responses", RepeatedAnswerProperty::twoResponses));
    }

    private interface Repetition {
        XmlDocument in(XmlDocument document);
    }

    private static Variant variant(String trait, Repetition repetition) {
        return new Variant(trait, ResponseShape.among("SMTP"), context -> {
            Reading reading = numbered(context);
            XmlDocument once = CanonicalTree.of(reading);
            return CaseSpec.mayRefuse(repetition.in(once), anyBlocks(reading))
                    .withControl(() -> CaseSpec.mustRead(once, Expectations.of(reading)))
                    .twice()
                    .observing(
                            trait,
                            "Account/Protocol[0]/Server",
                            Map.of(
                                    FIRST,
                                    "the first, or all",
                                    Values.url(FIRST),
                                    "the first, or all",
                                    LAST,
                                    "the last",
                                    Values.url(LAST),
                                    "the last",
                                    "absent",
                                    "neither",
                                    "refused",
                                    "document refused"));
        });
    }

    /** Without User, which would be in only one of the two Responses. */
    private static Reading numbered(VariantContext context) {
        List<Group> blocks = Blocks.of(context.reading());
        for (int i = 0; i < blocks.size(); i++) {
            Group block = blocks.get(i);
            String server = Values.server(Blocks.type(block), i == 0 ? FIRST : LAST);
            blocks.set(i, Blocks.withInOrder(block, "Server", server));
        }
        Reading reading = Blocks.withChanged(
                Blocks.replace(context.reading(), blocks), "Account", RepeatedAnswerProperty::endingInBlocks);
        return new Reading(Blocks.without(reading.response(), "User"));
    }

    private static Group endingInBlocks(Group account) {
        return Blocks.without(Blocks.without(account, "PublicFolderInformation"), "AlternativeMailbox");
    }

    private static ExpectedGroup anyBlocks(Reading reading) {
        return Expectations.withOptionalBlocks(Expectations.of(reading), index -> true);
    }

    private static XmlDocument twoAccounts(XmlDocument document) {
        return TreeEdits.inResponse(document, response -> response.withChildren(accounts(response)));
    }

    private static XmlDocument twoResponses(XmlDocument document) {
        return document.mapRoot(root -> {
            Element response = (Element) root.children().get(0);
            return root.withChildren(accounts(response).stream()
                    .map(account -> response.withChildren(List.of(account)))
                    .toList());
        });
    }

    /** {@return one Account with the first block and one with the others, equal in everything else} */
    private static List<Element> accounts(Element response) {
        Element account = (Element) response.children().get(0);
        List<XmlNode> others = new ArrayList<>();
        List<XmlNode> blocks = new ArrayList<>();
        for (XmlNode child : account.children()) {
            (child instanceof Element element && element.name().equals("Protocol") ? blocks : others).add(child);
        }
        return Stream.of(blocks.subList(0, 1), blocks.subList(1, blocks.size()))
                .map(part -> account.withChildren(
                        Stream.concat(others.stream(), part.stream()).toList()))
                .toList();
    }
}
