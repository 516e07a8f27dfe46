package io.github.autodiscovertck.examples.ewsjavaapi;

import io.github.autodiscovertck.core.reading.Reading;
import microsoft.exchange.webservices.data.autodiscover.enumeration.UserSettingName;
import microsoft.exchange.webservices.data.autodiscover.exception.error.AutodiscoverError;
import microsoft.exchange.webservices.data.autodiscover.response.GetUserSettingsResponse;

/** Says what ews-java-api gives its caller in the names of the format. */
final class LibraryResponse {

    private LibraryResponse() {}

    static Reading settings(GetUserSettingsResponse response) {
        return Reading.of(reading -> reading.group(
                        "User", user -> user.text("DisplayName", setting(response, UserSettingName.UserDisplayName))
                                .text("LegacyDN", setting(response, UserSettingName.UserDN))
                                .text("DeploymentId", setting(response, UserSettingName.UserDeploymentId)))
                .group("Account", account -> account.text("Action", "settings")));
    }

    static Reading redirect(String action, String element, GetUserSettingsResponse response) {
        return Reading.of(reading -> reading.group(
                "Account", account -> account.text("Action", action).text(element, response.getRedirectTarget())));
    }

    static Reading error(AutodiscoverError error) {
        return Reading.of(reading -> reading.group("Error", values -> values.text("@Time", error.getTime())
                .text("@Id", error.getId())
                .number("ErrorCode", error.getErrorCode())
                .text("Message", error.getMessage())
                .text("DebugData", error.getDebugData())));
    }

    private static String setting(GetUserSettingsResponse response, UserSettingName name) {
        return (String) response.getSettings().get(name);
    }
}
