package com.surefoot.supply.ota;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.supply.http.Secret;
import com.surefoot.travel.City;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The question for rooms, as an {@code OTA_HotelAvailRQ}. */
final class AvailRequest {

    static final String NAMESPACE = "http://www.opentravel.org/OTA/2003/05";

    /** Codes of OpenTravel's lists: who is how old, and what the requestor is. */
    private static final String ADULT = "10";

    private static final String CHILD = "8";
    private static final String INTERNET_BROKER = "13";

    private static final String ENCODING = "UTF-8";

    private final Asking asking;
    private final Optional<String> from;
    private final Credentials credentials;
    private final String token;
    private final Instant now;

    /**
     * @param from where the answer is to go on, by the words of the answer before
     * @param token that the answer repeats
     */
    AvailRequest(Asking asking, Optional<String> from, Credentials credentials, String token, Instant now) {
        this.asking = asking;
        this.from = from;
        this.credentials = credentials;
        this.token = token;
        this.now = now;
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, ENCODING);
            xml.writeStartDocument(ENCODING, "1.0");
            start(xml, "OTA_HotelAvailRQ", "Version", "7.000", "EchoToken", token, "PrimaryLangID", "en");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("TimeStamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeAttribute("AvailRatesOnly", "true");
            xml.writeAttribute("RequestedCurrency", asking.request().currency().getCurrencyCode());
            writeSource(xml);
            start(xml, "AvailRequestSegments");
            start(xml, "AvailRequestSegment", "AvailReqType", "Room");
            if (from.isPresent()) {
                xml.writeAttribute("MoreDataEchoToken", from.get());
            }
            start(xml, "HotelSearchCriteria");
            writeCriterion(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A message in memory cannot be written. Maybe it has an odd character?", e);
        }
        return bytes.toByteArray();
    }

    private void writeSource(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "POS");
        start(xml, "Source", "ISOCountry", asking.request().country());
        Optional<Secret> id = credentials.id();
        if (id.isPresent()) {
            xml.writeEmptyElement("RequestorID");
            xml.writeAttribute("Type", INTERNET_BROKER);
            xml.writeAttribute("ID", id.get().value());
            if (credentials.password().isPresent()) {
                xml.writeAttribute(
                        "MessagePassword", credentials.password().get().value());
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeCriterion(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Criterion", "ExactMatch", "true");
        StayRequest request = asking.request();
        if (asking.hotels().isEmpty()) {
            writeAddress(xml, ((Where.InCity) request.where()).city());
        }
        for (String hotel : asking.hotels()) {
            xml.writeEmptyElement("HotelRef");
            xml.writeAttribute("HotelCode", hotel);
        }
        xml.writeEmptyElement("StayDateRange");
        xml.writeAttribute("Start", request.stay().first().toString());
        xml.writeAttribute("End", request.stay().last().toString());
        start(xml, "RoomStayCandidates");
        List<Candidate> candidates = Candidate.listOf(request.rooms());
        for (Candidate candidate : candidates) {
            writeCandidate(xml, candidate);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void writeAddress(XMLStreamWriter xml, City city) throws XMLStreamException {
        start(xml, "Address");
        start(xml, "CityName");
        xml.writeCharacters(city.name());
        xml.writeEndElement();
        xml.writeEmptyElement("CountryName");
        xml.writeAttribute("Code", city.country());
        xml.writeEndElement();
    }

    private static void writeCandidate(XMLStreamWriter xml, Candidate candidate) throws XMLStreamException {
        start(xml, "RoomStayCandidate", "RPH", candidate.rph(), "Quantity", String.valueOf(candidate.quantity()));
        start(xml, "GuestCounts", "IsPerRoom", "true");
        Occupancy sleepers = candidate.sleepers();
        writeGuests(xml, ADULT, sleepers.adults(), Optional.empty());
        for (int age : sleepers.childAges()) {
            writeGuests(xml, CHILD, 1, Optional.of(age));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void writeGuests(XMLStreamWriter xml, String code, int count, Optional<Integer> age)
            throws XMLStreamException {
        xml.writeEmptyElement("GuestCount");
        xml.writeAttribute("AgeQualifyingCode", code);
        if (age.isPresent()) {
            xml.writeAttribute("Age", String.valueOf(age.get()));
        }
        xml.writeAttribute("Count", String.valueOf(count));
    }

    /** @param attributes names and values in turn */
    private static void start(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
