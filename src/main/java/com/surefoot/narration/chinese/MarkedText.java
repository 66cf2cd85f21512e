package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which every word of the catalogue, the longest first, is a single mark, so that what such a word is made of
 * is not read as anything else.
 *
 * @param text with a letter from U+E000 on for each mention
 * @param mentions by their letter's number
 * @param starts of each letter in the text as it was written, and where that ends
 */
record MarkedText(String text, List<Mention> mentions, List<Integer> starts) {

    /** One mention. */
    static final String MARK = "[\\uE000-\\uF8FF]";

    private static final int FIRST = 0xE000;
    private static final int MOST = 6_000;

    /** A word that some catalogues have for a kind, but that mostly stands for something else. */
    private static final String OTHER = "其它";

    private static final Pattern ASKED = Pattern.compile("(?:游览|参观|类型|种类)[要是为有:]?\\s*$");
    private static final Pattern LISTED = Pattern.compile("(?:和|、|或者?|及|与)\\s*$");
    private static final Pattern ENDED = Pattern.compile("^\\s*(?:$|[,。;!\\n和、或及与]|类|这)");

    static MarkedText of(String text, WordIndex words) {
        String folded = fold(text);
        Marking marking = new Marking(text, folded);
        boolean begins = true;
        while (marking.at < text.length()) {
            begins = marking.step(words, begins);
        }
        marking.starts.add(text.length());
        return new MarkedText(marking.marked.toString(), marking.mentions, marking.starts);
    }

    /** Goes through a text, word by word where it knows them. */
    private static final class Marking {

        private final String text;
        private final String folded;
        private final StringBuilder marked = new StringBuilder();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private int at;

        Marking(String text, String folded) {
            this.text = text;
            this.folded = folded;
        }

        /**
         * Takes the next word.
         *
         * @param begins whether a word may begin here
         * @return whether one may begin behind it
         */
        boolean step(WordIndex words, boolean begins) {
            int everyday = EverydayWords.match(folded, at);
            int known = words.match(folded, at);
            if (known == OTHER.length() && folded.startsWith(OTHER, at) && !isListed(folded, at, mentions)) {
                known = 0;
            }
            int longest = Math.max(known, everyday);
            Optional<NameParts.Found> part = begins
                    ? words.parts().match(folded, at, words).filter(found -> found.length() > longest)
                    : Optional.empty();
            if (mentions.size() < MOST && part.isPresent()) {
                int length = part.get().length();
                mention(length, Map.of(part.get().meaning(), part.get().name()));
                return true;
            }
            if (mentions.size() < MOST && known > 0 && known >= everyday) {
                mention(known, words.meanings(folded.substring(at, at + known)));
                return true;
            }
            boolean ends = everyday > 0 || !Character.isLetter(folded.charAt(at));
            copy(Math.max(1, untilName(everyday, words)));
            return ends;
        }

        /** {@code 想看海景公园}: an everyday word ends where a longer name begins that reaches beyond it. */
        private int untilName(int everyday, WordIndex words) {
            for (int inner = 1; inner < everyday; inner++) {
                int name = words.match(folded, at + inner);
                if (name > 2 && inner + name > everyday) {
                    return inner;
                }
            }
            return everyday;
        }

        private void mention(int length, Map<Meaning, String> meanings) {
            starts.add(at);
            marked.append((char) (FIRST + mentions.size()));
            mentions.add(new Mention(text.substring(at, at + length), meanings));
            at += length;
        }

        private void copy(int length) {
            for (int i = 0; i < length; i++) {
                starts.add(at);
                marked.append(folded.charAt(at++));
            }
        }
    }

    /** As one of the kinds that are listed, and not of anything else. */
    private static boolean isListed(String text, int at, List<Mention> before) {
        String until = text.substring(0, at);
        boolean continued = LISTED.matcher(until).find()
                && !before.isEmpty()
                && before.get(before.size() - 1).is(Meaning.KIND);
        return (continued || ASKED.matcher(until).find())
                && ENDED.matcher(text.substring(at + OTHER.length())).find();
    }

    /** The same in small and simplified letters of usual width; as long as before. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean wide = letter >= '\uFF01' && letter <= '\uFF5E';
            folded.append(Character.toLowerCase(
                    wide ? (char) (letter - 0xFEE0) : letter == '\u3000' ? ' ' : Simplified.of(letter)));
        }
        return folded.toString();
    }

    /** The same without some of its letters. */
    MarkedText without(Pattern idle) {
        StringBuilder left = new StringBuilder();
        List<Integer> at = new ArrayList<>();
        Matcher matcher = idle.matcher(text);
        int from = 0;
        while (matcher.find()) {
            left.append(text, from, matcher.start());
            at.addAll(starts.subList(from, matcher.start()));
            from = matcher.end();
        }
        left.append(text, from, text.length());
        at.addAll(starts.subList(from, starts.size()));
        return new MarkedText(left.toString(), mentions, at);
    }

    /** Where a letter stands in the text as it was written. */
    int start(int index) {
        return starts.get(index);
    }

    /** The mentions in a part of the text. */
    List<Mention> in(String part) {
        return part.chars()
                .filter(letter -> letter >= FIRST && letter < FIRST + mentions.size())
                .mapToObj(letter -> mentions.get(letter - FIRST))
                .toList();
    }

    Mention at(String mark) {
        return mentions.get(mark.charAt(0) - FIRST);
    }

    /** A part as the traveller wrote it. */
    String said(String part) {
        return Pattern.compile(MARK)
                .matcher(part)
                .replaceAll(found -> Matcher.quoteReplacement(at(found.group()).said()));
    }
}
