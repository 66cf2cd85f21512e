package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Requirement;
import java.util.List;

/**
 * What was made out in a text, with where it stands.
 *
 * @param text to which all places refer
 * @param notUnderstood clauses of which nothing was made, the header's among them
 */
record ChineseHearing(MarkedText text, ChineseHeader header, List<Told> told, List<Part> notUnderstood) {

    ChineseDraft draft() {
        List<Requirement> requirements =
                told.stream().map(Told::requirement).distinct().toList();
        return new ChineseDraft(
                header.origin(),
                header.destination(),
                header.days(),
                header.party().map(ChineseParty::all),
                requirements,
                notUnderstood.stream()
                        .map(part -> text.said(part.text()).strip())
                        .toList());
    }
}
