package io.github.autodiscovertck.core.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "Error/*",
                "Error/@Time",
                "User/DisplayName",
                "Account/*",
                "Account/Protocol/SMTPLast",
                "Account/Protocol/@Type",
                "Account/Protocol/NetworkRequirements/*",
                "Account/Protocol/Internal/Protocol/ASUrl",
                "Account/Protocol/Internal/OWAUrl",
                "Account/Protocol/Internal/OWAUrl/@AuthenticationMethod",
                "Account/Protocol/Internal/OWAUrl/value",
                "Account/Protocol/Internal/OWAUrl/*"
            })
    void addressOfTheFormatIsTaken(String address) {
        assertThatCode(() -> ElementAddress.require(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Account/Protocol/SmtpLast, Account/Protocol/SMTPLast",
        "Account/Protocol/SMTPLst, Account/Protocol/SMTPLast",
        "account/protocol/smtplast, Account/Protocol/SMTPLast",
        "Acount/Protocl/Sever, Account/Protocol/Server",
        "Protocol/SMTPLast, Account/Protocol/SMTPLast",
        "SMTPLast, Account/Protocol/SMTPLast",
        "Response/Account/Action, Account/Action",
        "User/SMTPLast, Account/Protocol/SMTPLast",
        "Account/Protocol/Type/*, Account/Protocol/Type",
        "Account/Protocol/@type, Account/Protocol/@Type",
        "Account/Protocol/OWAUrl/@AuthenticationMethod, Account/Protocol/Internal/OWAUrl/@AuthenticationMethod",
        "Account/Protocol/Networkrequirements, Account/Protocol/NetworkRequirements/*",
        "Acount/*, Account/*"
    })
    void wrongAddressIsRejectedWithTheOneThatWasMeant(String address, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementAddress.require(address))
                .withMessage("the format has no address " + address + "; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "Nothing/Like/It", "Account//Action/", "*/Action", "Account/*/Type"})
    void addressThatIsLikeNoOtherIsRejected(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementAddress.require(address))
                .withMessageStartingWith("the format has no address " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Account/Protocol/NetworkRequirements", "Account/Protocol", "User", "Error"})
    void groupIsRejected(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementAddress.require(address))
                .withMessage(address + " is a group; name its elements or " + address + "/*");
    }

    @Test
    void nameInAReadingIsCheckedAtItsPlace() {
        assertThat(ElementAddress.problem("Account/Protocol", "Protocol", "Server"))
                .isNull();
        assertThat(ElementAddress.problem("Account/Protocol", "Protocol", "Sever"))
                .isEqualTo("a reading has no \"Sever\" in Account/Protocol; did you mean Server?");
        assertThat(ElementAddress.problem("", ElementTable.RESPONSE, "x"))
                .isEqualTo("a reading has no \"x\" at the top; it may have User, Account, Error");
        assertThat(ElementAddress.problem("", ElementTable.RESPONSE, "x".repeat(1000)))
                .hasSizeLessThan(200);
    }

    @Test
    void letterCaseCountsLessThanLetters() {
        assertThat(NearestName.of("PORTS", List.of("Sports", "ports", "Port"))).contains("ports");
        assertThat(NearestName.of("Prot", List.of("Port", "Pro"))).contains("Pro");
        assertThat(NearestName.of("Foo", List.of("SSL", "SPA"))).isEmpty();
    }
}
