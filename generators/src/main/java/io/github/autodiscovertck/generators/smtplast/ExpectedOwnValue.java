package io.github.autodiscovertck.generators.smtplast;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.VariantContext;
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
record ExpectedOwnValue(VariantContext context, String own, String stray) {

    static ExpectedOwnValue of(VariantContext context) {
        boolean none = !Blocks.isSmtp(context.block()) || context.choose(3) == 0;
        return none ? none(context) : new ExpectedOwnValue(context, context.smtpLastValue(), context.oppositeValue());
    }

    /** {@return none, beside a stray on} Whoever looks elsewhere only where the block has none shows here. */
    static ExpectedOwnValue none(VariantContext context) {
        return new ExpectedOwnValue(context, "", "on");
    }

    /** {@return the draft of the document with the stray value, which must read as if it were not there} */
    CaseSpec without(UnaryOperator<XmlDocument> addStray) {
        return CaseSpec.mayRefuse(addStray.apply(document()), expected())
                .withControl(() -> CaseSpec.mustRead(document(), expected()));
    }

    private XmlDocument document() {
        return own.isEmpty() ? context.document() : context.withSmtpLast(own);
    }

    private ExpectedGroup expected() {
        Expected smtpLast = own.isEmpty() ? Expectations.absent(context.block()) : Expected.exactly(own);
        return context.expectingInEveryBlock(smtpLast);
    }
}
