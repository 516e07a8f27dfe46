package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of several parts of a suite that run separately, for example on several machines. Each requirement belongs to
 * exactly one shard, and all shards together are the suite. The distribution is the same for every implementation.
 *
 * @param number the number of this shard, from 1
 * @param of the number of shards, at most {@value #MOST}
 */
public record Shard(int number, int of) {

    /** The whole suite. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MOST = 9999;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    public Shard {
        if (number < 1 || number > of || of > MOST) {
            throw new IllegalArgumentException(
                    "a shard is one of at most " + MOST + ", counted from 1, but not " + number + "/" + of);
        }
    }

    /**
     * {@return the shard in a text such as 2/3}
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Shard parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "a shard is written as its number and how many there are, such as 2/3, not \"" + text + "\"");
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** {@return whether this is the whole suite} */
    public boolean isWhole() {
        return of == 1;
    }

    /** {@return whether this shard reports the requirements that no shard runs} */
    boolean isFirst() {
        return number == 1;
    }

    /**
     * {@return the requirements of this shard, in their order} The heaviest requirement is assigned first, each to the
     * shard with the lowest load so far.
     *
     * @param all the requirements of all shards
     * @param weight the approximate duration of each; the same on every machine
     */
    List<Requirement> select(List<Requirement> all, ToLongFunction<Requirement> weight) {
        List<Requirement> heaviestFirst = new ArrayList<>(all);
        heaviestFirst.sort(Comparator.comparingLong(weight).reversed());
        long[] loads = new long[of];
        Set<String> mine = heaviestFirst.stream()
                .filter(requirement -> deal(loads, weight.applyAsLong(requirement)) == number)
                .map(Requirement::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(requirement -> mine.contains(requirement.id()))
                .toList();
    }

    private static int deal(long[] loads, long weight) {
        int least = 0;
        for (int i = 1; i < loads.length; i++) {
            least = loads[i] < loads[least] ? i : least;
        }
        loads[least] += weight;
        return least + 1;
    }

    /** {@return such as "shard 2 of 3"} */
    @Override
    public String toString() {
        return "shard " + number + " of " + of;
    }
}
