package com.surefoot.sights;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day that rules are asked about.
 *
 * @param holidays what of that which rules ask about holidays is taken to hold of it
 */
record AskedDay(LocalDate date, Set<HolidayRule> holidays) {}
