package com.surefoot.configure;

import com.surefoot.evidence.Evidence;
import com.surefoot.reliability.live.RidesAtStake;
import com.surefoot.reliability.live.WitnessedRuns;
import com.surefoot.supply.gtfsrt.LiveBoard;
import com.surefoot.supply.gtfsrt.RealtimeReader;
import com.surefoot.transport.live.LiveListener;
import com.surefoot.transport.timetable.Timetables;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts together what is known right now: who holds it, and who keeps it as evidence. */
@Factory
final class LiveWiring {

    @Singleton
    LiveBoard liveBoard(Timetables timetables, Clock clock) {
        return new LiveBoard(RealtimeReader.of(timetables, clock));
    }

    @Singleton
    LiveListener liveListener(RidesAtStake rides, LiveBoard board, Evidence evidence, Clock clock) {
        return new WitnessedRuns(rides, board, evidence, clock);
    }
}
