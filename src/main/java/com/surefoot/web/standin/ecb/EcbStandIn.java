package com.surefoot.web.standin.ecb;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.web.standin.Conditional;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Publishes the sandbox's exchange rates: those of the last working day, and of 90 days, each day at 16:00 in Frankfurt. */
@Controller("/sandbox/ecb")
@Requires(bean = Sandbox.class)
final class EcbStandIn {

    private static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");
    private static final LocalTime PUBLISHED = LocalTime.of(16, 0);
    private static final int DAYS = 90;
    private static final String GESMES = "http://www.gesmes.org/xml/2002-08-01";
    private static final String NAMESPACE = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";
    private static final String CUBE = "Cube";
    private static final String ENCODING = "UTF-8";

    private final Fixing fixing;
    private final Clock clock;

    EcbStandIn(Sandbox sandbox, Clock clock) {
        this.fixing = new Fixing(sandbox.seed());
        this.clock = clock;
    }

    @Get(value = "/eurofxref-daily.xml", produces = MediaType.ALL)
    HttpResponse<byte[]> daily(HttpRequest<?> request) {
        return answer(request, days().subList(0, 1));
    }

    @Get(value = "/eurofxref-hist-90d.xml", produces = MediaType.ALL)
    HttpResponse<byte[]> history(HttpRequest<?> request) {
        return answer(request, days());
    }

    /** Working days of which rates are out, the last one first. */
    private List<LocalDate> days() {
        ZonedDateTime now = clock.instant().atZone(FRANKFURT);
        LocalDate last =
                now.toLocalTime().isBefore(PUBLISHED) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        List<LocalDate> days = new ArrayList<>(last.minusDays(DAYS)
                .datesUntil(last.plusDays(1))
                .filter(Fixing::isWorkingDay)
                .toList());
        days.sort(Comparator.reverseOrder());
        return days;
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, List<LocalDate> days) {
        return Conditional.answer(
                request,
                document(days),
                MediaType.TEXT_XML_TYPE,
                days.get(0).atTime(PUBLISHED).atZone(FRANKFURT).toInstant());
    }

    private byte[] document(List<LocalDate> days) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, ENCODING);
            xml.writeStartDocument(ENCODING, "1.0");
            xml.writeStartElement("gesmes:Envelope");
            xml.writeAttribute("xmlns:gesmes", GESMES);
            xml.writeAttribute("xmlns", NAMESPACE);
            writeText(xml, "gesmes:subject", "Reference rates");
            xml.writeStartElement("gesmes:Sender");
            writeText(xml, "gesmes:name", "Surefoot's sandbox");
            xml.writeEndElement();
            xml.writeStartElement(CUBE);
            for (LocalDate day : days) {
                write(xml, day);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A document in memory cannot be written. Maybe memory is short?", e);
        }
        return bytes.toByteArray();
    }

    private static void writeText(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, LocalDate day) throws XMLStreamException {
        xml.writeStartElement(CUBE);
        xml.writeAttribute("time", day.toString());
        for (Map.Entry<String, BigDecimal> rate : fixing.rates(day).entrySet()) {
            xml.writeEmptyElement(CUBE);
            xml.writeAttribute("currency", rate.getKey());
            xml.writeAttribute("rate", rate.getValue().toPlainString());
        }
        xml.writeEndElement();
    }
}
