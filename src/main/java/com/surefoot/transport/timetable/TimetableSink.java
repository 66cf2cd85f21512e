package com.surefoot.transport.timetable;

/** Takes a timetable row by row, in any order, so that a feed never has to be held as a whole. */
public interface TimetableSink {

    /** Told, by sources that know it, from which line of its table the next row comes, counted from 1. */
    default void at(long line) {}

    void put(Agency agency);

    void put(Stop stop);

    void put(Route route);

    void put(Trip trip);

    void put(StopTime stopTime);

    void put(ServiceWeek week);

    void put(ServiceException exception);

    void put(Frequency frequency);

    void put(Transfer transfer);

    void put(Fare fare);

    void put(FareRule rule);
}
