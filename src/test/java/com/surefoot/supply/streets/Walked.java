package com.surefoot.supply.streets;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Asks for ways on the streets of extracts, in a town where one walks 4.5 km an hour and taxis drive 30. */
final class Walked {

    static final CityTravel TRAVEL = SmallWorld.travel();

    private Walked() {}

    /** Streets that are loaded by whoever asks first. */
    static Streets streets(Path folder, Path... extracts) {
        return new Streets(settings(folder, extracts), Runnable::run);
    }

    static StreetSettings settings(Path folder, Path... extracts) {
        return new StreetSettings(
                List.of(extracts).stream().map(Path::toString).toList(),
                folder.toString(),
                300,
                64 << 20,
                Duration.ofSeconds(60));
    }

    static Way way(Streets streets, InCityMode mode, Place from, Place to) {
        return streets.ways(TRAVEL, List.of(from, to)).find(mode, 0, 1);
    }

    /** Metres of a way that is known. */
    static double metres(Way way) {
        if (way instanceof Way.Known known) {
            return metres(known.journey());
        }
        throw new AssertionError("The way is not known: " + way);
    }

    static double metres(Journey journey) {
        return journey.stages().stream()
                .mapToDouble(stage -> stage.distance().metres())
                .sum();
    }
}
