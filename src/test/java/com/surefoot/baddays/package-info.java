/**
 * What becomes of answers on bad days: suppliers that fail in every way, and processes and databases that end in the middle
 * of something. Single connectors on bad days are tested beside them ({@code RealtimeFeedTest}, {@code RapidFailuresTest},
 * {@code LiteApiFailuresTest}, {@code OtaFailuresTest}, {@code BrokenAnswersTest}), timetables that are cut off or have shrunk
 * in {@code InterruptedImportTest} and {@code ShrinkingTimetableTest}.
 */
@NullMarked
package com.surefoot.baddays;

import org.jspecify.annotations.NullMarked;
