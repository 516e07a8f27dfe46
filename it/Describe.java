import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Describes a jar with the POM inside, or a POM alone, so that a change of either is seen in a comparison. */
final class Describe {

    private static final String GOLDEN = "META-INF/autodiscover-tck/fixtures/";

    private Describe() {}

    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        if (path.endsWith("pom.xml")) {
            try (InputStream in = Files.newInputStream(path)) {
                print("pom", pom(in));
            }
            return;
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            print("entries", entries(jar));
            print("manifest", lines(jar, JarFile.MANIFEST_NAME));
            for (ZipEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith("META-INF/services/") && !entry.isDirectory()) {
                    print(entry.getName(), lines(jar, entry.getName()));
                }
            }
            print("module", module(path));
            for (ZipEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith("/pom.xml")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        print("pom", pom(in));
                    }
                }
            }
        }
    }

    private static void print(String title, List<String> lines) {
        System.out.println("== " + title);
        lines.forEach(System.out::println);
    }

    /** Classes by package, golden cases by folder: which ones there are is no matter of packaging. */
    private static List<String> entries(JarFile jar) {
        TreeSet<String> names = new TreeSet<>();
        jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).forEach(name -> {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            String kind = name.substring(name.lastIndexOf('.') + 1);
            boolean many = kind.equals("class") && !name.endsWith("module-info.class")
                    || folder.startsWith(GOLDEN) && !folder.equals(GOLDEN) && !folder.endsWith("schema/");
            names.add(many ? folder + "*." + kind : name);
        });
        return List.copyOf(names);
    }

    private static List<String> lines(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    // Of the JDK that built it.
                    .filter(line -> !line.isBlank() && !line.startsWith("Build-Jdk-Spec"))
                    .toList();
        }
    }

    private static List<String> module(Path path) {
        ModuleDescriptor module =
                ModuleFinder.of(path).findAll().iterator().next().descriptor();
        List<String> lines = new ArrayList<>();
        lines.add(module.name() + (module.isAutomatic() ? " (automatic)" : ""));
        module.provides().stream()
                .map(provides -> "provides " + provides.service() + " with " + provides.providers())
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static List<String> pom(InputStream in) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(in)
                .getDocumentElement();
        List<String> lines = new ArrayList<>();
        for (Element child : children(project)) {
            switch (child.getTagName()) {
                case "dependencies" ->
                    children(child).forEach(dependency -> lines.add("dependency " + values(dependency)));
                case "dependencyManagement" ->
                    children(children(child).get(0)).forEach(managed -> lines.add("managed " + values(managed)));
                // How it is built shows in the jar.
                case "build" -> {}
                case "properties" -> children(child).forEach(property ->
                        lines.add("property " + property.getTagName() + " " + values(property)));
                default -> lines.add(child.getTagName() + " " + values(child));
            }
        }
        return lines;
    }

    private static String values(Element parent) {
        List<Element> children = children(parent);
        if (children.isEmpty()) {
            return parent.getTextContent().strip();
        }
        return String.join(" ", children.stream().map(Describe::values).toList());
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
