package com.surefoot.supply.streets;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Where streets come from.
 *
 * @param extracts OpenStreetMap extracts in PBF format; of those that cover a place the first counts
 * @param folder where the graphs made of them are kept
 * @param farthest metres a place may be away from a street that is taken to lead to it
 * @param largestExtract bytes an extract may have: making a graph takes memory of some ten times that
 * @param patience how long a trip that is planned waits for graphs that are not ready yet
 */
@ConfigurationProperties("surefoot.streets")
@Requires(property = "surefoot.streets.extracts")
record StreetSettings(
        List<String> extracts,
        @Bindable(defaultValue = "surefoot-data/streets") String folder,
        @Bindable(defaultValue = "300") @Min(1) @Max(1000) int farthest,

        @Bindable(defaultValue = "256MB") @ReadableBytes @Min(1) long largestExtract,

        @Bindable(defaultValue = "10s") Duration patience) {

    StreetSettings {
        extracts = List.copyOf(extracts);
    }

    List<Extract> listExtracts() {
        return extracts.stream()
                .map(String::strip)
                .map(Path::of)
                .map(Extract::new)
                .toList();
    }
}
