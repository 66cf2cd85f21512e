package com.surefoot.supply.ota;

import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.CancellationTerms.NonRefundable;
import com.surefoot.lodging.live.CancellationTerms.Step;
import com.surefoot.lodging.live.CancellationTerms.Stepped;
import com.surefoot.lodging.live.CancellationTerms.Unstated;
import com.surefoot.lodging.live.Deadline;
import com.surefoot.lodging.live.Penalty;
import com.surefoot.supply.offers.Amounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cancelling costs: each {@code CancelPenalty} from its {@code Deadline} on, or always if it has none. */
final class CancelPolicies {

    private final Deadlines deadlines;

    /** @param arrival the beginning of its day, since nobody says when on it */
    CancelPolicies(ZonedDateTime arrival) {
        deadlines = new Deadlines(arrival);
    }

    /** @throws IOException if one of them cannot be read */
    CancellationTerms read(List<Node> penalties) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Node penalty : penalties) {
            Optional<Node> deadline = penalty.find("Deadline");
            boolean never = penalty.flag("NonRefundable").orElse(false);
            if (never && deadline.isEmpty()) {
                return new NonRefundable();
            }
            Deadline from = deadline.isPresent() ? deadlines.read(deadline.get()) : deadlines.always();
            steps.add(new Step(from, never ? new Penalty.Share(BigDecimal.valueOf(100)) : cost(penalty)));
        }
        return steps.isEmpty() ? new Unstated() : new Stepped(steps);
    }

    private static Penalty cost(Node penalty) throws IOException {
        Optional<Node> cost = penalty.find("AmountPercent");
        if (cost.isEmpty()) {
            return new Penalty.Unstated(
                    penalty.find("PenaltyDescription", "Text").map(Node::text).orElse(""));
        }
        Node stated = cost.get();
        Optional<Integer> nights = stated.number("NmbrOfNights");
        Optional<BigDecimal> percent = decimal(stated, "Percent");
        Optional<BigDecimal> amount = decimal(stated, "Amount");
        if (nights.isPresent()) {
            boolean whole = percent.isEmpty() || percent.get().compareTo(BigDecimal.valueOf(100)) == 0;
            return whole ? new Penalty.Nights(nights.get()) : new Penalty.Unstated("a part of some nights");
        }
        if (percent.isPresent()) {
            boolean ofAll = stated.attribute("BasisType").orElse("FullStay").equals("FullStay");
            return ofAll ? new Penalty.Share(percent.get()) : new Penalty.Unstated("a part of something");
        }
        return amount.isPresent()
                ? new Penalty.Sum(Amounts.of(amount.get(), stated.get("CurrencyCode")))
                : new Penalty.Unstated("");
    }

    private static Optional<BigDecimal> decimal(Node node, String attribute) throws IOException {
        Optional<String> text = node.attribute(attribute);
        if (text.isPresent() && !text.get().matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw new IOException("%s/%s is no number: '%s'".formatted(node.name(), attribute, text.get()));
        }
        return text.map(BigDecimal::new);
    }
}
