package com.surefoot.supply.gtfsrt;

import com.google.protobuf.Message;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;

/** The numbers that stand for words in messages. */
final class Codes {

    private Codes() {}

    /**
     * The number as it was sent. The bindings put those that are newer than themselves aside and answer with the default,
     * by which a trip that is deleted would be one that runs.
     *
     * @param field the field's number
     * @param known what the bindings have it for
     */
    static int sent(Message message, int field, ProtocolMessageEnum known) {
        List<Long> aside = message.getUnknownFields().getField(field).getVarintList();
        return aside.isEmpty() ? known.getNumber() : aside.get(aside.size() - 1).intValue();
    }

    /** Whether the number that was sent has no word yet. */
    static boolean isUnknown(Message message, int field) {
        return !message.getUnknownFields().getField(field).getVarintList().isEmpty();
    }
}
