package io.github.autodiscovertck.conformance.export;

import io.github.autodiscovertck.conformance.certification.CaseStream.Origin;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Distributes the cases of one requirement over folders of at most {@value #MOST_CASES} cases, so that no folder or
 * index becomes too large for common programs. The folder and name of a generated case depend only on its number.
 */
final class CaseFolders {

    private static final int MOST_CASES = 1000;

    private final ExportFolder export;
    private final String version;
    private final ManifestJson manifest;
    private final String group;
    private final String number;
    private @Nullable CaseFolder current;
    private int rewritten;

    CaseFolders(ExportFolder export, Requirement requirement, String version, ManifestJson manifest) {
        String[] words = requirement.id().toLowerCase(Locale.ROOT).split("-");
        this.group = words[1];
        this.number = words[2];
        this.export = export;
        this.version = version;
        this.manifest = manifest;
    }

    void add(Origin origin, ConformanceCase tested) throws IOException {
        if (origin == Origin.REWRITTEN) {
            folder(origin, rewritten++ / MOST_CASES).add(name(tested.id().replaceAll("[/+]", "-")), tested);
        } else {
            int index = Integer.parseInt(tested.id().substring(tested.id().indexOf('~') + 1));
            folder(origin, index / MOST_CASES).add(name(String.format(Locale.ROOT, "%07d", index)), tested);
        }
    }

    void finish() throws IOException {
        if (current != null) {
            current.finish();
            manifest.folder(current.path(), current.size());
        }
    }

    private String name(String rest) {
        return group + "/" + number + "-" + rest;
    }

    private CaseFolder folder(Origin origin, int part) throws IOException {
        String path = String.format(
                Locale.ROOT, "%s/%s-%s/%04d", origin.name().toLowerCase(Locale.ROOT), group, number, part);
        CaseFolder folder = current;
        if (folder == null || !folder.path().equals(path)) {
            finish();
            folder = new CaseFolder(export, path, version);
            current = folder;
        }
        return folder;
    }
}
