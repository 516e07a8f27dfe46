package io.github.autodiscovertck.generators;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** {@link WithoutEngineTest} runs this without jqwik's engine. It returns the sizes of the smallest documents. */
public final class DrawsAndShrinks implements Callable<List<Integer>> {

    @Override
    public List<Integer> call() {
        return List.of(
                smallest(AutodiscoverArbitraries.validResponses(), ValidResponse::document),
                smallest(AutodiscoverArbitraries.smtpLast(), sample -> sample.toCase()
                        .document()),
                smallest(AutodiscoverArbitraries.invalidResponses(), sample -> sample.toCase()
                        .document()),
                smallest(AutodiscoverArbitraries.of("POX-SMTPLAST-001"), sample -> sample.toCase()
                        .document()));
    }

    private static <T> int smallest(Arbitrary<T> arbitrary, Function<T, byte[]> document) {
        Random random = new Random(11);
        Shrinkable<T> current = arbitrary.generator(1000).next(random);
        List<Shrinkable<T>> smaller = current.shrink().toList();
        while (!smaller.isEmpty()) {
            current = smaller.get(0);
            smaller = current.shrink().toList();
        }
        return document.apply(current.value()).length;
    }
}
