package com.surefoot.supply.timetables;

import com.surefoot.transport.timetable.ScheduledCall;
import java.util.List;
import java.util.Map;

/**
 * Where a run of a route calls, and whether one can get on and off there.
 *
 * @param halts numbers of stops
 */
record Stopping(String source, String routeId, List<Integer> halts, List<Boolean> boards, List<Boolean> alights) {

    static Stopping of(String source, String routeId, List<ScheduledCall> calls, Map<String, Integer> numbers) {
        return new Stopping(
                source,
                routeId,
                calls.stream()
                        .map(call -> numbers.getOrDefault(call.stopId(), 0))
                        .toList(),
                calls.stream().map(ScheduledCall::boards).toList(),
                calls.stream().map(ScheduledCall::alights).toList());
    }
}
