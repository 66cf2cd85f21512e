package com.surefoot.web.standin.rapid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Recheck;
import com.surefoot.web.standin.Connected;
import com.surefoot.web.standin.SoldRooms;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another Surefoot, connected to a sandbox as it would be to Expedia Rapid. */
@Timeout(120)
class RapidStandInTest {

    private static final String[] KEY = {
        "Authorization", "EAN apikey=any,signature=" + "0a".repeat(64) + ",timestamp=1700000000"
    };
    private static final String ASKED = "/properties/availability?checkin=2027-03-19&checkout=2027-03-21&currency=EUR"
            + "&country_code=NL&language=en-US&rate_plan_count=10&sales_channel=website&sales_environment=hotel_only"
            + "&occupancy=2&property_id=any";

    private Connected connected;
    private SoldRooms sold;

    @BeforeEach
    void start() {
        connected = new Connected("rapid", RapidStandIn.PATH);
        sold = new SoldRooms(connected);
    }

    @AfterEach
    void stop() {
        connected.close();
    }

    @Test
    void theRoomsOfTheWorldAreFoundAtTheirPrices() throws Exception {
        // when
        List<LiveOffer> offers = sold.search(Occupancy.of(2)).offers();

        // then
        sold.checkPrices(sold.search(Occupancy.of(2)));
        assertThat(offers).allMatch(offer -> offer.validity().expiresAt().isPresent());
        assertThat(sold.search(Occupancy.of(19)).offers()).isEmpty();
        assertThat(sold.search(Occupancy.of(19)).gaps()).isEmpty();
    }

    @Test
    void aSecondLookFindsTheSameOrWhatHasBecomeOfIt() throws Exception {
        // given: ten minutes before something is sold out
        sold.passUntil((before, after) -> !after.keySet().containsAll(before.keySet()));
        List<LiveOffer> found = sold.search(Occupancy.of(1)).offers();
        List<LiveOffer> two =
                sold.search(Occupancy.of(1), new Occupancy(1, List.of(7))).offers();

        // when
        List<Recheck> same = sold.recheck(two);
        sold.pass(Duration.ofMinutes(20));
        List<Recheck> later = sold.recheck(found);

        // then
        assertThat(same).isNotEmpty().allMatch(Recheck.Same.class::isInstance);
        assertThat(later).anyMatch(Recheck.SoldOut.class::isInstance);
    }

    @Test
    void aSecondLookTellsAnotherPrice() throws Exception {
        // given: ten minutes before one changes
        sold.passUntil((before, after) -> before.entrySet().stream()
                .anyMatch(
                        one -> after.getOrDefault(one.getKey(), one.getValue()).minor()
                                != one.getValue().minor()));
        List<LiveOffer> found = sold.search(Occupancy.of(1)).offers();

        // when
        sold.pass(Duration.ofMinutes(20));

        // then
        assertThat(sold.recheck(found)).anyMatch(Recheck.PriceChanged.class::isInstance);
    }

    @Test
    void aLinkThatHasEndedLeadsNowhere() {
        // given
        LiveOffer offer = sold.search(Occupancy.of(2)).offers().get(0);

        // when
        sold.pass(Duration.ofMinutes(41));

        // then
        assertThatThrownBy(() -> sold.supplier().recheck(offer)).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void aQuestionThatIsNoneIsRefused() throws Exception {
        for (String wrong : List.of(
                ASKED.replace("checkin=2027-03-19", "checkin=soon"),
                ASKED.replace("checkin=2027-03-19", "checkin=2027-03-23"),
                ASKED.replace("&currency=EUR", ""),
                ASKED.replace("occupancy=2", "occupancy=two"),
                ASKED.replace("&occupancy=2", ""),
                ASKED.replace("occupancy=2", "occupancy=0"),
                ASKED.replace("occupancy=2", "occupancy=2-44"),
                ASKED.replace("rate_plan_count=10", "rate_plan_count=many"),
                ASKED.replace("&property_id=any", ""),
                "/properties/content",
                "/properties/a/rooms/b/rates/c",
                "/properties/a/rooms/b/rates/c?token=MQ")) {
            refused(connected.get(wrong, KEY), 400, "invalid_input");
        }
        for (String wrong : List.of(
                "",
                "no JSON",
                "{}",
                "{\"type\": \"Point\", \"coordinates\": [1, 2]}",
                "{\"type\": \"Polygon\", \"coordinates\": 7}",
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [2, 3], [1, 2]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [2, 3], [4], [1, 2]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [2, \"x\"], [4, 4], [1, 2]]]}")) {
            refused(connected.post("/properties/geography", wrong, KEY), 400, "invalid_input");
        }
        assertThat(connected.get(ASKED, KEY).body()).contains("\"type\":\"no_availability\"");
    }

    @Test
    void whoDoesNotSignIsRefused() throws Exception {
        refused(connected.get(ASKED), 401, "request_unauthenticated");
        refused(connected.get(ASKED, "Authorization", "EAN apikey=any"), 401, "request_unauthenticated");
    }

    private static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"type\":\"" + type + "\"", "Maybe");
        assertThat(answer.headers().firstValue("Surefoot-Data")).contains("sample");
    }
}
