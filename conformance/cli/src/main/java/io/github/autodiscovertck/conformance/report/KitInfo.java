package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** The name, the version and the catalogue digest of this kit, as they appear in reports. */
public final class KitInfo {

    /** The name of the kit and its suite. */
    public static final String NAME = "autodiscover-tck";

    private static final String RESOURCE = "META-INF/autodiscover-tck/kit.properties";

    private KitInfo() {}

    /** {@return the version of the kit} */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = KitInfo.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the kit's own " + RESOURCE + " cannot be read", e);
        }
        return properties.getProperty("version");
    }

    /** {@return the digest of the catalogue of requirements} */
    static String catalogueDigest() {
        try (InputStream in = KitInfo.class.getClassLoader().getResourceAsStream(RequirementCatalogue.RESOURCE)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the kit's own " + RequirementCatalogue.RESOURCE + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
