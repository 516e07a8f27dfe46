package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A response has the shape that its property needs, from the first sample to the smallest step. */
class ResponseShrinksTest {

    static Stream<ResponseShape> shapes() {
        return Stream.of(
                ResponseShape.SMTP,
                ResponseShape.ONLY_SMTP,
                ResponseShape.SMTP_FIRST,
                ResponseShape.SMTP_LATER,
                ResponseShape.among("SMTP"),
                ResponseShape.of("WEB"),
                ResponseShape.of("X-EXAMPLE", "NNTP"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aGeneratedResponseHasItsShape(ResponseShape shape) {
        draws(shape).forEach(original -> {
            assertShape(original, shape);
            assertThat(Blocks.of(original.reading())).hasSizeLessThanOrEqualTo(shape.most());
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyStepKeepsTheShape(ResponseShape shape) {
        draws(shape).forEach(original -> assertThat(ResponseShrinks.of(original, shape))
                .allSatisfy(smaller -> assertShape(smaller, shape)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyStepIsAboutTheSameBlock(ResponseShape shape) {
        draws(shape).forEach(original -> assertThat(ResponseShrinks.of(original, shape))
                .allSatisfy(
                        smaller -> assertThat(Blocks.type(target(smaller))).isEqualTo(Blocks.type(target(original)))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theSmallestResponseHasTheFewestBlocksAndRequiredElements(ResponseShape shape) {
        draws(shape).map(original -> smallest(original, shape)).forEach(original -> {
            List<Group> blocks = Blocks.of(original.reading());
            assertThat(blocks).hasSize(shape.fewest());
            assertThat(blocks)
                    .flatExtracting(Group::members)
                    .extracting(Group.Member::name)
                    .isNotEmpty()
                    .isSubsetOf("Type", "Server", "Port", "LoginName");
            assertThat(original.reading().response().members())
                    .extracting(Group.Member::name)
                    .containsExactly("Account");
        });
    }

    private static Stream<Drawn> draws(ResponseShape shape) {
        Random random = new Random(17);
        return IntStream.range(0, 300).mapToObj(index -> SettingsGenerator.settings(shape, index % 3 > 0, random));
    }

    private static Drawn smallest(Drawn original, ResponseShape shape) {
        Drawn current = original;
        for (List<Drawn> smaller = ResponseShrinks.of(current, shape); !smaller.isEmpty(); ) {
            current = smaller.get(0);
            smaller = ResponseShrinks.of(current, shape);
        }
        return current;
    }

    private static void assertShape(Drawn original, ResponseShape shape) {
        assertThat(shape.targetTypes()).contains(Blocks.type(target(original)));
        assertThat(target(original).first("SMTPLast")).isNull();
        assertThat(Blocks.of(original.reading())).hasSizeGreaterThanOrEqualTo(shape.fewest());
        if (shape.place() == BlockPosition.FIRST) {
            assertThat(original.target()).isZero();
        } else if (shape.place() == BlockPosition.LATER) {
            assertThat(original.target()).isPositive();
        }
    }

    private static Group target(Drawn original) {
        return Blocks.of(original.reading()).get(original.target());
    }
}
