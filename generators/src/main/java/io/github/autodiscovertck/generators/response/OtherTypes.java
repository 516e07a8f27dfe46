package io.github.autodiscovertck.generators.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Gives the shapes of the blocks beside the one that a document is about: each Type once before any comes again, and not the
 * Type of that block, as a second block of one Type may be rejected (POX-STR-010).
 */
final class OtherTypes {

    private final List<BlockShape> shapes;
    private int next;

    private OtherTypes(List<BlockShape> shapes, int next) {
        this.shapes = shapes;
        this.next = next;
    }

    static OtherTypes beside(String targetType, ResponseProfile profile, Random random) {
        int original = random.nextInt(BlockShape.ALL.size());
        // Beside a block that is not SMTP, the first other one is: its value has to survive (POX-SMTPLAST-022).
        int first = targetType.equals("SMTP") ? original + 1 : 0;
        List<BlockShape> required = new ArrayList<>();
        List<BlockShape> usual = new ArrayList<>();
        for (int i = 0; i < BlockShape.ALL.size(); i++) {
            BlockShape shape = BlockShape.ALL.get((first + i) % BlockShape.ALL.size());
            if (!shape.isOf(targetType) && profile.isReadable(shape.typeText())) {
                (profile.requiredTypes().contains(shape.typeText()) ? required : usual).add(shape);
            }
        }
        required.addAll(usual);
        // A profile with one Type only leaves nothing else than a second block of it.
        return new OtherTypes(required.isEmpty() ? List.of(BlockShape.of(targetType)) : required, 0);
    }

    BlockShape next() {
        return shapes.get(next++ % shapes.size());
    }
}
