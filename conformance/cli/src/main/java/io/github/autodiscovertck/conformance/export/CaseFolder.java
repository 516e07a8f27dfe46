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

/** Writes some cases of one requirement as a folder in the form of the golden cases: files, index and digests. */
final class CaseFolder {

    private final ExportFolder export;
    private final String path;
    private final String version;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> digests = new TreeMap<>();

    /**
     * Creates a folder without cases.
     *
     * @param export where it is put
     * @param path where it is put there
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
     * @param id names it in this folder
     * @param made the case
     */
    void add(String id, ConformanceCase made) throws IOException {
        @Nullable Twin twin = made.twin();
        @Nullable ConformanceCase other = twin == null ? null : twin.source().get();
        boolean sameAnswer = twin != null && twin.relation() == Twin.Relation.SAME_ANSWER;
        Expectation expectation = OpenExpectation.closed(made.expectation(), sameAnswer ? other : null);
        entries.add(new Entry(
                files(id, made, expectation),
                made.id(),
                made.requirement(),
                String.join("; ", made.traits()) + ".",
                other == null ? null : files(id + ".twin", other, OpenExpectation.closed(other.expectation(), null)),
                sameAnswer,
                made.repeated(),
                growth(id, made.growth()),
                made.observation()));
    }

    /** Writes what says which files there are. */
    void finish() throws IOException {
        export.write(path + "/index.json", IndexJson.of(version, entries));
        StringBuilder lines = new StringBuilder();
        digests.forEach((document, digest) ->
                lines.append(digest).append("  ").append(document).append('\n'));
        export.write(path + "/" + ExportFolder.DIGESTS, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private CaseFiles files(String id, ConformanceCase made, Expectation expectation) throws IOException {
        List<String> after = new ArrayList<>();
        for (byte[] before : made.preceding()) {
            after.add(document(id.replace(".twin", "-twin") + "-after-" + (after.size() + 1) + ".xml", before));
        }
        CaseFiles files = new CaseFiles(id, after);
        document(files.document(), made.document());
        export.write(
                path + "/" + files.expectation(),
                (ExpectationJson.toJson(expectation) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The smallest size is the document of the case. */
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
