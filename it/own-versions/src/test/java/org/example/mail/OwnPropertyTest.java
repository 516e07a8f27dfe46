package org.example.mail;

import io.github.autodiscovertck.generators.AutodiscoverArbitraries;
import io.github.autodiscovertck.generators.AutodiscoverDomain;
import io.github.autodiscovertck.generators.ValidResponse;
import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Assertions;

/** A property of the project's own, with its own jqwik, over the kit's documents. */
class OwnPropertyTest {

    @Property(tries = 50)
    void everyValidResponseIsRead(@ForAll("responses") ValidResponse response) {
        Assertions.assertDoesNotThrow(() -> TypeReader.read(new ByteArrayInputStream(response.document())));
    }

    @Property(tries = 50)
    @Domain(AutodiscoverDomain.class)
    void theDomainHasThemToo(@ForAll ValidResponse response) {
        Assertions.assertDoesNotThrow(() -> TypeReader.read(new ByteArrayInputStream(response.document())));
    }

    @Provide
    Arbitrary<ValidResponse> responses() {
        return AutodiscoverArbitraries.validResponses();
    }
}
