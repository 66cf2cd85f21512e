package com.surefoot.bench.travelplanner;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads sentences alone and compares what was read with the structure the file gives:
 * {@code travelplanner-read --data DIR --queries FILE.jsonl}.
 */
public final class TravelPlannerRead implements Benchmark {

    /** Before every date of the data. */
    static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    @Override
    public void run(Options options) throws IOException {
        SentenceReader reader = new SentenceReader(TablesReader.read(options.path("data")), TODAY);
        List<Query> queries = Query.read(options.path("queries"));
        int right = 0;
        for (Query query : queries) {
            Optional<String> fault = findFault(reader, query);
            right += fault.isEmpty() ? 1 : 0;
            fault.ifPresent(text -> System.out.printf("%d: %s%n  %s%n", query.index(), query.sentence(), text));
        }
        System.out.printf("%d of %d sentences read as the file structures them%n", right, queries.size());
    }

    private static Optional<String> findFault(SentenceReader reader, Query query) {
        try {
            Wish read = reader.read(query.sentence());
            boolean same = query.wish().isEmpty() || query.wish().get().equals(read);
            return same
                    ? Optional.empty()
                    : Optional.of("read " + read + "\n  not  " + query.wish().get());
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
