package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Requirement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was made out in a text, with where it stands.
 *
 * @param text to which all places refer
 * @param notUnderstood clauses of which nothing was made, the header's among them
 * @param residue words of which nothing was made, in clauses of which something was
 */
record ChineseHearing(
        MarkedText text, ChineseHeader header, List<Told> told, List<Part> notUnderstood, List<Part> residue) {

    ChineseDraft draft() {
        List<Requirement> requirements =
                told.stream().map(Told::requirement).distinct().toList();
        return new ChineseDraft(
                header.origin(),
                header.destination(),
                header.days(),
                header.party().map(ChineseParty::all),
                requirements,
                Stream.concat(notUnderstood.stream(), residue.stream())
                        .sorted(Comparator.comparingInt(Part::at))
                        .map(part -> text.said(part.text()).strip())
                        .toList());
    }
}
