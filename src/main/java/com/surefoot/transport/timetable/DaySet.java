package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Some of the days of a stretch, a bit each, so that the days of a hundred thousand trips fit into memory. Immutable. */
public final class DaySet {

    private final DateRange within;
    private final BitSet bits;

    private DaySet(DateRange within, BitSet bits) {
        this.within = requireNonNull(within, "within");
        this.bits = bits;
    }

    /** None of the days. */
    public static DaySet none(DateRange within) {
        return new DaySet(within, new BitSet());
    }

    /** Those of these days that lie within. */
    public static DaySet of(DateRange within, Collection<LocalDate> days) {
        BitSet bits = new BitSet();
        days.stream().filter(within::contains).forEach(day -> bits.set(place(within, day)));
        return new DaySet(within, bits);
    }

    /** Those of a service's week that lie within. */
    public static DaySet weekly(DateRange within, Set<DayOfWeek> weekdays, DateRange validity) {
        LocalDate first = validity.first().isBefore(within.first()) ? within.first() : validity.first();
        LocalDate last = validity.last().isAfter(within.last()) ? within.last() : validity.last();
        BitSet bits = new BitSet();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            bits.set(place(within, day), weekdays.contains(day.getDayOfWeek()));
        }
        return new DaySet(within, bits);
    }

    private static int place(DateRange within, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(within.first(), day));
    }

    /** The stretch of days that it tells of. */
    public DateRange within() {
        return within;
    }

    public boolean contains(LocalDate day) {
        return within.contains(day) && bits.get(place(within, day));
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    public int size() {
        return bits.cardinality();
    }

    /** From the first to the last of them; empty if there is none. */
    public Optional<DateRange> findExtent() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(day(bits.nextSetBit(0)), day(bits.previousSetBit(bits.length()))));
    }

    /** This one and that day; the same if it lies outside. */
    public DaySet with(LocalDate day) {
        return combined(of(within, Set.of(day)), BitSet::or);
    }

    /** This one without that day. */
    public DaySet without(LocalDate day) {
        return minus(of(within, Set.of(day)));
    }

    /** The days in either. */
    public DaySet plus(DaySet other) {
        return combined(other, BitSet::or);
    }

    /** The days in this one only. */
    public DaySet minus(DaySet other) {
        return combined(other, BitSet::andNot);
    }

    /** The days in both. */
    public DaySet and(DaySet other) {
        return combined(other, BitSet::and);
    }

    private DaySet combined(DaySet other, BiConsumer<BitSet, BitSet> operation) {
        checkAlike(other);
        BitSet combined = (BitSet) bits.clone();
        operation.accept(combined, other.bits);
        return new DaySet(within, combined);
    }

    private void checkAlike(DaySet other) {
        if (!other.within.equals(within)) {
            throw new IllegalArgumentException("Days of %s and of %s cannot be combined. Maybe cut them alike first?"
                    .formatted(within, other.within));
        }
    }

    /**
     * Whether any day is in both.
     *
     * @throws IllegalArgumentException if they are of other stretches of days
     */
    public boolean intersects(DaySet other) {
        checkAlike(other);
        return bits.intersects(other.bits);
    }

    /** In order. */
    public Stream<LocalDate> stream() {
        return bits.stream().mapToObj(this::day);
    }

    private LocalDate day(int place) {
        return within.first().plusDays(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet days && days.within.equals(within) && days.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return 31 * within.hashCode() + bits.hashCode();
    }

    @Override
    public String toString() {
        return stream().toList().toString();
    }
}
