package com.surefoot.narration.reading.rules;

import com.surefoot.lodging.HouseRule;
import java.util.Locale;
import java.util.regex.Pattern;

/** People who are spoken of and are nobody to count: guests there, and those who were counted already. */
final class Bystanders {

    private static final Pattern INCLUDED = Pattern.compile("\\b(?:dont|of whom|of which)\\W*$");

    private static final Pattern AT_HOME = Pattern.compile(
            "(?: qui| y| et sa famille| et ses enfants){0,2} (?:habit|vi[ts]\\b|viv(?:ent|ant)|résid|étudi|travaill|fait ses études"
                    + "|font leurs études|s['’]est installé|se sont installé|est (?:à|parti|étudiant)|sont (?:à|parti))");

    private static final Pattern VISITED = Pattern.compile(
            "\\b(?:(?:la|le|les) (?:voir|revoir|rejoindre|retrouver|visiter|surprendre)|(?:lui|leur) (?:rendre|faire|rendons|rendrai)|rejoindre|retrouver|voir (?:mon|ma|mes|notre|nos))\\b");

    private Bystanders() {}

    /** "Our daughter comes to see us there", "to have my sister over": whoever is a guest there does not travel. */
    static boolean isGuest(Sheet sheet, Sheet.Fit fit) {
        int end = fit.end();
        while (end < sheet.size() && !sheet.get(end).is(Code.COMMA, Code.DOT, Code.AND)) {
            if (isOfGuests(sheet, end)) {
                return true;
            }
            end++;
        }
        return fit.start() > 0 && isOfGuests(sheet, fit.start() - 1);
    }

    /** "Grandma has the kids", "my sister is looking after the dog": who stays with somebody else, and that one with them. */
    static boolean isMinded(Sheet sheet, int at, Context context) {
        int with = at;
        while (with >= 0 && with < sheet.size() && sheet.get(with).is(Code.SPEAKER, Code.WE, Code.THE)) {
            with--;
        }
        with = with >= 0 && sheet.get(with).is(Code.WITH) ? with : with - 1;
        if (with < 1 || !sheet.get(with).is(Code.WITH)) {
            return false;
        }
        boolean minds = sheet.get(with).value().equals("minds");
        boolean has = context.written(sheet.get(with)).startsWith("ha");
        boolean other =
                sheet.get(with - 1).is(Code.KIN) && !sheet.get(with - 1).value().equals("partner");
        if (minds || (has && other)) {
            int from = with - 1 > 0 && sheet.get(with - 2).is(Code.SPEAKER, Code.WE, Code.A) ? with - 2 : with - 1;
            sheet.done(other ? from : with, with + 1);
            return true;
        }
        return false;
    }

    /** "Ma copine vit à Denver, je vais la voir": who is at home there does not travel. */
    static boolean isVisited(Mark word, Context context) {
        String text = context.text().toLowerCase(Locale.ROOT);
        return context.isFrench()
                && AT_HOME.matcher(text.substring(word.to())).lookingAt()
                && VISITED.matcher(text).find();
    }

    private static boolean isOfGuests(Sheet sheet, int at) {
        return sheet.was(at) == Code.RULE && sheet.get(at).value().equals(HouseRule.VISITORS.name());
    }

    /** "Three children, of whom one a baby". */
    static boolean isIncluded(Sheet sheet, int start, Context context) {
        return start > 0
                && (sheet.was(start - 1) == Code.CHILD || sheet.was(start - 1) == Code.CHILDKIN)
                && INCLUDED.matcher(context.text()
                                .substring(
                                        sheet.get(start - 1).from(),
                                        sheet.get(start).from())
                                .toLowerCase(Locale.ROOT))
                        .find();
    }
}
