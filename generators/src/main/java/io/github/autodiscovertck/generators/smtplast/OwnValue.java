package io.github.autodiscovertck.generators.smtplast;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.function.UnaryOperator;

/**
 * The value that the block in question has of its own while another one stands where it must not count: none, or the
 * opposite of the stray one. Blocks of another Type than SMTP have none, because that is a question of its own
 * (POX-SMTPLAST-022).
 *
 * @param scene the scene
 * @param own the block's own value; empty for none
 * @param stray the value that must not count
 */
record OwnValue(Scene scene, String own, String stray) {

    static OwnValue of(Scene scene) {
        boolean none = !Blocks.isSmtp(scene.block()) || scene.choose(3) == 0;
        return none ? none(scene) : new OwnValue(scene, scene.value(), scene.opposite());
    }

    /** {@return none, beside a stray on} Whoever looks elsewhere only where the block has none shows here. */
    static OwnValue none(Scene scene) {
        return new OwnValue(scene, "", "on");
    }

    /** {@return the draft of the document with the stray value, which must read as if it were not there} */
    Draft without(UnaryOperator<XmlDocument> addStray) {
        return Draft.mayRefuse(addStray.apply(document()), expected())
                .against(() -> Draft.mustRead(document(), expected()));
    }

    private XmlDocument document() {
        return own.isEmpty() ? scene.absent() : scene.plain(own);
    }

    private ExpectedGroup expected() {
        Expected smtpLast = own.isEmpty() ? Expectations.absent(scene.block()) : Expected.exactly(own);
        return scene.expectingInEveryBlock(smtpLast);
    }
}
