package com.surefoot.supply.ota;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.http.RefusalException;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The answer about rooms, an {@code OTA_HotelAvailRS}: {@code Errors}, or {@code Success} with {@code Warnings} and
 * {@code RoomStays}, whose {@code MoreIndicator} says where the rest begins if it does not hold all. An envelope around it, as
 * SOAP has, does no harm.
 */
final class AvailAnswer {

    private static final String ROOT = "OTA_HotelAvailRS";

    /** Codes of OpenTravel's list of errors that only say that there is nothing: no availability, no such hotels. */
    private static final Set<String> NOTHING = Set.of("322", "424");

    /** Of a text that is to be repeated: OpenTravel's longest short one. */
    private static final int LONGEST = 128;

    private final String supplier;
    private final Asking asking;
    private final String token;
    private final Validity validity;

    AvailAnswer(String supplier, Asking asking, String token, Validity validity) {
        this.supplier = supplier;
        this.asking = asking;
        this.token = token;
        this.validity = validity;
    }

    /**
     * The offers in it, and what it warns of.
     *
     * @throws IOException if it is none, one to another question, or nothing in it can be read
     */
    AvailPage read(XMLStreamReader xml) throws IOException, XMLStreamException {
        Node root = root(xml);
        check(root);
        if (root.find("Success").isEmpty()) {
            return new AvailPage(Gleaned.all(List.of()), Optional.empty());
        }
        Gleaning<LiveOffer> offers = new Gleaning<>("offers");
        for (Node stay : root.list("RoomStays", "RoomStay")) {
            new RoomStay(supplier, asking, validity, stay).read(offers);
        }
        Gleaned<LiveOffer> found = offers.done();
        return new AvailPage(new Gleaned<>(found.items(), loss(found.loss(), root)), rest(root));
    }

    private static Optional<String> rest(Node root) throws IOException {
        Optional<String> rest = root.find("RoomStays")
                .flatMap(stays -> stays.attribute("MoreIndicator"))
                .filter(told -> !told.isBlank() && !told.equals("false"));
        if (rest.filter(told -> told.length() > LONGEST).isPresent()) {
            throw new IOException("its MoreIndicator has %d letters, more than OpenTravel's %d"
                    .formatted(rest.get().length(), LONGEST));
        }
        return rest;
    }

    private static Node root(XMLStreamReader xml) throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(ROOT)
                    && AvailRequest.NAMESPACE.equals(xml.getNamespaceURI())) {
                Node root = Node.read(xml);
                toEnd(xml);
                return root;
            }
        }
        throw new IOException("it has no " + ROOT);
    }

    /** What is cut off after the message is cut off all the same. */
    private static void toEnd(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private void check(Node root) throws IOException {
        Optional<String> told = root.attribute("EchoToken");
        if (told.isPresent() && !told.get().equals(token)) {
            throw new IOException("its EchoToken is '%s' and not '%s'".formatted(told.get(), token));
        }
        List<Node> errors = root.list("Errors", "Error");
        List<Node> bad = errors.stream().filter(AvailAnswer::isMoreThanNothing).toList();
        if (!bad.isEmpty()) {
            throw new RefusalException(words(bad));
        }
        if (errors.isEmpty() && root.find("Success").isEmpty()) {
            throw new IOException("it tells neither success nor errors");
        }
    }

    private static boolean isMoreThanNothing(Node message) {
        return !NOTHING.contains(message.attribute("Code").orElse(""));
    }

    private static Optional<String> loss(Optional<String> loss, Node root) {
        List<Node> warnings = root.list("Warnings", "Warning").stream()
                .filter(AvailAnswer::isMoreThanNothing)
                .toList();
        Optional<String> warned = warnings.isEmpty() ? Optional.empty() : Optional.of("it warns: " + words(warnings));
        String both = Stream.concat(loss.stream(), warned.stream()).collect(Collectors.joining("; "));
        return Optional.of(both).filter(some -> !some.isEmpty());
    }

    private static String words(List<Node> messages) {
        return messages.stream()
                .map(message -> "type %s, code %s: %s"
                        .formatted(
                                message.attribute("Type").orElse("-"),
                                message.attribute("Code").orElse("-"),
                                message.attribute("ShortText").orElse(message.text())))
                .collect(Collectors.joining("; "));
    }
}
