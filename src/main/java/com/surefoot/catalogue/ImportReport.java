package com.surefoot.catalogue;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Source;
import java.time.Duration;
import java.util.SortedMap;

/**
 * What an import has written.
 *
 * @param rows how many of each kind, such as {@code stop times}
 * @param took from the first row to the commit
 */
public record ImportReport(Source source, SortedMap<String, Long> rows, Duration took) {

    public ImportReport {
        requireNonNull(source, "source");
        requireNonNull(rows, "rows");
        requireNonNull(took, "took");
    }
}
