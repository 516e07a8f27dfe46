package io.github.autodiscovertck.generators.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FullResponseTest {

    private static final Set<String> ALIKE = Set.of("AccountType", "Action", "Type");

    @Test
    void noElementHasTheSameValueInBoth() {
        Map<String, String> one = texts(FullResponse.ONE.settings().response());
        Map<String, String> other = texts(FullResponse.OTHER.settings().response());

        assertThat(one).hasSizeGreaterThan(50).containsOnlyKeys(other.keySet());
        assertThat(one)
                .allSatisfy((address, text) ->
                        assertThat(other.get(address)).as(address).isNotEqualTo(text));
    }

    private static Map<String, String> texts(Group group) {
        Map<String, String> texts = new TreeMap<>();
        collect("", group, texts);
        return texts;
    }

    private static void collect(String path, Group group, Map<String, String> texts) {
        List<Group.Member> members = group.members();
        for (int i = 0; i < members.size(); i++) {
            String address = path + "/" + i + " " + members.get(i).name();
            if (members.get(i).value() instanceof Group below) {
                collect(address, below, texts);
            } else if (members.get(i).value() instanceof Value.Text text
                    && !ALIKE.contains(members.get(i).name())) {
                texts.put(address, text.text());
            }
        }
    }
}
