package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day on which a service runs although its week does not say so, or does not run although it does.
 *
 * @param runs true if added, false if removed
 */
public record ServiceException(String serviceId, LocalDate day, boolean runs) {

    public ServiceException {
        requireNonNull(serviceId, "serviceId");
        requireNonNull(day, "day");
    }
}
