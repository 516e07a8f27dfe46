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
 * What a variant works on: a response whose block in question has no SMTPLast yet, unless its shape asks for one, and the
 * ways to write one into it.
 */
public final class VariantContext {

    /** The name of the element that the kit is about. */
    public static final String SMTP_LAST = "SMTPLast";

    private final SampleParameters recipe;

    VariantContext(SampleParameters recipe) {
        this.recipe = recipe;
    }

    /** {@return what the response says, without SMTPLast in the block in question} */
    public Reading reading() {
        return recipe.response().reading();
    }

    /** {@return the index of the block in question among the account's, from 0} */
    public int target() {
        return recipe.response().target();
    }

    /** {@return what all documents for the implementation have in common} */
    public ResponseProfile profile() {
        return recipe.variant().shape().profile();
    }

    /** {@return the block in question} */
    public Group block() {
        return Blocks.at(reading(), target());
    }

    /** {@return the drawn value: true for on} */
    public boolean isSmtpLastOn() {
        return recipe.on();
    }

    /** {@return the drawn value, on or off} */
    public String smtpLastValue() {
        return recipe.on() ? "on" : "off";
    }

    /** {@return the value that was not drawn, on or off} */
    public String oppositeValue() {
        return recipe.on() ? "off" : "on";
    }

    /** {@return a number from 0 to bound - 1 for what the variant leaves open; 0 is the simplest} */
    public int choose(int bound) {
        return choose(bound, 1);
    }

    /**
     * {@return a number from 0 to bound - 1 for something else that the variant leaves open; 0 is the simplest}
     *
     * @param bound how many there are
     * @param others how many ways there are to choose what else is left open, so that this does not follow from that
     */
    public int choose(int bound, int others) {
        return recipe.detail() / others % bound;
    }

    /** {@return the address of SMTPLast in the block in question} */
    public String smtpLastAddress() {
        return "Account/Protocol[" + target() + "]/" + SMTP_LAST;
    }

    /** {@return the document without SMTPLast in the block in question} */
    public XmlDocument document() {
        return CanonicalTree.of(reading());
    }

    /** {@return the document with SMTPLast written plainly} */
    public XmlDocument withSmtpLast(String value) {
        return withSmtpLast(new XmlNode.Text(value));
    }

    /** {@return the document with this content in SMTPLast} */
    public XmlDocument withSmtpLast(XmlNode... content) {
        return withElement(Element.of(SMTP_LAST, content));
    }

    /** {@return the document with these elements at the end of the block in question} */
    public XmlDocument withElement(Element... elements) {
        return inBlock(block -> TreeEdits.append(block, elements));
    }

    /** {@return the document with the block in question changed} */
    public XmlDocument inBlock(UnaryOperator<Element> change) {
        return TreeEdits.inBlock(document(), target(), change);
    }

    /** {@return what is expected of the response if this is expected of SMTPLast in the block in question} */
    public ExpectedGroup expectingSmtpLast(Expected smtpLast) {
        return Expectations.ofBlock(reading(), target(), inQuestion(smtpLast));
    }

    /** Where the block got a Type that the property does not ask for, no source says what SMTPLast means in it. */
    private Expected inQuestion(Expected smtpLast) {
        return isSubstituted() ? Expectations.ANYTHING : smtpLast;
    }

    /** {@return whether the block in question has another Type than the property asks for} */
    public boolean isSubstituted() {
        return recipe.variant().shape().substituted();
    }

    /** {@return the same, but where the block in question may be left out of the reading} */
    public ExpectedGroup expectingOrLost(Expected smtpLast) {
        return Expectations.withOptionalBlock(expectingSmtpLast(smtpLast), target());
    }

    /** {@return the same, but where every other block has to report what it says itself, or nothing} */
    public ExpectedGroup expectingInEveryBlock(Expected smtpLast) {
        return expectingInBlocks(index -> index == target() ? inQuestion(smtpLast) : null);
    }

    /**
     * {@return what is expected of the response if this is expected of SMTPLast in its blocks}
     *
     * @param smtpLast what is expected in the block of an index, or null for what the block says
     */
    public ExpectedGroup expectingInBlocks(IntFunction<@Nullable Expected> smtpLast) {
        return Expectations.of(reading(), smtpLast);
    }

    /** {@return what is expected of the whole response if the block in question says exactly this value} */
    public ExpectedGroup expectingSmtpLast(String value) {
        return expectingSmtpLast(Expected.exactly(value));
    }

    /** {@return what is expected of the whole response if the block in question has no SMTPLast} */
    public ExpectedGroup expectingNoSmtpLast() {
        return expectingSmtpLast(Expectations.absent(block()));
    }

    /** {@return the draft of the plain document with this value} */
    public CaseSpec caseWithSmtpLast(String value) {
        return CaseSpec.mustRead(withSmtpLast(value), expectingSmtpLast(value));
    }

    /** {@return the draft of the plain document without SMTPLast in the block in question} */
    public CaseSpec plainCase() {
        return CaseSpec.mustRead(document(), expectingNoSmtpLast());
    }

    /** {@return this scene with another block in question at the same place} */
    public VariantContext withBlock(UnaryOperator<Group> change) {
        return withReading(Blocks.replace(reading(), target(), change.apply(block())), target());
    }

    /** {@return this scene with another account, whose blocks stay where they are} */
    public VariantContext withAccount(UnaryOperator<Group> change) {
        return withChanged("Account", change);
    }

    /** {@return this scene with a User in front of the account, if it had none} */
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

    /** {@return this scene with its User changed, which it gets if it had none} */
    public VariantContext withUser(UnaryOperator<Group> change) {
        return withUser().withChanged("User", change);
    }

    private VariantContext withChanged(String name, UnaryOperator<Group> change) {
        return withReading(Blocks.withChanged(reading(), name, change), target());
    }

    /** {@return this scene with other blocks and another one in question} */
    public VariantContext withBlocks(List<Group> blocks, int newTarget) {
        return withReading(Blocks.replace(reading(), blocks), newTarget);
    }

    private VariantContext withReading(Reading reading, int newTarget) {
        return new VariantContext(
                new SampleParameters(recipe.variant(), recipe.on(), recipe.detail(), new Drawn(reading, newTarget)));
    }
}
