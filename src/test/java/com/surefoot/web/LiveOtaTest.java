package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallCatalogue;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A traveller asks for a trip where a chain that speaks OpenTravel, played, sells a hotel for 70.00 EUR for two nights. */
@Timeout(180)
class LiveOtaTest {

    private final StandIn chain = StandIn.start();

    @AfterEach
    void stop() {
        chain.close();
    }

    private String recommended(String name, String position) throws Exception {
        chain.answer("/ota", Reply.ok("""
                <OTA_HotelAvailRS xmlns="http://www.opentravel.org/OTA/2003/05" Version="7.000"><Success/><RoomStays>
                 <RoomStay AvailabilityStatus="AvailableForSale">
                  <RoomTypes><RoomType RoomTypeCode="DBL"><RoomDescription Name="Double Room"/></RoomType></RoomTypes>
                  <RatePlans><RatePlan RatePlanCode="BAR"><MealsIncluded Breakfast="true"/></RatePlan></RatePlans>
                  <RoomRates><RoomRate RoomTypeCode="DBL" RatePlanCode="BAR" NumberOfUnits="3"><Rates><Rate/></Rates>
                   <Total AmountBeforeTax="60.00" AmountAfterTax="70.00" CurrencyCode="EUR"/></RoomRate></RoomRates>
                  <TimeSpan Start="2027-06-04" End="2027-06-06"/>
                  <BasicPropertyInfo HotelCode="HTL1" HotelName="%s">%s</BasicPropertyInfo>
                 </RoomStay></RoomStays></OTA_HotelAvailRS>""".formatted(name, position)));
        try (SmallServer server = SmallServer.withSuppliers(
                SmallCatalogue.WORLD,
                Map.of(
                        "surefoot.suppliers.ota.base-url",
                        chain.url() + "/ota",
                        "surefoot.suppliers.ota.quota-calls",
                        "1000"),
                Map.of())) {
            return server.answer(Call.recommend("""
                    {"origin": "Westburg", "destination": "Eastburg", "dates": {"from": "2027-06-04", "to": "2027-06-06"},
                     "party": {"adults": 2, "children": 1, "childrenAges": [0]}}"""), 200);
        }
    }

    @Test
    void aHotelThatSaysWhereItIsIsInTheTrip() throws Exception {
        // when
        String trip = recommended("The Mill", "<Position Latitude=\"50.001\" Longitude=\"12.001\"/>");

        // then
        assertThat(chain.received().get(0).body())
                .contains(
                        "<GuestCount AgeQualifyingCode=\"10\" Count=\"2\"/>",
                        "<GuestCount AgeQualifyingCode=\"8\" Age=\"0\" Count=\"1\"/>");
        assertThat(trip)
                .contains(
                        "\"offerId\":\"ota:HTL1/DBL/BAR@2-0\"",
                        "\"name\":\"The Mill\"",
                        "\"position\":{\"lat\":50.001,\"lon\":12.001}",
                        "\"cost\":{\"amount\":\"70.00\",\"currency\":\"EUR\"}")
                .doesNotContain("\"missing\"");
    }

    @Test
    void aHotelOfTheCatalogueIsTheSameWhereNameAndPositionFit() throws Exception {
        // when: some 70 metres from where the catalogue has it
        String trip = recommended("h1", "<Position Latitude=\"50.0051\" Longitude=\"12.0070\"/>");

        // then: it has what the catalogue knows of it
        assertThat(trip)
                .contains(
                        "\"offerId\":\"ota:HTL1/DBL/BAR@2-0\"",
                        "\"id\":\"ota:HTL1\",\"name\":\"Hotel h1\"",
                        "\"wifi\"");
    }

    @Test
    void aHotelThatDoesNotSayWhereItIsIsLeftOutAndSaid() throws Exception {
        assertThat(recommended("The Mill", ""))
                .contains("\"missing\":[{\"supplier\":\"ota\",\"reason\":\"1 of its 1 offers in Eastburg are left out")
                .doesNotContain("The Mill");
    }

    @Test
    void aPositionThatIsNoneIsNonsenseOfThatHotelOnly() throws Exception {
        assertThat(recommended("The Mill", "<Position Latitude=\"95\" Longitude=\"12.001\"/>"))
                .contains("\"stays\":[{\"offerId\":\"h", "\"missing\":[{\"supplier\":\"ota\",\"reason\":\"")
                .doesNotContain("The Mill");
    }
}
