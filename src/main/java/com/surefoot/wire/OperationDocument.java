package com.surefoot.wire;

import com.surefoot.evidence.Ages.Age;
import com.surefoot.reliability.desk.HeldBacks.Count;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How Surefoot is doing.
 *
 * @param since what is counted in memory is counted since then
 * @param suppliers those there are settings of
 */
@Serdeable
public record OperationDocument(
        Instant at,
        Instant since,
        WithheldCounts withheld,
        List<SourceDocument> sources,
        List<SupplierDocument> suppliers,
        ModelDocument model,
        TellingDocument telling) {

    /** What was withheld in the last hour and the last day. */
    @Serdeable
    public record WithheldCounts(List<WithheldCount> hour, List<WithheldCount> day) {

        public WithheldCounts {
            hour = List.copyOf(hour);
            day = List.copyOf(day);
        }
    }

    /** So many elements of a kind were withheld for a reason, each counted once. */
    @Serdeable
    public record WithheldCount(String why, String kind, long count) {

        public static WithheldCount of(Count count) {
            return new WithheldCount(Words.of(count.why()), Words.of(count.kind()), count.count());
        }
    }

    /**
     * How old what a source says is.
     *
     * @param listedAt when it last listed all that it has; nothing where it lists nothing
     * @param facts how many it saw that still matter, among those looked at
     * @param medianSeconds age of the one in the middle; nothing where it saw none
     * @param oldestSeconds age of the oldest
     */
    @Serdeable
    public record SourceDocument(
            String source,
            Optional<Instant> listedAt,
            long facts,
            Optional<Long> medianSeconds,
            Optional<Long> oldestSeconds) {

        /** Of all sources that listed something or saw something, by name. */
        public static List<SourceDocument> of(Map<String, Instant> listed, List<Age> ages) {
            Map<String, Age> seen = new TreeMap<>();
            ages.forEach(age -> seen.put(age.source(), age));
            return Stream.concat(listed.keySet().stream(), seen.keySet().stream())
                    .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                    .stream()
                    .map(source -> of(source, Optional.ofNullable(listed.get(source)), seen.get(source)))
                    .toList();
        }

        private static SourceDocument of(String source, Optional<Instant> listed, @Nullable Age age) {
            Optional<Age> seen = Optional.ofNullable(age);
            return new SourceDocument(
                    source,
                    listed,
                    seen.map(Age::facts).orElse(0L),
                    seen.map(Age::median).map(Duration::toSeconds),
                    seen.map(Age::oldest).map(Duration::toSeconds));
        }
    }

    /**
     * How a supplier is doing.
     *
     * @param dataSeconds since it last gave an answer that was understood; nothing where it never did
     * @param quota calls that may be made in a period
     * @param quotaLeft of these right now
     */
    @Serdeable
    public record SupplierDocument(
            String supplier, Optional<Long> dataSeconds, long quota, long quotaLeft, List<CallsDocument> calls) {

        public SupplierDocument {
            calls = List.copyOf(calls);
        }
    }

    /** So many calls came to an outcome, in so many milliseconds on average. */
    @Serdeable
    public record CallsDocument(String outcome, long count, double meanMillis) {}

    /** What a language model was asked, and how many tokens it read and wrote. */
    @Serdeable
    public record ModelDocument(List<CallsDocument> calls, long tokensRead, long tokensWritten) {

        public ModelDocument {
            calls = List.copyOf(calls);
        }
    }

    /**
     * How trips were told.
     *
     * @param authors who told how many trips in how many sentences
     * @param rejected sentences of a model that might not be said
     * @param filledIn sentences of the built-in narrator in a model's text
     */
    @Serdeable
    public record TellingDocument(List<AuthorDocument> authors, long rejected, long filledIn) {

        public TellingDocument {
            authors = List.copyOf(authors);
        }
    }

    /** Who told how many trips in how many sentences. */
    @Serdeable
    public record AuthorDocument(String author, long trips, long sentences) {}

    public OperationDocument {
        sources = List.copyOf(sources);
        suppliers = List.copyOf(suppliers);
    }
}
