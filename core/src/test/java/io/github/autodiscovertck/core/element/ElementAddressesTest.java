package io.github.autodiscovertck.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementAddressesTest {

    @Test
    void addressIsThePathBelowResponse() {
        assertThat(addresses("SMTPLast")).containsExactly("Account/Protocol/SMTPLast");
        assertThat(addresses("DisplayName"))
                .containsExactly("User/DisplayName", "Account/AlternativeMailbox/DisplayName");
        assertThat(addresses("InternalUrl"))
                .containsExactly("Account/Protocol/AddressBook/InternalUrl", "Account/Protocol/MailStore/InternalUrl");
    }

    @Test
    void attributesHaveAddresses() {
        assertThat(addresses("OWAUrl"))
                .containsExactly(
                        "Account/Protocol/Internal/OWAUrl",
                        "Account/Protocol/Internal/OWAUrl/@AuthenticationMethod",
                        "Account/Protocol/External/OWAUrl",
                        "Account/Protocol/External/OWAUrl/@AuthenticationMethod");
        assertThat(addresses("Protocol")).containsExactly("Account/Protocol/@Type", "Account/Protocol/@Version");
    }

    @Test
    void errorsAreAtTheTop() {
        assertThat(addresses("Error")).containsExactly("Error/@Time", "Error/@Id");
        assertThat(addresses("ErrorCode")).containsExactly("Error/ErrorCode");
    }

    @Test
    void nestedBlocksHaveTwoElements() {
        assertThat(addresses("ASUrl"))
                .containsExactly(
                        "Account/Protocol/ASUrl",
                        "Account/Protocol/Internal/Protocol/ASUrl",
                        "Account/Protocol/External/Protocol/ASUrl");
        assertThat(addresses("EwsUrl")).containsExactly("Account/Protocol/EwsUrl");
    }

    @Test
    void elementsOfElementsHaveNone() {
        assertThat(addresses("Autodiscover")).isEmpty();
        assertThat(addresses("Response")).isEmpty();
        assertThat(addresses("MailStore")).isEmpty();
    }

    private static List<String> addresses(String name) {
        return ElementAddresses.of(ElementTable.get(name));
    }
}
