package com.surefoot.catalogue;

/** Told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress SILENT = (kind, rows) -> {};

    /**
     * Some rows have arrived.
     *
     * @param kind what they are, such as {@code stop times}
     * @param rows how many of that kind so far
     */
    void at(String kind, long rows);
}
