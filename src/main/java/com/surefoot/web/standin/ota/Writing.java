package com.surefoot.web.standin.ota;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.Money;
import com.surefoot.web.standin.RefusedException;
import com.surefoot.web.standin.SampleRooms;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an {@code OTA_HotelAvailRS}. */
final class Writing {

    private static final String ENCODING = "UTF-8";

    private final XMLStreamWriter xml;

    private Writing(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What a message consists of besides its head. */
    private interface Contents {

        void write(Writing writing) throws XMLStreamException;
    }

    /** @param token that of the question */
    static byte[] rooms(List<SampleRooms.Sold> sold, Question question, String token, Instant now) {
        return message(token, now, writing -> {
            writing.empty("Success");
            writing.start("RoomStays");
            for (SampleRooms.Sold one : sold) {
                writing.stay(one, question);
            }
            writing.end();
        });
    }

    /** @param token that of the question */
    static byte[] errors(RefusedException refused, String token, Instant now) {
        return message(token, now, writing -> {
            writing.start("Errors");
            writing.empty(
                    "Error",
                    "Type",
                    Refusals.type(refused),
                    "Code",
                    Refusals.code(refused),
                    "ShortText",
                    refused.message());
            writing.end();
        });
    }

    private static byte[] message(String token, Instant now, Contents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, ENCODING);
            Writing writing = new Writing(xml);
            xml.writeStartDocument(ENCODING, "1.0");
            writing.start("OTA_HotelAvailRS", "Version", "7.000");
            xml.writeDefaultNamespace(Question.NAMESPACE);
            xml.writeAttribute("TimeStamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
            if (!token.isEmpty()) {
                xml.writeAttribute("EchoToken", token);
            }
            contents.write(writing);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A message in memory cannot be written. Maybe it has an odd character?", e);
        }
        return bytes.toByteArray();
    }

    private void stay(SampleRooms.Sold sold, Question question) throws XMLStreamException {
        LodgingOffer offer = sold.offer();
        start("RoomStay");
        start("RoomTypes");
        start("RoomType", "RoomTypeCode", offer.roomType().id());
        empty("RoomDescription", "Name", offer.roomType().name());
        end();
        end();
        start("RatePlans");
        start(
                "RatePlan",
                "RatePlanCode",
                offer.ratePlan().id(),
                "RatePlanName",
                offer.ratePlan().name());
        penalty(sold, question);
        meals(offer);
        end();
        end();
        rates(offer, question);
        empty(
                "TimeSpan",
                "Start",
                question.stay().first().toString(),
                "End",
                question.stay().last().toString());
        hotel(offer);
        end();
    }

    /** After the free time all of it is due. */
    private void penalty(SampleRooms.Sold sold, Question question) throws XMLStreamException {
        Optional<ZonedDateTime> free = sold.freeUntil(question.stay());
        start("CancelPenalties");
        if (free.isPresent()) {
            start("CancelPenalty");
            empty("Deadline", "AbsoluteDeadline", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(free.get()));
            empty("AmountPercent", "Percent", "100");
            end();
        } else {
            empty("CancelPenalty", "NonRefundable", "true");
        }
        end();
    }

    private void meals(LodgingOffer offer) throws XMLStreamException {
        switch (offer.ratePlan().board()) {
            case ROOM_ONLY -> empty("MealsIncluded", "MealPlanIndicator", "false");
            case BREAKFAST -> empty("MealsIncluded", "Breakfast", "true");
            case HALF_BOARD -> empty("MealsIncluded", "Breakfast", "true", "Dinner", "true");
            case FULL_BOARD -> empty("MealsIncluded", "Breakfast", "true", "Lunch", "true", "Dinner", "true");
        }
    }

    private void rates(LodgingOffer offer, Question question) throws XMLStreamException {
        Money room = offer.priceFor(1, question.stay().nights());
        start("RoomRates");
        for (Question.Candidate candidate : question.candidates()) {
            start(
                    "RoomRate",
                    "RoomTypeCode",
                    offer.roomType().id(),
                    "RatePlanCode",
                    offer.ratePlan().id(),
                    "NumberOfUnits",
                    String.valueOf(offer.ratePlan().allotment()),
                    "RoomStayCandidateRPH",
                    candidate.rph());
            empty(
                    "Total",
                    "AmountAfterTax",
                    room.amount().toPlainString(),
                    "CurrencyCode",
                    room.currency().getCurrencyCode());
            end();
        }
        end();
    }

    private void hotel(LodgingOffer offer) throws XMLStreamException {
        start(
                "BasicPropertyInfo",
                "HotelCode",
                offer.property().id(),
                "HotelName",
                offer.property().place().name());
        empty(
                "Position",
                "Latitude",
                String.valueOf(offer.property().place().point().lat()),
                "Longitude",
                String.valueOf(offer.property().place().point().lon()));
        end();
    }

    /** @param attributes names and values in turn */
    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    /** @param attributes names and values in turn */
    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
