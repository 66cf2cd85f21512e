package com.surefoot.supply.gtfs;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one row after the other, and knows where a row starts even if it turns out to be broken. */
final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {

    /** Far more than any table has; with the longest cell this bounds what a row may take of the memory. */
    static final int MOST = 200;

    private List<String> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(Math.max(8, cells.size()));
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index <= MOST) {
            cells.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }

    /** The physical line the current row starts at, counted from 1. */
    long line() {
        return getStartingLineNumber();
    }

    /** How many cells the current row has. */
    int count() {
        return getFieldCount();
    }

    /** Which cell of the current row comes next, in words. */
    String place() {
        return cells.isEmpty() ? "the first cell" : "the cell after " + Shown.quoted(String.join(",", cells));
    }
}
