package com.surefoot.supply.ota;

/** What suppliers say in OpenTravel's messages. */
final class Payloads {

    static final String TOTAL = """
            <Total AmountBeforeTax="200.00" AmountAfterTax="220.00" CurrencyCode="EUR" DecimalPlaces="2">
              <Taxes><Tax Type="Inclusive" Code="19" Amount="20.00" CurrencyCode="EUR">
                <TaxDescription><Text>VAT</Text></TaxDescription></Tax></Taxes></Total>""";

    static final String DEADLINE = """
            <Deadline OffsetTimeUnit="Day" OffsetUnitMultiplier="2" OffsetDropTime="BeforeArrival"/>""";

    static final String COST = """
            <AmountPercent NmbrOfNights="1" BasisType="Nights"/>""";

    private Payloads() {}

    /** A hotel's double room on one rate plan. */
    static String roomStay() {
        return roomStay("HTL1", roomRate("DBL", "BAR", TOTAL));
    }

    static String roomStay(String hotel, String... roomRates) {
        return """
                <RoomStay AvailabilityStatus="AvailableForSale">
                  <RoomTypes>
                    <RoomType RoomTypeCode="DBL" NumberOfUnits="9"><RoomDescription Name="Double Room"/></RoomType>
                    <RoomType RoomTypeCode="SGL"><RoomDescription><Text>Single Room</Text></RoomDescription></RoomType>
                  </RoomTypes>
                  <RatePlans>
                    <RatePlan RatePlanCode="BAR">
                      <CancelPenalties><CancelPenalty>%s%s</CancelPenalty></CancelPenalties>
                      <MealsIncluded Breakfast="true"/>
                    </RatePlan>
                  </RatePlans>
                  <RoomRates>%s</RoomRates>
                  <TimeSpan Start="2027-06-04" End="2027-06-06"/>
                  <BasicPropertyInfo ChainCode="ZZ" HotelCode="%s" HotelName="Hotel am Graben"/>
                </RoomStay>""".formatted(DEADLINE, COST, String.join("", roomRates), hotel);
    }

    static String roomRate(String room, String plan, String total) {
        return """
                <RoomRate RoomTypeCode="%s" RatePlanCode="%s" NumberOfUnits="3"><Rates><Rate/></Rates>%s</RoomRate>""".formatted(room, plan, total);
    }

    static String success(String... roomStays) {
        return message("<Success/><RoomStays>" + String.join("\n", roomStays) + "</RoomStays>");
    }

    static String errors(String type, String code, String text) {
        return message("""
                <Errors><Error Type="%s" Code="%s" ShortText="%s"/></Errors>""".formatted(type, code, text));
    }

    static String message(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OTA_HotelAvailRS xmlns="http://www.opentravel.org/OTA/2003/05" Version="7.000"
                  TimeStamp="2027-03-01T12:00:00Z" Target="Production">%s</OTA_HotelAvailRS>""".formatted(content);
    }
}
