package com.surefoot.narration.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.HandWritten;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese sentences as travellers write them, and what is to be made out of each. */
class ChineseSentencesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceIsReadAsMeant(String sentence, String meant) {
        assertEquals(meant, read(sentence), sentence);
    }

    static Stream<Arguments> sentences() {
        List<Arguments> all = new ArrayList<>();
        String sentence = "";
        for (String line : HandWritten.lines("/reading/zh.txt")) {
            if (line.startsWith("> ")) {
                sentence = line.substring(2);
            } else {
                String meant = line.equals("nothing") ? "" : line;
                all.add(Arguments.of(sentence, String.join(" ", new TreeSet<>(List.of(meant.split(" ", -1))))));
            }
        }
        return all.stream();
    }

    private static String read(String sentence) {
        Understood understood =
                new ChineseTripReader().read(sentence, Listening.afresh(ReadingCatalogue.words(), MONDAY));
        Set<String> told = Told.of(Draft.EMPTY.with(understood.heard()), understood.heard());
        if (!understood.notUnderstood().isEmpty()) {
            told.add("left="
                    + String.join(
                            "|",
                            understood.notUnderstood().stream()
                                    .map(span -> sentence.substring(span.from(), span.to())
                                            .replace(' ', '_'))
                                    .toList()));
        }
        return String.join(" ", told);
    }
}
