package com.surefoot.supply.ecb;

import com.surefoot.travel.ReferenceRates;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The bank's document of one day or of several: an {@code Envelope} with a {@code Cube} of {@code Cube}s with a
 * {@code time}, each of {@code Cube}s with a {@code currency} and a {@code rate}.
 */
final class RatesDocument {

    private static final String NAMESPACE = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";
    private static final Pattern RATE = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,10})?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** What the platform knows: a currency that is newer than it is left out rather than all the others with it. */
    private static final Map<String, Currency> KNOWN = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private final XMLStreamReader xml;
    private final LocalDate latest;
    private final List<ReferenceRates> days = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    /** @param latest the last day there can be rates of */
    private RatesDocument(XMLStreamReader xml, LocalDate latest) {
        this.xml = xml;
        this.latest = latest;
    }

    /**
     * All days of a document.
     *
     * @throws IOException if there are none, or one of them cannot be
     * @throws XMLStreamException if it is no XML, or not all of it
     */
    static List<ReferenceRates> read(XMLStreamReader xml, LocalDate latest) throws IOException, XMLStreamException {
        RatesDocument document = new RatesDocument(xml, latest);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && document.isCube()) {
                document.readCube();
            }
        }
        if (document.days.isEmpty()) {
            throw new IOException("it has no rates of any day");
        }
        return document.days;
    }

    private boolean isCube() {
        return xml.getLocalName().equals("Cube") && NAMESPACE.equals(xml.getNamespaceURI());
    }

    private void readCube() throws IOException, XMLStreamException {
        @Nullable String time = xml.getAttributeValue(null, "time");
        if (time != null) {
            LocalDate day = day(time);
            days.add(new ReferenceRates(day, readRates(day)));
        } else if (xml.getAttributeCount() > 0) {
            throw new IOException("it has a rate outside of any day");
        }
    }

    private LocalDate day(String time) throws IOException {
        LocalDate day;
        try {
            day = LocalDate.parse(time);
        } catch (DateTimeParseException e) {
            throw new IOException("'%s' is no day".formatted(time), e);
        }
        if (day.isAfter(latest) || !seen.add(day)) {
            throw new IOException("it has rates of %s, which is still to come or is there twice".formatted(day));
        }
        return day;
    }

    /** The day's rates, to the end of its cube. */
    private Map<Currency, BigDecimal> readRates(LocalDate day) throws IOException, XMLStreamException {
        Map<Currency, BigDecimal> rates = new HashMap<>();
        Set<String> codes = new HashSet<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String code = attribute("currency", CODE);
            BigDecimal rate = new BigDecimal(attribute("rate", RATE));
            if (!codes.add(code)) {
                throw new IOException("%s is there twice on %s".formatted(code, day));
            }
            @Nullable Currency currency = KNOWN.get(code);
            if (currency != null) {
                rates.put(currency, rate);
            }
            toEndOfRate();
        }
        return rates;
    }

    private void toEndOfRate() throws IOException, XMLStreamException {
        if (xml.nextTag() != XMLStreamConstants.END_ELEMENT) {
            throw new IOException("there is something within a rate");
        }
    }

    private String attribute(String name, Pattern pattern) throws IOException {
        @Nullable String value = xml.getAttributeValue(null, name);
        if (value == null || !pattern.matcher(value).matches()) {
            throw new IOException("'%s' is no %s".formatted(value, name));
        }
        return value;
    }
}
