package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Holds what a case claims against what the JDK's DOM says of its document. */
final class CaseOracle {

    private CaseOracle() {}

    /** Fails unless the DOM parser accepts or refuses the document as claimed and finds each exact value. */
    static void check(ConformanceCase sample) {
        if (Samples.mustBeRefused(sample)) {
            assertThat(Dom.accepts(sample.document())).as(describe(sample)).isFalse();
        } else {
            compare(blocks(sample), Dom.blocks(parsed(sample)), describe(sample));
        }
    }

    /** The values of SMTPLast that the case names without leaving a choice, block by block. */
    static List<String> exactValues(ConformanceCase sample) {
        List<String> values = new ArrayList<>();
        for (Expected block : blocks(sample)) {
            for (Expected value : ((ExpectedGroup) block).all("SMTPLast")) {
                if (isExact(value)) {
                    values.add(text(value));
                }
            }
        }
        return values;
    }

    static Document parsed(ConformanceCase sample) {
        try {
            return Dom.parse(sample.document());
        } catch (SAXException | IOException e) {
            return fail(describe(sample) + " is not well-formed", e);
        }
    }

    static String describe(ConformanceCase sample) {
        return sample.id() + " " + sample.traits() + "\n" + new String(sample.document(), StandardCharsets.UTF_8);
    }

    private static List<Expected> blocks(ConformanceCase sample) {
        return sample.expectation().response().first("Account") instanceof ExpectedGroup account
                ? account.all("Protocol")
                : List.of();
    }

    private static void compare(List<Expected> expected, List<Element> blocks, String description) {
        assertThat(blocks).as(description).hasSameSizeAs(expected);
        for (int i = 0; i < blocks.size(); i++) {
            for (ExpectedGroup.Member member : ((ExpectedGroup) expected.get(i)).members()) {
                compare(member, blocks.get(i), description);
            }
        }
    }

    private static void compare(ExpectedGroup.Member member, Element block, String description) {
        String name = member.name();
        if (member.expected() instanceof Expected.DefaultOf) {
            assertThat(Dom.children(block, name)).as(description).isEmpty();
        } else if (!isExact(member.expected())) {
            assertThat(name).as(description).isEqualTo("SMTPLast");
        } else if (name.startsWith("@")) {
            assertThat(block.getAttribute(name.substring(1))).as(description).isEqualTo(text(member.expected()));
        } else {
            assertThat(Dom.texts(block, name)).as(description).containsExactly(text(member.expected()));
        }
    }

    private static boolean isExact(Expected expected) {
        return expected instanceof Expected.OneOf one
                && !one.absent()
                && one.values().size() == 1
                && one.values().get(0) instanceof Value.Text;
    }

    private static String text(Expected exact) {
        return ((Value.Text) ((Expected.OneOf) exact).values().get(0)).text();
    }
}
