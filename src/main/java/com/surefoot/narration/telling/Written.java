package com.surefoot.narration.telling;

import java.util.Map;

/**
 * A sentence as a model writes it: nothing of it is known to be so, and its words are only texts.
 *
 * @param slots what it says of them: by the name of a slot a role, and a subject or nothing
 */
record Written(String relation, String subject, String template, Map<String, Slot> slots) {

    /** A fact by the texts that name it; the subject is empty where it is the sentence's own. */
    record Slot(String subject, String role) {}

    Written {
        slots = Map.copyOf(slots);
    }
}
