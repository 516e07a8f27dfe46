package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** How valid responses shrink. */
class ResponseShrinkingTest {

    private static final int FEW_BYTES = 600;

    private static final Predicate<ValidResponse> IS_ON_IN_AN_SMTP_BLOCK =
            response -> Blocks.of(response.reading()).stream().anyMatch(ResponseShrinkingTest::isOnInSmtp);

    @Test
    void everyStepIsAValidResponse() {
        for (ValidResponse response : Samples.responses(20).toList()) {
            ValidResponse current = response;
            while (!current.shrinks().isEmpty()) {
                List<ValidResponse> smaller = current.shrinks();
                current = smaller.get(smaller.size() / 2);
                ResponseOracle.check(current);
            }
        }
    }

    @Test
    void everyStepIsSmaller() {
        Samples.responses(60).forEach(response -> assertThat(response.shrinks())
                .allSatisfy(smaller -> assertThat(smaller.size()).isLessThan(response.size())));
    }

    @Test
    void aSettingsResponseKeepsABlockWithItsType() {
        Samples.responses(60)
                .filter(response -> !Blocks.of(response.reading()).isEmpty())
                .map(response -> Shrinking.smallest(response, ValidResponse::shrinks, any -> true))
                .forEach(smallest -> assertThat(ResponseOracle.types(smallest.document()))
                        .singleElement()
                        .asString()
                        .isNotEmpty());
    }

    @Test
    void aFailureShrinksToAFewHundredBytes() {
        assertThat(Samples.responses(Samples.COUNT)
                        .filter(IS_ON_IN_AN_SMTP_BLOCK)
                        .map(response -> Shrinking.smallest(response, ValidResponse::shrinks, IS_ON_IN_AN_SMTP_BLOCK)))
                .isNotEmpty()
                .allSatisfy(smallest -> {
                    assertThat(smallest.document()).as(smallest.toString()).hasSizeLessThanOrEqualTo(FEW_BYTES);
                    assertThat(smallest.choices()).isEmpty();
                });
    }

    @Test
    void theShrinkableOfAnArbitraryOffersTheSameSteps() {
        Shrinkable<ValidResponse> original =
                AutodiscoverArbitraries.validResponses().generator(1000).next(new Random(5));
        assertThat(original.shrink().map(Shrinkable::value))
                .isEqualTo(original.value().shrinks());
        assertThat(original.shrink())
                .allSatisfy(step -> assertThat(step.distance()).isLessThan(original.distance()));
    }

    private static boolean isOnInSmtp(Group block) {
        return Blocks.isSmtp(block) && new Value.Text("on").equals(block.first("SMTPLast"));
    }
}
