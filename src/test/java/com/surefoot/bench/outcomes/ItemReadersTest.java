package com.surefoot.bench.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemReadersTest {

    private static final LocalDate DAY = LocalDate.of(2013, 1, 31);
    private static final String FLIGHTS = """
            date,sched_dep,carrier,flight,origin,dest,distance,dep_delay,arr_delay,cancelled
            2013-01-02,,UA,7,EWR,BOS,200,,,1
            2013-01-01,17:05,UA,7,EWR,BOS,200,0,60,0
            2013-01-01,09:05,UA,8,EWR,BOS,200,0,61,0
            2013-01-02,08:00,UA,9,EWR,BOS,200,0,,0
            """;

    @TempDir
    Path folder;

    @Test
    void aFlightIsRightIfItArrivesInTime() throws IOException {
        assertThat(read(Kind.FLIGHTS, FLIGHTS, "60"))
                .extracting(Item::right)
                .containsExactly(true, false, false, false);
        assertThat(read(Kind.FLIGHTS, FLIGHTS, "61")).extracting(Item::right).containsExactly(true, true, false, false);
    }

    @Test
    void aCancelledFlightHasTheHourOfTheSameFlightBefore() throws IOException {
        // when: flight 7 left at 17 the day before
        Item cancelled = read(Kind.FLIGHTS, FLIGHTS, "60").stream()
                .filter(item -> item.words().contains("hour 17") && item.date().equals(LocalDate.of(2013, 1, 2)))
                .findFirst()
                .orElseThrow();

        // then
        assertThat(cancelled.right()).isFalse();
        assertThat(cancelled.numbers()).containsEntry("hour", 17.0);
    }

    @Test
    void packedFilesAreRead() throws IOException {
        Path file = folder.resolve("flights.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(FLIGHTS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Kind.FLIGHTS.read(file, "60", DAY)).hasSize(4);
    }

    @Test
    void aTransferHoldsIfTheDelaysLeaveTimeToChange() throws IOException {
        // given: 60 minutes at ORD, of which changing takes 30; 40 late, the next one 10 late
        String flights = """
                date,carrier,flight,origin,dest,distance,sched_dep_time,sched_arr_time,dep_delay,arr_delay,cancelled
                1999-12-21,AA,1,BOS,ORD,800,800,1000,0,40.0,0
                1999-12-21,AA,2,ORD,LAX,1700,1100,1300,10.0,0,0
                1999-12-21,AA,3,ORD,BOS,800,1100,1300,0,0,0
                1999-12-21,UA,4,ORD,SFO,1700,1100,1300,0,0,0
                """;

        // then: back to Boston, or with another carrier, is no transfer
        assertThat(read(Kind.TRANSFERS, flights, "30")).singleElement().satisfies(item -> {
            assertThat(item.right()).isTrue();
            assertThat(item.cluster()).isEqualTo("ORD 1999-12-21");
        });
        assertThat(read(Kind.TRANSFERS, flights, "31")).singleElement().satisfies(item -> assertThat(item.right())
                .isFalse());
    }

    @Test
    void aStayIsRightIfTheRoomIsTheOneThatWasBooked() throws IOException {
        String stays = """
                hotel,arrival,lead_time,stays_in_weekend_nights,stays_in_week_nights,adults,children,meal,market_segment,\
                distribution_channel,deposit_type,customer_type,is_repeated_guest,booking_changes,days_in_waiting_list,\
                reserved_room_type,adr,total_of_special_requests,as_booked
                City,2015-07-02,1,0,2,1,0.0,HB,Direct,Direct,No Deposit,Transient,0,1,0,A,80.0,0,0
                City,2015-07-01,1,0,2,1,,HB,Direct,Direct,No Deposit,Transient,0,1,0,A,80.0,0,1
                """;

        List<Item> items = read(Kind.STAYS, stays, "");

        assertThat(items).extracting(Item::right).containsExactly(true, false);
        assertThat(items).extracting(Item::cluster).containsExactly("City 2015-07-01", "City 2015-07-02");
        assertThat(items.get(0).traits().views())
                .hasSameSizeAs(items.get(1).traits().views());
    }

    @Test
    void aPlaceIsAskedForAfterTheMonthsOfTheQuestion() throws IOException {
        String places = """
                region,from_date,to_date,type,id,name_from,name_to,category,oh_from,oh_to,status
                monaco,2020-01-01,2021-01-01,n,1,A,A,amenity=bank,,,same
                monaco,2020-01-01,2021-01-01,n,2,A,A,amenity=bank,Mo,Tu,same|oh_changed
                monaco,2010-01-01,2021-01-01,n,3,A,A,amenity=bank,,,gone
                """;

        assertThat(read(Kind.PLACES, places, "12")).extracting(Item::right).containsExactly(true, false);
        assertThat(read(Kind.PLACES, places, "all")).hasSize(3);
        assertThatThrownBy(() -> read(Kind.PLACES, places, "soon")).hasMessageContaining("Maybe");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsPlace() {
        assertThatThrownBy(() -> read(Kind.STAYS, FLIGHTS, "")).hasMessageContaining("no column 'hotel'");
        assertThatThrownBy(() -> read(Kind.FLIGHTS, FLIGHTS, "soon")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> read(Kind.FLIGHTS, FLIGHTS.replace("2013-01-02,,", "yesterday,,"), "60"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("yesterday");
        assertThatThrownBy(() -> Kind.FLIGHTS.read(folder.resolve("none.csv"), "60", DAY))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Kind.of("boats")).hasMessageContaining("Maybe");
    }

    @Test
    void eachPeriodNeedsItems() throws IOException {
        List<Item> items = read(Kind.FLIGHTS, FLIGHTS, "60");

        assertThatThrownBy(() -> Split.of(DAY, DAY, items)).hasMessageContaining("Maybe");
    }

    private List<Item> read(Kind kind, String table, String question) throws IOException {
        return kind.read(Files.writeString(folder.resolve("table.csv"), table), question, DAY);
    }
}
