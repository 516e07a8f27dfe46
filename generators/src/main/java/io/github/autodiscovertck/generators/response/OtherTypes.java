package io.github.autodiscovertck.generators.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chooses the shapes of the other blocks. Each Type comes once before any is repeated. The Type of the block under test
 * is left out, because a parser may reject a second block of one Type (POX-STR-010).
 */
final class OtherTypes {

    private final List<BlockShape> shapes;
    private int next;

    private OtherTypes(List<BlockShape> shapes, int next) {
        this.shapes = shapes;
        this.next = next;
    }

    static OtherTypes than(String targetType, ResponseProfile profile, Random random) {
        int offset = random.nextInt(BlockShape.ALL.size());
        // If the block under test is not SMTP, the first other block is: its value must survive (POX-SMTPLAST-022).
        int first = targetType.equals("SMTP") ? offset + 1 : 0;
        List<BlockShape> required = new ArrayList<>();
        List<BlockShape> usual = new ArrayList<>();
        for (int i = 0; i < BlockShape.ALL.size(); i++) {
            BlockShape shape = BlockShape.ALL.get((first + i) % BlockShape.ALL.size());
            if (!shape.isOf(targetType) && profile.isReadable(shape.typeText())) {
                (profile.requiredTypes().contains(shape.typeText()) ? required : usual).add(shape);
            }
        }
        required.addAll(usual);
        // If the profile allows one Type only, the only choice is a second block of that Type.
        return new OtherTypes(required.isEmpty() ? List.of(BlockShape.of(targetType)) : required, 0);
    }

    BlockShape next() {
        return shapes.get(next++ % shapes.size());
    }
}
