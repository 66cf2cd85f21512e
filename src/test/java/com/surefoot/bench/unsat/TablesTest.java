package com.surefoot.bench.unsat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.text.CsvRows;
import com.surefoot.bench.unsat.Trip.Leg;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 24);

    @TempDir
    private Path folder = Path.of("");

    private Tables read(String time, String duration) throws IOException {
        Files.writeString(folder.resolve("flights.csv"), """
                Origin,Destination,Sun,Mon,Tu,Wed,Thu,Fri,Sat,Airline,Time,Duration,non-stop,new day
                Rome,Oslo,80,80,80,80,80,80,80,Sky,%s,%s,no,yes
                """.formatted(time, duration));
        Files.writeString(folder.resolve("attractions.csv"), "city,name,category\n");
        return Tables.read(folder);
    }

    @Test
    void givenAFlight_whenRead_thenItsDepartureAndDurationAreThoseOfTheRow() throws IOException {
        Flight flight =
                read("9:35- 0:50", "15hr15min").listFlights("Rome", "Oslo").get(0);

        assertThat(flight.departure()).isEqualTo(LocalTime.of(9, 35));
        assertThat(flight.duration()).isEqualTo(Duration.ofMinutes(915));
        assertThat(flight.nonStop()).isFalse();
    }

    @Test
    void givenAFlightWithoutDuration_whenRead_thenTheMessageSaysWhatIsThere() {
        assertThatThrownBy(() -> read("9:35- 0:50", "a while"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a while");
    }

    @Test
    void givenThePublicFlights_whenTheyLand_thenItIsOnTheDayOfTheTableAndMostlyAtItsMinute() throws IOException {
        Path data = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks", "unsat-christmas");
        assumeTrue(Files.isDirectory(data), "the benchmark's data is not at " + data);
        Tables tables = Tables.read(data);
        Map<String, Iterator<Flight>> flights = new HashMap<>();

        int offByHours = 0;
        for (NamedCsvRecord row : CsvRows.read(data.resolve("flights.csv"))) {
            String from = row.getField("Origin");
            String to = row.getField("Destination");
            Leg leg = new Leg(
                    flights.computeIfAbsent(from + to, pair -> tables.listFlights(from, to)
                                    .iterator())
                            .next(),
                    DAY);
            assertThat(leg.lands().toLocalDate())
                    .as("%s", row)
                    .isEqualTo(row.getField("new day").equals("yes") ? DAY.plusDays(1) : DAY);
            String time = row.getField("Time");
            LocalTime printed =
                    LocalTime.parse(time.substring(time.indexOf('-') + 1).strip(), DateTimeFormatter.ofPattern("H:mm"));
            offByHours +=
                    Duration.between(printed, leg.lands().toLocalTime()).abs().toHours() > 0 ? 1 : 0;
        }

        assertThat(offByHours).isEqualTo(11);
    }
}
