package com.surefoot.narration.grounding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence's words and slots in turn, in the form in which all that looks alike is alike (NFKC). */
record Template(List<Piece> pieces) {

    /** Of letters, slots included: nobody says so much in one sentence. */
    private static final int LONGEST = 400;

    /** Quotation marks around one value, which say nothing about it. */
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u00ab\u300a\u300c\u300e] ?(\\{[a-z_]{1,30}}) ?[\"\u201d\u00bb\u300b\u300d\u300f]");

    /** A dash between two values, which gets its spaces. */
    private static final Pattern DASH = Pattern.compile("}[-\u2013\u2014\u2192]{1,2}\\{");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z_]{1,30})}");

    /** Literal words, or a slot between them. */
    sealed interface Piece {}

    /** What stands between slots. */
    record Literal(String text) implements Piece {}

    /**
     * Where a value goes.
     *
     * @param unit what stands behind a number in place of the word it brings; empty where that word is said
     */
    record Slot(String name, String unit) implements Piece {}

    Template {
        pieces = List.copyOf(pieces);
    }

    /** Empty if it is too long, or has a brace that belongs to no slot. */
    static Optional<Template> find(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = tidy(Normalizer.normalize(written, Form.NFKC));
        List<Piece> pieces = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int done = 0;
        while (slot.find()) {
            pieces.add(new Literal(text.substring(done, slot.start())));
            pieces.add(new Slot(slot.group(1), ""));
            done = slot.end();
        }
        pieces.add(new Literal(text.substring(done)));
        boolean odd = pieces.stream()
                .anyMatch(piece ->
                        piece instanceof Literal literal && literal.text().matches("(?s).*[{}].*"));
        return odd ? Optional.empty() : Optional.of(new Template(pieces));
    }

    private static String tidy(String text) {
        return DASH.matcher(QUOTED.matcher(text).replaceAll("$1")).replaceAll("} \u2013 {");
    }

    /** Without the words behind numbers that bring their own, as in {@code for {count} nights}. */
    Template counted(Claim claim, Language language, Function<String, Role> roles) {
        List<Piece> counted = new ArrayList<>(pieces);
        for (int at = 1; at < counted.size(); at += 2) {
            Slot slot = (Slot) counted.get(at);
            if (claim.values().get(roles.apply(slot.name())) instanceof Value.Count count) {
                String behind = ((Literal) counted.get(at + 1)).text();
                String before = ((Literal) counted.get(at - 1)).text();
                CountedNouns.Behind noun = CountedNouns.of(language).find(count, before, behind);
                counted.set(at, new Slot(slot.name(), noun.unit()));
                counted.set(at + 1, new Literal(noun.rest()));
            }
        }
        return new Template(counted);
    }

    /** The names of its slots, each as often as it is there. */
    List<String> listSlots() {
        return pieces.stream()
                .filter(Slot.class::isInstance)
                .map(piece -> ((Slot) piece).name())
                .toList();
    }
}
