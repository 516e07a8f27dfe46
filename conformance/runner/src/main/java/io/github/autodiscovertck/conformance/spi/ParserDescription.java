package io.github.autodiscovertck.conformance.spi;

import io.github.autodiscovertck.core.element.ElementAddress;
import io.github.autodiscovertck.core.reading.AddressSet;
import java.util.List;
import java.util.Objects;

/**
 * Describes a parser: its name, what it reports and how. The elements that it reports decide what it is judged on. Use
 * {@link #builder(String)}, or {@link #of} if name, version, defaults and addresses are enough.
 *
 * <p>Addresses are element paths below {@code Response} such as {@code Account/Protocol/SMTPLast}, {@code @Name} for an
 * attribute, {@code *} for every element at a level, {@code Error/*} for errors anywhere in the response.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} for an address that the format does not have, and
 * suggests the address that was probably meant. It also throws one for a text longer than 1,000 characters, for a blank
 * name or Type, and if nothing is reported.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name its name, not blank
 * @param version its version
 * @param language the language it is written in
 * @param reports the addresses of the elements that it gives its callers
 * @param defaults the addresses of the elements that it reports with their documented default where they are absent;
 *     it reports the others as absent
 * @param zeroForAbsent the addresses of the elements for which it may report {@code off}, {@code false}, {@code 0} or
 *     an empty text where they are absent, because its type has no other value
 * @param mergesBlocks the addresses of the elements whose values it takes from any of the blocks; the kit does not
 *     judge which block a value came from
 * @param securityInsteadOfSsl whether its callers get plain, STARTTLS or TLS instead of SSL: reported as off for
 *     plain, as on for the other two
 * @param blockTypes the values of Type whose blocks it reports; empty for every Type
 * @param blockOrder how the kit matches its blocks with those of the document
 * @param blocksPerType how many blocks of one Type it reports
 */
public record ParserDescription(
        String name,
        String version,
        String language,
        List<String> reports,
        List<String> defaults,
        List<String> zeroForAbsent,
        List<String> mergesBlocks,
        boolean securityInsteadOfSsl,
        List<String> blockTypes,
        BlockOrder blockOrder,
        BlocksPerType blocksPerType) {

    private static final int LONGEST_TEXT = 1000;

    public ParserDescription {
        Objects.requireNonNull(blockOrder);
        Objects.requireNonNull(blocksPerType);
        reports = List.copyOf(reports);
        defaults = List.copyOf(defaults);
        zeroForAbsent = List.copyOf(zeroForAbsent);
        mergesBlocks = List.copyOf(mergesBlocks);
        blockTypes = List.copyOf(blockTypes);
        requireShort(name);
        requireShort(version);
        requireShort(language);
        blockTypes.forEach(ParserDescription::requireShort);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a parser's name must not be blank");
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("\"" + name
                    + "\" reports nothing; name the elements it reports, such as Account/Protocol/SMTPLast");
        }
        if (blockTypes.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("\"blockTypes\" must not hold a blank Type");
        }
        requireAddresses("reports", reports);
        requireAddresses("appliesDefaults", defaults);
        requireAddresses("zeroForAbsent", zeroForAbsent);
        requireAddresses("mergesBlocks", mergesBlocks);
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a parser's name, version, language, addresses and Types must not be longer than " + LONGEST_TEXT
                            + " characters");
        }
    }

    private static void requireAddresses(String key, List<String> addresses) {
        addresses.forEach(ParserDescription::requireShort);
        for (String address : addresses) {
            try {
                ElementAddress.require(address);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("\"" + key + "\": " + e.getMessage(), e);
            }
        }
    }

    /**
     * {@return the description of a parser in Java}
     *
     * @param name its name, not blank
     * @param version its version
     * @param appliesDefaults whether it reports an absent element with its documented default
     * @param reports the addresses of the elements that it gives its callers, at least one
     * @throws IllegalArgumentException as the constructor does
     */
    public static ParserDescription of(String name, String version, boolean appliesDefaults, String... reports) {
        return builder(name)
                .version(version)
                .reports(reports)
                .appliesDefaults(appliesDefaults)
                .build();
    }

    /**
     * {@return a builder for the description of a parser in Java} By default, the parser reports absent elements as
     * absent, and all blocks in document order.
     *
     * @param name the parser's name, not blank
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** {@return whether it reports any absent element with its documented default} */
    public boolean appliesDefaults() {
        return !defaults.isEmpty();
    }

    /** {@return the addresses that it reports} */
    public AddressSet addresses() {
        return AddressSet.of(reports);
    }

    /** {@return the addresses that it reports, with their documented default where the element is absent} */
    public AddressSet defaultAddresses() {
        return addresses().and(AddressSet.of(defaults));
    }

    /** {@return the addresses that it may report with the zero value of their type where the element is absent} */
    public AddressSet zeroAddresses() {
        return addresses().and(AddressSet.of(zeroForAbsent));
    }

    /** {@return the addresses that it reports with a value from any of the blocks} */
    public AddressSet mergedAddresses() {
        return addresses().and(AddressSet.of(mergesBlocks));
    }

    /**
     * Builds a description step by step.
     *
     * <p>Not safe for use by several threads.
     */
    public static final class Builder {

        private final String name;
        private String version = "";
        private String language = "java";
        private List<String> reports = List.of();
        private boolean allDefaults;
        private List<String> defaults = List.of();
        private boolean allZero;
        private List<String> zeroForAbsent = List.of();
        private List<String> mergesBlocks = List.of();
        private boolean securityInsteadOfSsl;
        private List<String> blockTypes = List.of();
        private BlockOrder blockOrder = BlockOrder.DOCUMENT;
        private BlocksPerType blocksPerType = BlocksPerType.ALL;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets the version.
         *
         * @param text the version
         * @return this builder
         */
        public Builder version(String text) {
            version = text;
            return this;
        }

        /**
         * Sets the language that the parser is written in, if not Java.
         *
         * @param text the language
         * @return this builder
         */
        public Builder language(String text) {
            language = text;
            return this;
        }

        /**
         * Sets the elements that the parser gives its callers.
         *
         * @param addresses at least one
         * @return this builder
         */
        public Builder reports(String... addresses) {
            reports = List.of(addresses);
            return this;
        }

        /**
         * Sets whether absent elements are reported with their documented default.
         *
         * @param all true for all that are reported, false for none
         * @return this builder
         */
        public Builder appliesDefaults(boolean all) {
            allDefaults = all;
            defaults = List.of();
            return this;
        }

        /**
         * Sets the elements that are reported with their documented default where they are absent.
         *
         * @param addresses their addresses
         * @return this builder
         */
        public Builder appliesDefaults(String... addresses) {
            allDefaults = false;
            defaults = List.of(addresses);
            return this;
        }

        /**
         * Sets whether absent elements may be reported with the zero value of their type.
         *
         * @param all true for all that are reported, false for none
         * @return this builder
         */
        public Builder zeroForAbsent(boolean all) {
            allZero = all;
            zeroForAbsent = List.of();
            return this;
        }

        /**
         * Sets the elements that may be reported with the zero value of their type where they are absent.
         *
         * @param addresses their addresses
         * @return this builder
         */
        public Builder zeroForAbsent(String... addresses) {
            allZero = false;
            zeroForAbsent = List.of(addresses);
            return this;
        }

        /**
         * Sets the elements whose value may come from any of the blocks.
         *
         * @param addresses their addresses
         * @return this builder
         */
        public Builder mergesBlocks(String... addresses) {
            mergesBlocks = List.of(addresses);
            return this;
        }

        /**
         * Sets whether callers get plain, STARTTLS or TLS instead of SSL.
         *
         * @param instead true if they do
         * @return this builder
         */
        public Builder securityInsteadOfSsl(boolean instead) {
            securityInsteadOfSsl = instead;
            return this;
        }

        /**
         * Limits the reported blocks to some Types.
         *
         * @param types the values of Type, at least one
         * @return this builder
         * @throws IllegalArgumentException if there are none
         */
        public Builder blockTypes(String... types) {
            if (types.length == 0) {
                throw new IllegalArgumentException("\"blockTypes\" must not be empty");
            }
            blockTypes = List.of(types);
            return this;
        }

        /**
         * Sets how reported blocks are matched with the blocks of the document.
         *
         * @param order how
         * @return this builder
         */
        public Builder blockOrder(BlockOrder order) {
            blockOrder = order;
            return this;
        }

        /**
         * Sets how many blocks of one Type are reported.
         *
         * @param number how many
         * @return this builder
         */
        public Builder blocksPerType(BlocksPerType number) {
            blocksPerType = number;
            return this;
        }

        /**
         * {@return the description}
         *
         * @throws IllegalArgumentException as the constructor of {@link ParserDescription} does
         */
        public ParserDescription build() {
            return new ParserDescription(
                    name,
                    version,
                    language,
                    reports,
                    allDefaults ? reports : defaults,
                    allZero ? reports : zeroForAbsent,
                    mergesBlocks,
                    securityInsteadOfSsl,
                    blockTypes,
                    blockOrder,
                    blocksPerType);
        }
    }
}
