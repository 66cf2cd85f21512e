package com.surefoot.web.standin.ota;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
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

/** Another Surefoot, connected to a sandbox as it would be to a hotel system. */
@Timeout(120)
class OtaStandInTest {

    private static final String ASKED = """
            <OTA_HotelAvailRQ xmlns="http://www.opentravel.org/OTA/2003/05" EchoToken="tok">
             <AvailRequestSegments><AvailRequestSegment><HotelSearchCriteria><Criterion>
              <Address><CityName>Berlin</CityName><CountryName Code="DE"/></Address>
              <StayDateRange Start="2027-03-19" End="2027-03-21"/>
              <RoomStayCandidates><RoomStayCandidate RPH="1" Quantity="1"><GuestCounts>
               <GuestCount AgeQualifyingCode="10" Count="2"/><GuestCount AgeQualifyingCode="8" Age="7" Count="1"/>
              </GuestCounts></RoomStayCandidate></RoomStayCandidates>
             </Criterion></HotelSearchCriteria></AvailRequestSegment></AvailRequestSegments>
            </OTA_HotelAvailRQ>""";

    private Connected connected;
    private SoldRooms sold;

    @BeforeEach
    void start() {
        connected = new Connected("ota", "/sandbox/ota");
        sold = new SoldRooms(connected);
    }

    @AfterEach
    void stop() {
        connected.close();
    }

    @Test
    void theRoomsOfTheWorldAreFoundAtTheirPrices() {
        sold.checkPrices(sold.search(Occupancy.of(2)));
        assertThat(sold.search(Occupancy.of(19)).offers()).isEmpty();
        assertThat(sold.search(Occupancy.of(19)).gaps()).isEmpty();
    }

    @Test
    void aSecondLookFindsTheSameOrWhatHasBecomeOfIt() throws Exception {
        // given
        List<LiveOffer> found = sold.search(Occupancy.of(1), new Occupancy(1, List.of(7)), Occupancy.of(1))
                .offers();

        // when: at once, and so near the night that hotels have decided anew
        List<Recheck> same = sold.recheck(found);
        sold.pass(Duration.ofDays(17));
        List<Recheck> later = sold.recheck(found);

        // then
        assertThat(same).isNotEmpty().allMatch(Recheck.Same.class::isInstance);
        assertThat(later).anyMatch(Recheck.PriceChanged.class::isInstance);
        assertThat(later).anyMatch(Recheck.SoldOut.class::isInstance);
    }

    @Test
    void theAnswerRepeatsTheToken() throws Exception {
        assertThat(connected.post("", ASKED).body()).contains("EchoToken=\"tok\"", "<Success/>", "<RoomStay>");
    }

    @Test
    void aQuestionThatIsNoneIsRefusedInTheMessage() throws Exception {
        refused("", "12", "459");
        refused("{}", "12", "459");
        refused(ASKED.substring(0, 300), "12", "459");
        refused("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>", "12", "459");
        refused(ASKED.replace("OTA_HotelAvailRQ", "OTA_PingRQ"), "12", "459");
        refused(ASKED.replace("2003/05", "1999"), "12", "459");
        refused(ASKED.replace("Criterion", "Criteria"), "10", "321");
        refused(ASKED.replace("CityName", "Town"), "10", "321");
        refused(ASKED.replace("StayDateRange", "Stay"), "10", "321");
        refused(ASKED.replace("RoomStayCandidates", "Rooms"), "10", "321");
        refused(ASKED.replace("End=\"2027-03-21\"", ""), "3", "320");
        refused(ASKED.replace("End=\"2027-03-21\"", "End=\"2027-03-01\""), "3", "320");
        refused(ASKED.replace("Quantity=\"1\"", "Quantity=\"many\""), "3", "320");
        refused(ASKED.replace("Quantity=\"1\"", "Quantity=\"0\""), "3", "320");
        refused(ASKED.replace("Quantity=\"1\"", "Quantity=\"20\""), "3", "320");
        refused(ASKED.replace("Count=\"2\"", "Count=\"0\""), "3", "320");
        refused(ASKED.replace("Age=\"7\"", ""), "3", "320");
    }

    @Test
    void whereNothingIsThatIsSaid() throws Exception {
        assertThat(connected.post("", ASKED.replace("Berlin", "Atlantis")).body())
                .contains("Code=\"424\"");
        assertThat(connected.post("", ASKED.replace("\"DE\"", "\"US\"")).body()).contains("Code=\"424\"");
        assertThat(connected
                        .post("", ASKED.replace("Count=\"2\"", "Count=\"19\""))
                        .body())
                .contains("Code=\"322\"");
    }

    private void refused(String message, String type, String code) throws Exception {
        HttpResponse<String> answer = connected.post("", message, "Content-Type", "text/xml; charset=utf-8");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<Errors><Error Type=\"%s\" Code=\"%s\"".formatted(type, code), "Maybe")
                .doesNotContain("<Success");
        assertThat(answer.headers().firstValue("Surefoot-Data")).contains("sample");
    }
}
