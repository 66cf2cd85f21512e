package com.surefoot.catalogue;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.change.TimetableChange;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.util.SortedMap;

/**
 * What an import has written.
 *
 * @param rows how many of each kind, such as {@code stop times}
 * @param change what it changes for travellers
 * @param took from the first row to the commit
 */
public record ImportReport(Source source, SortedMap<String, Long> rows, TimetableChange change, Duration took) {

    public ImportReport {
        requireNonNull(source, "source");
        requireNonNull(rows, "rows");
        requireNonNull(change, "change");
        requireNonNull(took, "took");
    }
}
