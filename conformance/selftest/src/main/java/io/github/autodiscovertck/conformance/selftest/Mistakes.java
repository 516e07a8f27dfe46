package io.github.autodiscovertck.conformance.selftest;

import java.util.List;
import java.util.stream.Stream;

/** Lists the faulty parsers: each is right in everything but one thing. */
final class Mistakes {

    private Mistakes() {}

    static List<Mistake> all() {
        return Stream.of(
                        ValueMistakes.all(),
                        PlaceMistakes.all(),
                        BlockMistakes.all(),
                        MarkupMistakes.all(),
                        ByteMistakes.all(),
                        NameMistakes.all(),
                        ListMistakes.all(),
                        RedirectMistakes.all(),
                        ErrorMistakes.all(),
                        OnOffMistakes.all(),
                        NumberMistakes.all(),
                        TextMistakes.all(),
                        SwitchMistakes.all(),
                        EncryptionMistakes.all(),
                        ExampleMistakes.all(),
                        TypeMistakes.all(),
                        PortMistakes.all(),
                        DefaultMistakes.all(),
                        BoundMistakes.all(),
                        PieceMistakes.all(),
                        OutcomeMistakes.all(),
                        StructureMistakes.all(),
                        NamespaceMistakes.all(),
                        EncodingMistakes.all(),
                        FetchMistakes.all(),
                        CostMistakes.all(),
                        ReferenceMistakes.all(),
                        AttributeMistakes.all(),
                        ArrivalMistakes.all(),
                        SequenceMistakes.all(),
                        ThreadMistakes.all())
                .flatMap(List::stream)
                .toList();
    }
}
