package io.github.autodiscovertck.examples.ewsjavaapi;

import io.github.autodiscovertck.core.reading.Reading;
import microsoft.exchange.webservices.data.autodiscover.enumeration.UserSettingName;
import microsoft.exchange.webservices.data.autodiscover.exception.error.AutodiscoverError;
import microsoft.exchange.webservices.data.autodiscover.response.GetUserSettingsResponse;

/** Says what ews-java-api gives its caller in the names of the format. */
final class LibraryResponse {

    private LibraryResponse() {}

    /** The settings of the user; the library has none where the response has none, or empty ones. */
    static Reading settings(GetUserSettingsResponse response) {
        return Reading.of(reading -> {
            if (!response.getSettings().isEmpty()) {
                reading.group(
                        "User", user -> user.text("DisplayName", setting(response, UserSettingName.UserDisplayName))
                                .text("LegacyDN", setting(response, UserSettingName.UserDN))
                                .text("DeploymentId", setting(response, UserSettingName.UserDeploymentId)));
            }
            reading.group("Account", account -> account.text("Action", "settings"));
        });
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
