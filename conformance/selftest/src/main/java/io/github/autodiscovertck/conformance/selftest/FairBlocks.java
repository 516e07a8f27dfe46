package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Correct parsers that report some of the blocks, or in another order, and say so. */
final class FairBlocks {

    private static final List<String> MERGED = List.of("EwsUrl", "ASUrl", "OOFUrl", "OABUrl", "UMUrl", "EcpUrl");

    private FairBlocks() {}

    static List<FairParser> all() {
        return List.of(
                types("IMAP", "POP3", "SMTP"),
                types("IMAP", "SMTP"),
                types("SMTP"),
                types("EXCH", "EXPR"),
                types("EXCH"),
                types("EXCH", "EXPR", "EXHTTP", "WEB"),
                types("WEB"),
                mailServers(),
                fair(
                        "keeps the first block of each Type",
                        builder("first").blocksPerType(BlocksPerType.ONE),
                        blocks -> onePerType(blocks, true)),
                fair(
                        "keeps the last block of each Type",
                        builder("last").blocksPerType(BlocksPerType.ONE),
                        blocks -> onePerType(blocks, false)),
                fair(
                        "keeps one block of each Type in a map without order",
                        builder("map").blocksPerType(BlocksPerType.ONE).blockOrder(BlockOrder.NONE),
                        blocks -> byType(onePerType(blocks, false))),
                fair(
                        "loses the order of the blocks",
                        builder("reversed").blockOrder(BlockOrder.NONE),
                        FairBlocks::reversed),
                fair("sorts the blocks by Type", builder("sorted").blockOrder(BlockOrder.NONE), FairBlocks::byType));
    }

    private static ParserDescription.Builder builder(String name) {
        return ParserDescription.builder(name)
                .version("1")
                .reports(new DomParser().describe().reports().toArray(String[]::new))
                .appliesDefaults(true);
    }

    private static FairParser types(String... types) {
        String all = String.join(", ", types);
        return fair("reports blocks of these Types alone: " + all, builder(all).blockTypes(types), only(types));
    }

    /** As a mail program does that has one incoming and one outgoing server. */
    private static FairParser mailServers() {
        return fair(
                "has one incoming and one outgoing mail server",
                builder("mail servers")
                        .blockTypes("IMAP", "SMTP")
                        .blockOrder(BlockOrder.NONE)
                        .blocksPerType(BlocksPerType.ONE),
                blocks -> byType(onePerType(only("IMAP", "SMTP").apply(blocks), true)));
    }

    private static FairParser fair(
            String name, ParserDescription.Builder description, UnaryOperator<List<Group>> blocks) {
        return FairParser.of(
                name, () -> new HabitualParser(description.build(), new DomParser(), Habit.ofBlocks(blocks)));
    }

    static UnaryOperator<List<Group>> only(String... types) {
        Set<String> set = Set.of(types);
        return blocks ->
                blocks.stream().filter(block -> set.contains(typeOf(block))).toList();
    }

    static List<Group> onePerType(List<Group> blocks, boolean first) {
        Map<String, Group> byType = new LinkedHashMap<>();
        for (Group block : blocks) {
            if (first) {
                byType.putIfAbsent(typeOf(block), block);
            } else {
                byType.put(typeOf(block), block);
            }
        }
        return blocks.stream()
                .filter(block -> byType.get(typeOf(block)) == block)
                .toList();
    }

    static List<Group> byType(List<Group> blocks) {
        return blocks.stream().sorted(Comparator.comparing(FairBlocks::typeOf)).toList();
    }

    static List<Group> reversed(List<Group> blocks) {
        List<Group> reversed = new ArrayList<>(blocks);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The first URL of each kind in any block is the account's, and is reported in the first block. */
    static List<Group> merged(List<Group> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        Map<String, Value> urls = new LinkedHashMap<>();
        List<Group> merged = new ArrayList<>();
        for (Group block : blocks) {
            Group rest = block;
            for (String name : MERGED) {
                Value value = block.first(name);
                if (value != null) {
                    urls.putIfAbsent(name, value);
                    rest = Change.with(rest, name, null);
                }
            }
            merged.add(rest);
        }
        List<Group.Member> first = new ArrayList<>(merged.get(0).members());
        urls.forEach((name, value) -> first.add(new Group.Member(name, value)));
        merged.set(0, new Group(first));
        return merged;
    }

    /** A mail program takes STARTTLS there, which it reports as it reports TLS. */
    static List<Group> secured(List<Group> blocks) {
        return blocks.stream()
                .map(block -> new Value.Text("587").equals(block.first("Port"))
                        ? Change.with(block, "SSL", new Value.Text("on"))
                        : block)
                .toList();
    }

    private static String typeOf(Group block) {
        Value type = block.first("Type") == null ? block.first("@Type") : block.first("Type");
        return type instanceof Value.Text text ? text.text() : "";
    }
}
