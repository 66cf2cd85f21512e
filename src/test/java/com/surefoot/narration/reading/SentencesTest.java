package com.surefoot.narration.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.rules.RuleReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as travellers write them, and what is to be made out of each. */
class SentencesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Reader ENGLISH = new RuleReader(Language.ENGLISH);
    private static final Reader FRENCH = new RuleReader(Language.FRENCH);
    private static final Reader CHINESE = new ChineseTripReader();

    @ParameterizedTest
    @MethodSource("english")
    void englishIsReadAsMeant(String sentence, String meant) {
        assertEquals(meant, read(ENGLISH, sentence), sentence);
    }

    @ParameterizedTest
    @MethodSource("french")
    void frenchIsReadAsMeant(String sentence, String meant) {
        assertEquals(meant, read(FRENCH, sentence), sentence);
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void chineseIsReadAsMeant(String sentence, String meant) {
        assertEquals(meant, read(CHINESE, sentence), sentence);
    }

    static Stream<Arguments> english() {
        return sentences("/reading/en.txt");
    }

    static Stream<Arguments> french() {
        return sentences("/reading/fr.txt");
    }

    static Stream<Arguments> chinese() {
        return sentences("/reading/zh.txt");
    }

    private static Stream<Arguments> sentences(String file) {
        List<Arguments> all = new ArrayList<>();
        String sentence = "";
        for (String line : HandWritten.lines(file)) {
            if (line.startsWith("> ")) {
                sentence = line.substring(2);
            } else {
                String meant = line.equals("nothing") ? "" : line;
                all.add(Arguments.of(sentence, String.join(" ", new TreeSet<>(List.of(meant.split(" ", -1))))));
            }
        }
        return all.stream();
    }

    private static String read(Reader reader, String sentence) {
        Understood understood = reader.read(sentence, Listening.afresh(ReadingCatalogue.words(), MONDAY));
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
