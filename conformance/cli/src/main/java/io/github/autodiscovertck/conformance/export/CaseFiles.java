package io.github.autodiscovertck.conformance.export;

import io.github.autodiscovertck.core.expectation.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index of a folder says of one case or of its twin: the published format's keys.
 *
 * @param id names it in its folder; the document is beside it, with {@code .xml}, and the expectation, with {@code .json}
 * @param after the paths of the documents that are given before
 */
record CaseFiles(String id, List<String> after) {

    CaseFiles {
        after = List.copyOf(after);
    }

    String document() {
        return id + ".xml";
    }

    String expectation() {
        return id + ".json";
    }

    /**
     * What the index says of a case besides.
     *
     * @param files its files
     * @param caseId the id that reports give it
     * @param requirement the requirement that it tests
     * @param description what is special about it
     * @param twin the files of its twin
     * @param sameAnswer whether both have to get the same answer
     * @param repeated whether the document is given twice
     * @param growth the paths of larger documents, ascending
     * @param observation what to note down
     */
    record Entry(
            CaseFiles files,
            String caseId,
            String requirement,
            String description,
            @Nullable CaseFiles twin,
            boolean sameAnswer,
            boolean repeated,
            List<String> growth,
            @Nullable Observation observation) {
        Entry {
            growth = List.copyOf(growth);
        }
    }
}
