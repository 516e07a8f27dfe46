package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The values that an implementation takes from any of the blocks. It must report at least one of the document's values,
 * in any block, and no other value.
 */
final class MergedValues {

    private final Map<String, Set<String>> expected = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Map<String, List<String>> reported = new LinkedHashMap<>();

    private MergedValues() {}

    static MergedValues of(List<Expected> blocks, List<Value> actual, Scope scope) {
        MergedValues values = new MergedValues();
        for (Expected block : blocks) {
            if (block instanceof ExpectedGroup group) {
                group.members().stream()
                        .filter(member -> scope.hasMergedValue(member.name()))
                        .forEach(member -> values.expect(
                                member, !group.optional() && scope.blocks().includes(block)));
            }
        }
        if (!values.expected.isEmpty()) {
            actual.forEach(values::report);
        }
        return values;
    }

    /** Of a block that need not be reported, a value may be taken, and need not. */
    private void expect(ExpectedGroup.Member member, boolean isRequired) {
        String name = member.name();
        if (member.expected() instanceof Expected.OneOf oneOf && !oneOf.absent()) {
            if (isRequired) {
                required.add(name);
            }
            oneOf.values().forEach(value -> {
                if (value instanceof Value.Text text) {
                    expected.computeIfAbsent(name, any -> new TreeSet<>()).add(text.text());
                }
            });
        }
    }

    private void report(Value block) {
        if (block instanceof Group group) {
            for (Group.Member member : group.members()) {
                if (expected.containsKey(member.name()) && member.value() instanceof Value.Text text) {
                    reported.computeIfAbsent(member.name(), any -> new ArrayList<>())
                            .add(text.text());
                }
            }
        }
    }

    /**
     * Passes on each element that is not reported or has a value that the document lacks, with the document's values.
     */
    void missing(BiConsumer<String, String> found) {
        expected.forEach((name, texts) -> {
            List<String> given = reported.getOrDefault(name, List.of());
            if (given.isEmpty() && required.contains(name) || !texts.containsAll(given)) {
                found.accept(name, "\"" + String.join("\", \"", texts) + "\"");
            }
        });
    }
}
