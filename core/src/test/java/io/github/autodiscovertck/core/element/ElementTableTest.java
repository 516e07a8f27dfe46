package io.github.autodiscovertck.core.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTableTest {

    @Test
    void hasEveryElementOnceInEachParent() {
        assertThat(ElementTable.all())
                .hasSize(88)
                .flatExtracting(element -> element.parents().stream()
                        .map(parent -> parent + "/" + element.name())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void nameOfTwoElementsMeansTheOneOfABlock() {
        PoxElement ofMailbox = ElementTable.findChild("AlternativeMailbox", "Type");

        assertThat(ElementTable.find("Type")).isSameAs(ElementTable.findChild("Protocol", "Type"));
        assertThat(ofMailbox).isNotSameAs(ElementTable.find("Type"));
        assertThat(ofMailbox.values()).containsExactly("Archive", "Delegate", "TeamMailbox");
    }

    @Test
    void elementsOfOneNameAreReportedInOneWay() {
        assertThat(ElementTable.all()).allSatisfy(element -> {
            PoxElement first = ElementTable.get(element.name());
            assertThat(element.isGroup()).isEqualTo(first.isGroup());
            assertThat(element.repeatable()).isEqualTo(first.repeatable());
            assertThat(element.kind()).isEqualTo(first.kind());
            assertThat(element.defaultValue()).isEqualTo(first.defaultValue());
        });
    }

    @Test
    void fieldEvidenceIsMarked() {
        assertThat(ElementTable.all())
                .filteredOn(PoxElement::fieldEvidence)
                .extracting(PoxElement::name)
                .containsExactly("ConsumerMailbox");
        assertThat(ElementTable.get("AuthPackage").fieldValues()).containsExactly("Anonymous");
        assertThat(ElementTable.get("AuthPackage").values()).doesNotContain("Anonymous");
    }

    @Test
    void attributesHaveTheValuesThatAreListed() {
        assertThat(ElementTable.get("OWAUrl").attributeValues())
                .containsEntry("AuthenticationMethod", List.of("WindowsIntegrated", "FBA", "NTLM", "Digest", "Basic"));
    }

    @Test
    void elementsOutsideTheReference() {
        assertThat(ElementTable.all())
                .filteredOn(element -> !element.inReference())
                .extracting(PoxElement::name)
                .containsExactlyInAnyOrder(
                        "AD",
                        "ServerExclusiveConnect",
                        "Encryption",
                        "ExpirationDate",
                        "AlternativeMailbox",
                        "Type",
                        "OwnerSmtpAddress",
                        "ConsumerMailbox",
                        "AlternateMailboxes",
                        "SiteMailboxCreationURL",
                        "EcpUrl-connect",
                        "ExchangeRpcUrl");
    }

    @Test
    void everyParentIsAnElementThatHoldsElements() {
        assertThat(ElementTable.all()).flatExtracting(PoxElement::parents).allSatisfy(parent -> assertThat(
                        ElementTable.get(parent).isElementOnly())
                .isTrue());
    }

    @Test
    void everyElementButTheOutermostHasAParentAndASource() {
        assertThat(ElementTable.all())
                .allSatisfy(element -> assertThat(element.sources()).isNotEmpty());
        assertThat(ElementTable.all())
                .filteredOn(element -> element.parents().isEmpty())
                .extracting(PoxElement::name)
                .containsExactly("Autodiscover");
    }

    @Test
    void onOffElementsHaveThoseTwoValues() {
        assertThat(ElementTable.all())
                .filteredOn(element -> element.kind() == ValueType.ON_OFF)
                .hasSize(7)
                .allSatisfy(element -> {
                    assertThat(element.values()).containsExactly("on", "off");
                    assertThat(element.closed()).isTrue();
                });
    }

    @Test
    void defaultsAreDocumentedValues() {
        assertThat(ElementTable.all())
                .filteredOn(element -> element.defaultValue() != null && element.closed())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.values()).contains(element.defaultValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "SMTPLast, off",
        "SSL, on",
        "SPA, on",
        "AuthRequired, on",
        "DomainRequired, off",
        "TTL, 1",
        "UsePOPAuth,"
    })
    void absenceStandsForTheDocumentedDefault(String name, String value) {
        assertThat(ElementTable.get(name).defaultValue()).isEqualTo(value);
    }

    @Test
    void onlyNumbersHaveARange() {
        assertThat(ElementTable.all())
                .filteredOn(element -> element.range() != null)
                .allSatisfy(element -> assertThat(element.kind()).isEqualTo(ValueType.INTEGER))
                .extracting(PoxElement::name)
                .containsExactly("TTL", "Port", "DirectoryPort", "ReferralPort");
    }

    @Test
    void childIsFoundInItsParentsOnly() {
        assertThat(ElementTable.findChild("Protocol", "SMTPLast")).isSameAs(ElementTable.get("SMTPLast"));
        assertThat(ElementTable.findChild("External", "Protocol")).isSameAs(ElementTable.get("Protocol"));
        assertThat(ElementTable.findChild("Account", "SMTPLast")).isNull();
        assertThat(ElementTable.findChild("Nothing", "SMTPLast")).isNull();
    }

    @Test
    void unknownNameIsRejected() {
        assertThat(ElementTable.find("SmtpLast")).isNull();
        assertThat(ElementTable.childrenOf("SmtpLast")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementTable.get("SmtpLast"))
                .withMessage("the response format has no element SmtpLast");
    }

    @Test
    void readingCarriesAttributesTextAndChildren() {
        ElementTable.requireReportable("Protocol", "@Type");
        ElementTable.requireReportable("OWAUrl", "value");
        ElementTable.requireReportable("Response", "Error");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementTable.requireReportable("User", "SMTPLast"))
                .withMessage("a reading has no \"SMTPLast\" in User; it may have "
                        + "DisplayName, LegacyDN, DeploymentId, AutoDiscoverSMTPAddress");
    }

    @Test
    void errorIsReportedAtTheTopOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementTable.requireReportable("Account", "Error"))
                .withMessageContaining("\"Error\" in Account");
    }

    @Test
    void namespacesHaveTwoSpellings() {
        assertThat(Namespaces.isBase(Namespaces.BASE)).isTrue();
        assertThat(Namespaces.isBase(Namespaces.httpsAlias(Namespaces.BASE))).isTrue();
        assertThat(Namespaces.isOutlook(Namespaces.httpsAlias(Namespaces.OUTLOOK)))
                .isTrue();
        assertThat(Namespaces.isOutlook(Namespaces.BASE)).isFalse();
        assertThat(Namespaces.isOutlook(Namespaces.MOBILESYNC)).isFalse();
    }
}
