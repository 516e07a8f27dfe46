package io.github.autodiscovertck.conformance.export;

import io.github.autodiscovertck.core.expectation.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of one case, or of its control, as the index of a folder lists them.
 *
 * @param id the name in the folder; the document has the extension {@code .xml}, the expectation {@code .json}
 * @param after the paths of the documents that are parsed before
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
     * The entry of a case in the index.
     *
     * @param files its files
     * @param caseId its id in reports
     * @param requirement the requirement that it tests
     * @param description what is special about it
     * @param twin the files of its control, or null
     * @param sameAnswer whether the case and its control must get the same answer
     * @param repeated whether the document is parsed twice
     * @param growth the paths of larger documents, ascending
     * @param observation what to observe, or null
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
