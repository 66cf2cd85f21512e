package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.List;
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
        StringBuilder marked = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            starts.add(at);
            int length = words.match(folded, at);
            if (length == OTHER.length() && folded.startsWith(OTHER, at) && !isListed(folded, at, mentions)) {
                length = 0;
            }
            if (length == 0 || mentions.size() == MOST) {
                marked.append(folded.charAt(at++));
            } else {
                marked.append((char) (FIRST + mentions.size()));
                String said = text.substring(at, at + length);
                mentions.add(new Mention(said, words.meanings(folded.substring(at, at + length))));
                at += length;
            }
        }
        starts.add(text.length());
        return new MarkedText(marked.toString(), mentions, starts);
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
