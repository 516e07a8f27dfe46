package io.github.autodiscovertck.conformance.export;

import io.github.autodiscovertck.conformance.export.CaseFiles.Entry;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.expectation.Twin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes cases of one requirement to a folder in the format of the golden cases: files, index and digests. */
final class CaseFolder {

    private final ExportFolder export;
    private final String path;
    private final String version;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> digests = new TreeMap<>();

    /**
     * Creates an empty folder.
     *
     * @param export the export that contains it
     * @param path its path in the export
     * @param version the version of the cases
     */
    CaseFolder(ExportFolder export, String path, String version) {
        this.export = export;
        this.path = path;
        this.version = version;
    }

    String path() {
        return path;
    }

    int size() {
        return entries.size();
    }

    /**
     * Writes the files of a case.
     *
     * @param id its name in this folder
     * @param tested the case
     */
    void add(String id, ConformanceCase tested) throws IOException {
        @Nullable Twin twin = tested.twin();
        @Nullable ConformanceCase other = twin == null ? null : twin.source().get();
        boolean sameAnswer = twin != null && twin.relation() == Twin.Relation.SAME_ANSWER;
        Expectation expectation = OpenExpectation.closed(tested.expectation(), sameAnswer ? other : null);
        entries.add(new Entry(
                files(id, tested, expectation),
                tested.id(),
                tested.requirement(),
                String.join("; ", tested.traits()) + ".",
                other == null ? null : files(id + ".twin", other, OpenExpectation.closed(other.expectation(), null)),
                sameAnswer,
                tested.repeated(),
                growth(id, tested.growth()),
                tested.observation()));
    }

    /** Writes the index and the digests. */
    void finish() throws IOException {
        export.write(path + "/index.json", IndexJson.of(version, entries));
        StringBuilder lines = new StringBuilder();
        digests.forEach((document, digest) ->
                lines.append(digest).append("  ").append(document).append('\n'));
        export.write(path + "/" + ExportFolder.DIGESTS, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private CaseFiles files(String id, ConformanceCase tested, Expectation expectation) throws IOException {
        List<String> after = new ArrayList<>();
        for (byte[] before : tested.preceding()) {
            after.add(document(id.replace(".twin", "-twin") + "-after-" + (after.size() + 1) + ".xml", before));
        }
        CaseFiles files = new CaseFiles(id, after);
        document(files.document(), tested.document());
        export.write(
                path + "/" + files.expectation(),
                (ExpectationJson.toJson(expectation) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Writes all sizes except the smallest, which is the document of the case. */
    private List<String> growth(String id, @Nullable ScaledDocument growth) throws IOException {
        List<String> paths = new ArrayList<>();
        if (growth != null) {
            for (int size : growth.sizes().subList(1, growth.sizes().size())) {
                paths.add(
                        document(id + "-size-" + size + ".xml", growth.source().apply(size)));
            }
        }
        return paths;
    }

    private String document(String name, byte[] content) throws IOException {
        digests.put(name, export.write(path + "/" + name, content));
        return name;
    }
}
