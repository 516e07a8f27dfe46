package io.github.autodiscovertck.examples.ewsjavaapi;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import microsoft.exchange.webservices.data.autodiscover.configuration.outlook.OutlookConfigurationSettings;
import microsoft.exchange.webservices.data.autodiscover.enumeration.UserSettingName;
import microsoft.exchange.webservices.data.autodiscover.response.GetUserSettingsResponse;
import microsoft.exchange.webservices.data.core.EwsXmlReader;
import microsoft.exchange.webservices.data.core.exception.service.local.ServiceXmlDeserializationException;
import microsoft.exchange.webservices.data.security.XmlNodeType;

/**
 * Lets the kit certify ews-java-api 2.0. It goes the way of the library's {@code AutodiscoverService}: load the settings
 * from the response, then convert them to what {@code getUserSettings} gives its caller. That is what is reported.
 *
 * <p>Not safe for use by several threads.
 */
public final class EwsJavaApi implements AutodiscoverParser {

    private static final String ADDRESS = "ana@example.org";

    private static final List<UserSettingName> REQUESTED =
            List.of(UserSettingName.UserDisplayName, UserSettingName.UserDN, UserSettingName.UserDeploymentId);

    /** Creates it; found by {@code ServiceLoader}. */
    public EwsJavaApi() {}

    @Override
    public ParserDescription describe() {
        return ParserDescription.of(
                "ews-java-api",
                "2.0",
                false,
                "User/DisplayName",
                "User/LegacyDN",
                "User/DeploymentId",
                "Account/Action",
                "Account/RedirectAddr",
                "Account/RedirectUrl",
                "Error/*");
    }

    /**
     * Reads one document.
     *
     * @throws DocumentRejectedException for the exceptions that the library has for a response that is not one, and for
     *     an answer that it calls invalid
     */
    @Override
    public Reading parse(InputStream document) throws Exception {
        OutlookConfigurationSettings settings = load(document);
        GetUserSettingsResponse response = settings.convertSettings(ADDRESS, REQUESTED);
        if (settings.getError() != null) {
            return LibraryResponse.error(settings.getError());
        }
        return switch (response.getErrorCode()) {
            case NoError -> LibraryResponse.settings(response);
            case RedirectAddress -> LibraryResponse.redirect("redirectAddr", "RedirectAddr", response);
            case RedirectUrl -> LibraryResponse.redirect("redirectUrl", "RedirectUrl", response);
            default -> throw new DocumentRejectedException(response.getErrorMessage());
        };
    }

    private static OutlookConfigurationSettings load(InputStream document) throws Exception {
        OutlookConfigurationSettings settings = new OutlookConfigurationSettings();
        try {
            EwsXmlReader reader = new EwsXmlReader(document);
            reader.read(new XmlNodeType(XmlNodeType.START_DOCUMENT));
            settings.loadFromXml(reader);
            return settings;
        } catch (XMLStreamException | ServiceXmlDeserializationException e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }
}
