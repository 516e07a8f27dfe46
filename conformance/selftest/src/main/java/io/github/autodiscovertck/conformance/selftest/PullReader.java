package io.github.autodiscovertck.conformance.selftest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pull parser for XML 1.0 in UTF-8, written by hand. Refuses every DOCTYPE; knows nothing of namespaces. */
final class PullReader {

    enum Event {
        START,
        TEXT,
        END,
        END_OF_DOCUMENT
    }

    private static final Pattern DECLARATION = Pattern.compile("[ \\t\\n]+version[ \\t\\n]*=[ \\t\\n]*([\"'])1\\.0\\1"
            + "([ \\t\\n]+encoding[ \\t\\n]*=[ \\t\\n]*([\"'])(?i:utf-8)\\3)?"
            + "([ \\t\\n]+standalone[ \\t\\n]*=[ \\t\\n]*([\"'])(yes|no)\\5)?[ \\t\\n]*");
    private static final int DEEPEST = 150;

    /** The tree that is built of them looks through all for each. */
    private static final int MOST_ATTRIBUTES = 1_000;

    private final PullCharacters in;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String text = "";
    private boolean justEmpty;
    private boolean done;

    PullReader(byte[] document) {
        in = PullCharacters.of(document);
        boolean declared = in.sees("<?xml ") || in.sees("<?xml\t") || in.sees("<?xml\n");
        if (declared && in.skip("<?xml")) {
            Matcher declaration = DECLARATION.matcher(in.upTo("?>"));
            if (!declaration.matches()) {
                throw new Refused("not the declaration of XML 1.0 in UTF-8");
            }
        }
    }

    Event next() {
        if (justEmpty) {
            justEmpty = false;
            return end();
        }
        while (true) {
            if (in.skip("<!--")) {
                comment();
            } else if (in.skip("<?")) {
                instruction();
            } else if (open.isEmpty()) {
                in.skipSpace();
                if (!in.sees("<!--") && !in.sees("<?")) {
                    return outside();
                }
            } else {
                return inside();
            }
        }
    }

    /** {@return the name of the element that began or ended, as written} */
    String name() {
        return text;
    }

    /** {@return the attributes of the element that began, as written} */
    Map<String, String> attributes() {
        return attributes;
    }

    String text() {
        return text;
    }

    private Event outside() {
        if (!done) {
            done = true;
            return start();
        }
        if (!in.atEnd()) {
            throw new Refused("something follows the document element");
        }
        return Event.END_OF_DOCUMENT;
    }

    private Event inside() {
        if (in.skip("</")) {
            return endTag();
        }
        if (in.skip("<![CDATA[")) {
            text = in.upTo("]]>");
            return Event.TEXT;
        }
        if (in.sees("<")) {
            return start();
        }
        String written = in.untilMarkup();
        if (in.atEnd() || written.contains("]]>")) {
            throw new Refused("the document is cut off, or ]]> stands in a text");
        }
        text = PullReferences.replace(written);
        return Event.TEXT;
    }

    private Event start() {
        in.expect("<");
        String name = in.name();
        attributes.clear();
        while (in.skipSpace() && !in.sees(">") && !in.sees("/>")) {
            attribute();
            if (attributes.size() > MOST_ATTRIBUTES) {
                throw new Refused("too many attributes");
            }
        }
        justEmpty = in.skip("/>");
        if (!justEmpty) {
            in.expect(">");
        }
        open.push(name);
        if (open.size() > DEEPEST) {
            throw new Refused("nested too deep");
        }
        text = name;
        return Event.START;
    }

    private void attribute() {
        String name = in.name();
        in.skipSpace();
        in.expect("=");
        in.skipSpace();
        String written = in.quoted();
        String value = PullReferences.replace(written.replace('\n', ' ').replace('\t', ' '));
        if (written.indexOf('<') >= 0 || attributes.put(name, value) != null) {
            throw new Refused("the attribute " + name + " is there twice, or holds a <");
        }
    }

    private Event endTag() {
        if (!in.name().equals(open.peek())) {
            throw new Refused(open.peek() + " is not closed");
        }
        in.skipSpace();
        in.expect(">");
        return end();
    }

    private Event end() {
        text = open.pop();
        return Event.END;
    }

    private void comment() {
        in.upTo("--");
        in.expect(">");
    }

    private void instruction() {
        String target = in.name();
        if (target.contains(":") || target.equalsIgnoreCase("xml") || !(in.sees("?>") || in.skipSpace())) {
            throw new Refused("no processing instruction: " + target);
        }
        in.upTo("?>");
    }
}
