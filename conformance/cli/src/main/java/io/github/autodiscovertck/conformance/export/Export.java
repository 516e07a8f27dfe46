package io.github.autodiscovertck.conformance.export;

import io.github.autodiscovertck.conformance.certification.CaseStream;
import io.github.autodiscovertck.conformance.certification.CaseStream.Origin;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.fixtures.PublishedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Exports the cases of a plan as plain files: the golden cases as published, the others in folders of the same format.
 * Keeps only the index of one folder in memory.
 *
 * <p>Not thread-safe.
 */
public final class Export {

    /** The file that lists the contents of an export. It is written last, so an export that has it is complete. */
    public static final String MANIFEST = "export.json";

    private static final String GOLDEN = "golden";
    private static final String CATALOGUE = "requirements.json";

    private final RequirementCatalogue catalogue;
    private final CaseStream corpus;
    private final Plan plan;
    private final String version;
    private final ProgressListener listener;

    /**
     * Creates an export.
     *
     * @param catalogue the catalogue of requirements
     * @param corpus the cases, not yet consumed
     * @param plan the plan of the cases
     * @param version the version of the kit
     * @param listener receives the progress
     */
    public Export(
            RequirementCatalogue catalogue, CaseStream corpus, Plan plan, String version, ProgressListener listener) {
        this.catalogue = catalogue;
        this.corpus = corpus;
        this.plan = plan;
        this.version = version;
        this.listener = listener;
    }

    /**
     * Writes all files.
     *
     * @param directory an empty folder, or one that does not exist yet
     * @return the corpus digest, the same as in the report of a run of the same plan
     * @throws IOException if a file cannot be written; files that were written before remain
     */
    public String writeTo(Path directory) throws IOException {
        try (ExportFolder folder = ExportFolder.open(directory)) {
            golden(folder);
            ManifestJson manifest = ManifestJson.begin(folder, MANIFEST);
            listener.started(
                    corpus.requirements().stream().mapToInt(corpus::size).sum());
            for (Requirement requirement : corpus.requirements()) {
                listener.requirementStarted(requirement);
                cases(requirement, folder, manifest);
            }
            manifest.finish(catalogue, corpus, plan, version);
        }
        return corpus.digest();
    }

    private static void golden(ExportFolder folder) throws IOException {
        PublishedFiles published = new PublishedFiles();
        for (String path : published.paths()) {
            folder.write(GOLDEN + "/" + path, published.bytes(path));
        }
        folder.write(PublishedFiles.README, published.guide(PublishedFiles.README));
        folder.write(PublishedFiles.CHECK, published.guide(PublishedFiles.CHECK));
        try (InputStream in = Export.class.getClassLoader().getResourceAsStream(RequirementCatalogue.RESOURCE)) {
            folder.write(CATALOGUE, in.readAllBytes());
        }
    }

    private void cases(Requirement requirement, ExportFolder folder, ManifestJson manifest) throws IOException {
        CaseFolders folders = new CaseFolders(folder, requirement, version, manifest);
        manifest.begin(requirement);
        String digest = corpus.give(requirement, (origin, tested) -> {
            if (origin != Origin.GOLDEN) {
                folders.add(origin, tested);
            }
            listener.caseJudged();
        });
        folders.finish();
        manifest.end(requirement, digest);
    }
}
