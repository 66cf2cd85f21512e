package com.surefoot.wire;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import java.util.Optional;

/** Reads what turned out true or false: a fact that a source told, or an element of an answer, or all of the answer. */
final class ClaimReader {

    static final int LONGEST_VALUE = 1_000;
    private static final int LONGEST_ELEMENT = 400;

    private ClaimReader() {}

    static Optional<Claim> read(Element element) {
        Element claim = element.required().object("fact", "source", "value", "recommendation", "element");
        if (claim.isAbsent()) {
            return Optional.empty();
        }
        boolean ofFact = !claim.child("fact").isAbsent();
        boolean ofAnswer = !claim.child("recommendation").isAbsent();
        if (ofFact == ofAnswer) {
            claim.impossible(
                    "It is about one of fact and recommendation.",
                    ofFact ? "Maybe send two outcomes?" : "Maybe the one it is about was forgotten?");
            return Optional.empty();
        }
        return ofFact ? fact(claim) : answer(claim);
    }

    private static Optional<Claim> fact(Element claim) {
        refuse(claim, "element", "A fact has no element.");
        Optional<FactId> fact = FactReader.read(claim.child("fact"));
        Optional<String> source = claim.child("source").required().text();
        Optional<String> value = claim.child("value").required().text(LONGEST_VALUE);
        return fact.isPresent() && source.isPresent() && value.isPresent()
                ? Optional.of(new Claim.OfFact(fact.get(), source.get(), value.get()))
                : Optional.empty();
    }

    private static Optional<Claim> answer(Element claim) {
        refuse(claim, "source", "The source of an answer's elements is known.");
        refuse(claim, "value", "An element is right or wrong as a whole.");
        Optional<String> recommendation = claim.child("recommendation").text();
        Element element = claim.child("element");
        return element.isAbsent()
                ? recommendation.map(Claim.OfItinerary::new)
                : element.text(LONGEST_ELEMENT)
                        .flatMap(part -> recommendation.map(whole -> new Claim.OfElement(whole, part)));
    }

    private static void refuse(Element claim, String field, String why) {
        if (!claim.child(field).isAbsent()) {
            claim.child(field).impossible(why, "Maybe leave it out?");
        }
    }
}
