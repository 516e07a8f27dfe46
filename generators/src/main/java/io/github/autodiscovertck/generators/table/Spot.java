package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value of the format: the text of an element in one of its parents, or an attribute. All spots come from the
 * element table, so a new row adds its spots.
 *
 * @param path the names of the enclosing elements, from below Response
 * @param name the name of the element or {@code @attribute}; {@link Group#TEXT} for the text of an element with
 *     attributes
 * @param element the element that has the text or attribute
 */
record Spot(List<String> path, String name, PoxElement element) {

    private static final String PROTOCOL = "Protocol";
    private static final List<String> BLOCK = List.of("Account", PROTOCOL);
    private static final Set<String> IN_NESTED_BLOCK = Set.of("Type", "ASUrl");
    private static final Set<String> REQUIRED = Set.of(
            "Type",
            "Action",
            "AccountType",
            "RedirectUrl",
            "RedirectAddr",
            "Server",
            "Port",
            "LoginName",
            "ErrorCode",
            "Message");

    Spot {
        path = List.copyOf(path);
    }

    /** {@return every value of the format, in the order of the table} */
    static List<Spot> all() {
        List<Spot> all = new ArrayList<>();
        collect(List.of(), ElementTable.get(ElementTable.RESPONSE), all);
        return all;
    }

    private static void collect(List<String> path, PoxElement parent, List<Spot> all) {
        for (String attribute : parent.attributes()) {
            if (!isNestedBlock(path)) {
                all.add(new Spot(path, "@" + attribute, parent));
            }
        }
        if (parent.isGroup() && !parent.isElementOnly()) {
            all.add(new Spot(path, Group.TEXT, parent));
        }
        for (PoxElement child : ElementTable.childrenOf(parent.name())) {
            if (isReported(path, child)) {
                child(path, child, all);
            }
        }
    }

    private static void child(List<String> path, PoxElement child, List<Spot> all) {
        if (child.isGroup()) {
            List<String> childPath = new ArrayList<>(path);
            childPath.add(child.name());
            collect(childPath, child, all);
        } else {
            all.add(new Spot(path, child.name(), child));
        }
    }

    /** Errors are reported at the top; a block in Internal or External has only two elements. */
    private static boolean isReported(List<String> path, PoxElement child) {
        boolean misplaced = child.name().equals("Error") && !path.isEmpty();
        return !misplaced && (!isNestedBlock(path) || IN_NESTED_BLOCK.contains(child.name()));
    }

    private static boolean isNestedBlock(List<String> path) {
        return path.size() > BLOCK.size() && path.get(path.size() - 1).equals(PROTOCOL);
    }

    boolean isInUser() {
        return path.get(0).equals("User");
    }

    boolean isInError() {
        return path.get(0).equals("Error");
    }

    /** {@return whether this is an element directly in a block} */
    boolean isOfBlock() {
        return path.equals(BLOCK) && !isAttribute();
    }

    /** {@return whether this is in a block, but not one of its direct elements} */
    boolean isNested() {
        return path.size() >= BLOCK.size() && path.subList(0, BLOCK.size()).equals(BLOCK) && !isOfBlock();
    }

    boolean isInAccount() {
        return path.get(0).equals("Account") && !isOfBlock() && !isNested();
    }

    boolean isAttribute() {
        return name.startsWith("@");
    }

    /** {@return whether a usual response may omit this} A strict parser may need the rest. */
    private boolean isOptional() {
        boolean partOfNested = isNested() && isAttribute() || name.equals(Group.TEXT);
        return !partOfNested && !REQUIRED.contains(name);
    }

    /**
     * {@return what to remove from a response so that it lacks this value: the value itself, or the nested element that
     * needs it; null if every usual response has it}
     */
    @Nullable Spot removable() {
        if (isOptional()) {
            return this;
        }
        int last = path.size() - 1;
        return last > 0 && !path.equals(BLOCK)
                ? new Spot(path.subList(0, last), path.get(last), ElementTable.get(path.get(last)))
                : null;
    }

    /** {@return whether this is the member of this name in the element at this path} */
    boolean is(List<String> otherPath, String otherName) {
        return name.equals(otherName) && path.equals(otherPath);
    }

    /** {@return the address, as used in claims} */
    String address() {
        String parent = String.join("/", path);
        return name.equals(Group.TEXT) ? parent : parent + "/" + name;
    }
}
