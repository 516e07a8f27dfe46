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
 * The block's own value while another one is present where it must not count: none, or the opposite of the stray one.
 * Blocks that are not SMTP get none, because another requirement covers values there (POX-SMTPLAST-022).
 *
 * @param context the context
 * @param own the block's own value; empty for none
 * @param stray the value that must not count
 */
record ExpectedOwnValue(VariantContext context, String own, String stray) {

    static ExpectedOwnValue of(VariantContext context) {
        boolean none = !Blocks.isSmtp(context.block()) || context.choose(3) == 0;
        return none ? none(context) : new ExpectedOwnValue(context, context.smtpLastValue(), context.oppositeValue());
    }

    /**
     * {@return no own value and a stray on} This detects a parser that looks elsewhere only if the block has no value.
     */
    static ExpectedOwnValue none(VariantContext context) {
        return new ExpectedOwnValue(context, "", "on");
    }

    /** {@return the case of the document with the stray value, which must be read as if that were missing} */
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
