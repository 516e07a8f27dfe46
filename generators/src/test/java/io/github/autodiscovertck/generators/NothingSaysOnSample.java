package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.generators.response.Blocks;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A property that fails; run by {@link FailingPropertyTest}. */
class NothingSaysOnSample {

    @Property(tries = 1000, seed = "1")
    @Domain(AutodiscoverDomain.class)
    void noSmtpBlockSaysOn(@ForAll ValidResponse response) {
        boolean on = Blocks.of(response.reading()).stream()
                .anyMatch(block ->
                        Blocks.isSmtp(block) && Blocks.text(block, "SMTPLast").equals("on"));
        if (on) {
            throw new AssertionError(response.toString());
        }
    }
}
