package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.response.ResponseDraw.Drawn;
import io.github.autodiscovertck.generators.response.ResponseShape.Place;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a property needs of its response holds from the draw to the smallest step. */
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
    void aDrawnResponseHasItsShape(ResponseShape shape) {
        draws(shape).forEach(drawn -> {
            assertShape(drawn, shape);
            assertThat(Blocks.of(drawn.reading())).hasSizeLessThanOrEqualTo(shape.most());
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyStepKeepsTheShape(ResponseShape shape) {
        draws(shape).forEach(drawn -> assertThat(ResponseShrinks.of(drawn, shape))
                .allSatisfy(smaller -> assertShape(smaller, shape)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyStepIsAboutTheSameBlock(ResponseShape shape) {
        draws(shape).forEach(drawn -> assertThat(ResponseShrinks.of(drawn, shape))
                .allSatisfy(smaller -> assertThat(Blocks.type(target(smaller))).isEqualTo(Blocks.type(target(drawn)))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theSmallestResponseHasTheFewestBlocksAndWhatTheyNeed(ResponseShape shape) {
        draws(shape).map(drawn -> smallest(drawn, shape)).forEach(drawn -> {
            List<Group> blocks = Blocks.of(drawn.reading());
            assertThat(blocks).hasSize(shape.fewest());
            assertThat(blocks)
                    .flatExtracting(Group::members)
                    .extracting(Group.Member::name)
                    .isNotEmpty()
                    .isSubsetOf("Type", "Server", "Port", "LoginName");
            assertThat(drawn.reading().response().members())
                    .extracting(Group.Member::name)
                    .containsExactly("Account");
        });
    }

    private static Stream<Drawn> draws(ResponseShape shape) {
        Random random = new Random(17);
        return IntStream.range(0, 300).mapToObj(index -> ResponseDraw.settings(shape, index % 3 > 0, random));
    }

    private static Drawn smallest(Drawn drawn, ResponseShape shape) {
        Drawn current = drawn;
        for (List<Drawn> smaller = ResponseShrinks.of(current, shape); !smaller.isEmpty(); ) {
            current = smaller.get(0);
            smaller = ResponseShrinks.of(current, shape);
        }
        return current;
    }

    private static void assertShape(Drawn drawn, ResponseShape shape) {
        assertThat(shape.targetTypes()).contains(Blocks.type(target(drawn)));
        assertThat(target(drawn).first("SMTPLast")).isNull();
        assertThat(Blocks.of(drawn.reading())).hasSizeGreaterThanOrEqualTo(shape.fewest());
        if (shape.place() == Place.FIRST) {
            assertThat(drawn.target()).isZero();
        } else if (shape.place() == Place.LATER) {
            assertThat(drawn.target()).isPositive();
        }
    }

    private static Group target(Drawn drawn) {
        return Blocks.of(drawn.reading()).get(drawn.target());
    }
}
