package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The response that a variant starts from, and the ways to change it. The block under test has no SMTPLast yet, unless
 * the shape of the variant asks for one.
 */
public final class VariantContext {

    /** The name of the SMTPLast element. */
    public static final String SMTP_LAST = "SMTPLast";

    private final SampleParameters parameters;

    VariantContext(SampleParameters parameters) {
        this.parameters = parameters;
    }

    /** {@return the reading of the response, without SMTPLast in the block under test} */
    public Reading reading() {
        return parameters.response().reading();
    }

    /** {@return the index of the block under test among the account's blocks, from 0} */
    public int target() {
        return parameters.response().target();
    }

    /** {@return what all documents for the implementation have in common} */
    public ResponseProfile profile() {
        return parameters.variant().shape().profile();
    }

    /** {@return the block under test} */
    public Group block() {
        return Blocks.at(reading(), target());
    }

    /** {@return the random value of SMTPLast: true for on} */
    public boolean isSmtpLastOn() {
        return parameters.on();
    }

    /** {@return the random value of SMTPLast, on or off} */
    public String smtpLastValue() {
        return parameters.on() ? "on" : "off";
    }

    /** {@return the opposite of {@link #smtpLastValue()}} */
    public String oppositeValue() {
        return parameters.on() ? "off" : "on";
    }

    /** {@return a number from 0 to bound - 1 for a choice that the variant leaves open; 0 is the simplest} */
    public int choose(int bound) {
        return choose(bound, 1);
    }

    /**
     * {@return a number from 0 to bound - 1 for a second choice, independent of the first; 0 is the simplest}
     *
     * @param bound the number of alternatives
     * @param others the number of alternatives of the first choice; both choices come from one random number
     */
    public int choose(int bound, int others) {
        return parameters.detail() / others % bound;
    }

    /** {@return the address of SMTPLast in the block under test} */
    public String smtpLastAddress() {
        return "Account/Protocol[" + target() + "]/" + SMTP_LAST;
    }

    /** {@return the document without SMTPLast in the block under test} */
    public XmlDocument document() {
        return CanonicalTree.of(reading());
    }

    /** {@return the document with this text in SMTPLast} */
    public XmlDocument withSmtpLast(String value) {
        return withSmtpLast(new XmlNode.Text(value));
    }

    /** {@return the document with this content in SMTPLast} */
    public XmlDocument withSmtpLast(XmlNode... content) {
        return withElement(Element.of(SMTP_LAST, content));
    }

    /** {@return the document with these elements at the end of the block under test} */
    public XmlDocument withElement(Element... elements) {
        return inBlock(block -> TreeEdits.append(block, elements));
    }

    /** {@return the document with the block under test changed} */
    public XmlDocument inBlock(UnaryOperator<Element> change) {
        return TreeEdits.inBlock(document(), target(), change);
    }

    /** {@return what is expected of the response if this is expected of SMTPLast in the block under test} */
    public ExpectedGroup expectingSmtpLast(Expected smtpLast) {
        return Expectations.ofBlock(reading(), target(), orAnything(smtpLast));
    }

    /** No source says what SMTPLast means in a block whose Type was substituted. */
    private Expected orAnything(Expected smtpLast) {
        return isSubstituted() ? Expectations.ANYTHING : smtpLast;
    }

    /** {@return whether the block under test has another Type than the property asks for} */
    public boolean isSubstituted() {
        return parameters.variant().shape().substituted();
    }

    /** {@return what {@link #expectingSmtpLast(Expected)} returns, but the block under test may be missing} */
    public ExpectedGroup expectingOrMissing(Expected smtpLast) {
        return Expectations.withOptionalBlock(expectingSmtpLast(smtpLast), target());
    }

    /**
     * {@return what {@link #expectingSmtpLast(Expected)} returns, but every other block must report its own SMTPLast,
     * or none}
     */
    public ExpectedGroup expectingInEveryBlock(Expected smtpLast) {
        return expectingInBlocks(index -> index == target() ? orAnything(smtpLast) : null);
    }

    /**
     * {@return what is expected of the response if this is expected of SMTPLast in its blocks}
     *
     * @param smtpLast what is expected in the block at an index, or null for what the block contains
     */
    public ExpectedGroup expectingInBlocks(IntFunction<@Nullable Expected> smtpLast) {
        return Expectations.of(reading(), smtpLast);
    }

    /** {@return what is expected of the response if SMTPLast of the block under test has exactly this value} */
    public ExpectedGroup expectingSmtpLast(String value) {
        return expectingSmtpLast(Expected.exactly(value));
    }

    /** {@return what is expected of the response if the block under test has no SMTPLast} */
    public ExpectedGroup expectingNoSmtpLast() {
        return expectingSmtpLast(Expectations.absent(block()));
    }

    /** {@return the case of the plain document with this value of SMTPLast} */
    public CaseSpec caseWithSmtpLast(String value) {
        return CaseSpec.mustRead(withSmtpLast(value), expectingSmtpLast(value));
    }

    /** {@return the case of the plain document without SMTPLast in the block under test} */
    public CaseSpec plainCase() {
        return CaseSpec.mustRead(document(), expectingNoSmtpLast());
    }

    /** {@return this context with the block under test changed} */
    public VariantContext withBlock(UnaryOperator<Group> change) {
        return withReading(Blocks.replace(reading(), target(), change.apply(block())), target());
    }

    /** {@return this context with the account changed; its blocks keep their positions} */
    public VariantContext withAccount(UnaryOperator<Group> change) {
        return withChanged("Account", change);
    }

    /** {@return this context with a User in front of the account, added if it had none} */
    public VariantContext withUser() {
        Group response = reading().response();
        if (response.first("User") != null) {
            return this;
        }
        List<Group.Member> members = new ArrayList<>(response.members());
        Group user = new Group(List.of(new Group.Member("DisplayName", new Value.Text("Ana"))));
        members.add(0, new Group.Member("User", user));
        return withReading(new Reading(new Group(members)), target());
    }

    /** {@return this context with its User changed, added first if it had none} */
    public VariantContext withUser(UnaryOperator<Group> change) {
        return withUser().withChanged("User", change);
    }

    private VariantContext withChanged(String name, UnaryOperator<Group> change) {
        return withReading(Blocks.withChanged(reading(), name, change), target());
    }

    /**
     * {@return this context with other blocks}
     *
     * @param blocks the new blocks
     * @param newTarget the index of the new block under test
     */
    public VariantContext withBlocks(List<Group> blocks, int newTarget) {
        return withReading(Blocks.replace(reading(), blocks), newTarget);
    }

    private VariantContext withReading(Reading reading, int newTarget) {
        return new VariantContext(new SampleParameters(
                parameters.variant(), parameters.on(), parameters.detail(), new Drawn(reading, newTarget)));
    }
}
