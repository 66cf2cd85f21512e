package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Span;
import com.surefoot.narration.reading.Understood;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Chinese by rules, and the names and words of the catalogue. */
public final class ChineseTripReader implements Reader {

    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Pattern CORRECTED = Pattern.compile(
            "(?:[哦噢啊呃额诶欸]|等等)?[,，]?\\s*不对[,，。!！]?|(?<![来去住看逛走])(?:[哦噢啊呃]|不){1,2}不(?=[,，。!！])|(?<=[,，。;；!！])\\s*算了[,，]?(?:还是|就)?|错了[,，。!！]?|说错了?[,，。!！]?|更正(?:一下)?[:：,，]?|(?<![也还要])不是[^,，。]{1,8}[,，]\\s*(?:而)?是");
    /** Nobody changes his mind more often in one breath. */
    private static final int MOST_CORRECTIONS = 20;

    /** A reader for words, kept as long as the words stay the same. */
    private record Known(CatalogueWords words, ChineseReader reader) {}

    private volatile @Nullable Known last;

    private ChineseReader reader(CatalogueWords words) {
        Known known = last;
        if (known == null || known.words != words) {
            Map<Meaning, Map<String, String>> names = new EnumMap<>(Meaning.class);
            for (Word word : words.list()) {
                if (word.sort() == CatalogueWords.Sort.FEATURE && !word.city().isEmpty()) {
                    // what hotels of one city call theirs is no word for those of another
                    continue;
                }
                meaning(word.sort()).ifPresent(meaning -> names.computeIfAbsent(meaning, none -> new LinkedHashMap<>())
                        .putIfAbsent(word.written(), word.meant()));
            }
            PlaceWords all = new PlaceWords(names);
            known = new Known(words, new ChineseReader(all.only(Meaning.CITY), city -> all, YUAN));
            last = known;
        }
        return known.reader;
    }

    private static Optional<Meaning> meaning(CatalogueWords.Sort sort) {
        return switch (sort) {
            case CITY -> Optional.of(Meaning.CITY);
            case SIGHT -> Optional.of(Meaning.SIGHT);
            case KIND, TAG -> Optional.of(Meaning.KIND);
            case CUISINE -> Optional.of(Meaning.CUISINE);
            case RESTAURANT -> Optional.of(Meaning.RESTAURANT);
            case HOTEL -> Optional.of(Meaning.HOTEL);
            case FEATURE -> Optional.of(Meaning.FEATURE);
            case LAND -> Optional.empty();
        };
    }

    @Override
    public Language language() {
        return Language.CHINESE;
    }

    @Override
    public Understood read(String text, Listening listening) {
        String folded = MarkedText.fold(text);
        List<Heard> heard = new ArrayList<>();
        BitSet letters = new BitSet(text.length());
        List<Span> unread = new ArrayList<>();
        // what comes behind a correction is heard after what it corrects
        int from = 0;
        Matcher corrected = CORRECTED.matcher(folded);
        for (int turns = 0; turns < MOST_CORRECTIONS && corrected.find(); turns++) {
            read(folded, from, corrected.start(), listening, heard, letters, unread);
            letters.set(corrected.start(), corrected.end());
            from = corrected.end();
        }
        read(folded, from, folded.length(), listening, heard, letters, unread);
        List<Span> left = new ArrayList<>(unread);
        ChineseLeftovers.list(folded, letters).stream()
                .filter(span ->
                        unread.stream().noneMatch(whole -> whole.from() < span.to() && span.from() < whole.to()))
                .forEach(left::add);
        left.sort(Comparator.comparingInt(Span::from));
        return new Understood(heard, left);
    }

    private void read(
            String text, int from, int to, Listening listening, List<Heard> heard, BitSet letters, List<Span> unread) {
        String part = text.substring(from, to);
        if (part.isBlank()) {
            return;
        }
        PartReading reading = new PartReading(part, listening, reader(listening.words()));
        for (Heard each : reading.heard()) {
            if (!isSaidAgain(each.point(), heard)) {
                heard.add(new Heard(each.point(), each.from() + from, each.to() + from));
            }
            letters.set(each.from() + from, each.to() + from);
        }
        for (Span gap : reading.gaps()) {
            unread.add(new Span(gap.from() + from, gap.to() + from));
            letters.set(gap.from() + from, gap.to() + from);
        }
        reading.covered().forEach(span -> letters.set(span.from() + from, span.to() + from));
        for (Span span : reading.unread()) {
            boolean touched = !letters.get(span.from() + from, span.to() + from).isEmpty();
            if (!touched && ChineseLeftovers.isTelling(part.substring(span.from(), span.to()))) {
                unread.add(new Span(span.from() + from, span.to() + from));
                letters.set(span.from() + from, span.to() + from);
            }
        }
        reading.residue().stream()
                .filter(span -> ChineseLeftovers.isTelling(part.substring(span.from(), span.to())))
                .forEach(span -> unread.add(new Span(span.from() + from, span.to() + from)));
    }

    /** Whether the last that was heard of a sort says the same: {@code 从维也纳出发再回维也纳}. */
    private static boolean isSaidAgain(Point point, List<Heard> heard) {
        return heard.stream()
                .map(Heard::point)
                .filter(known -> known.getClass() == point.getClass())
                .reduce((first, later) -> later)
                .filter(point::equals)
                .isPresent();
    }
}
