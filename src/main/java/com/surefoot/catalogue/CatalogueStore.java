package com.surefoot.catalogue;

import com.surefoot.travel.Source;
import java.io.IOException;

/** Keeps what sources say. */
public interface CatalogueStore {

    /** What a source has to say. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all of it.
         *
         * @throws BrokenSourceException where a row cannot be read
         */
        void writeTo(CatalogueSink sink) throws IOException;
    }

    /**
     * Replaces everything a source said before by what it says now. All of it in one transaction: on any exception
     * the store is as it was.
     *
     * @param progress told as rows arrive
     * @return what was written
     * @throws BrokenSourceException where the content cannot be read or does not hold together
     * @throws ShrunkTimetableException where its timetable has lost more runs than may go at once
     * @throws java.io.UncheckedIOException where reading failed otherwise
     */
    ImportReport replace(Source source, Content content, ImportProgress progress);

    /** Likewise, however many runs its timetable has lost. */
    ImportReport replaceAnyhow(Source source, Content content, ImportProgress progress);
}
