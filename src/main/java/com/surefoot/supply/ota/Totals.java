package com.surefoot.supply.ota;

import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.Charge.Due;
import com.surefoot.lodging.live.Price;
import com.surefoot.supply.offers.Amounts;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up what rooms cost: each has a {@code Total} with an {@code AmountAfterTax}, or with an {@code AmountBeforeTax} and
 * the {@code Taxes} that come on top of it.
 */
final class Totals {

    private static final String INCLUSIVE = "Inclusive";

    private final List<Charge> charges = new ArrayList<>();
    private Optional<Money> sum = Optional.empty();
    private boolean complete = true;

    /** @throws IOException if there is no total, or one that cannot be read */
    void add(Node rate, int rooms) throws IOException {
        Node total = total(rate);
        Money room = total.attribute("AmountAfterTax").isPresent() ? after(total, rooms) : before(total, rooms);
        Money all = room.times(rooms);
        sum = Optional.of(sum.map(all::plus).orElse(all));
        // how often a fee is due is told by codes that are many, so that only its being there counts
        complete &= rate.list("Rates", "Rate", "Fees", "Fee").stream()
                .allMatch(fee -> fee.attribute("Type").orElse(INCLUSIVE).equals(INCLUSIVE));
    }

    /** Of the stay; a rate that is the only one is that of the stay as well. */
    private static Node total(Node rate) throws IOException {
        Optional<Node> own = rate.find("Total");
        if (own.isPresent()) {
            return own.get();
        }
        List<Node> rates = rate.list("Rates", "Rate", "Total");
        if (rates.size() != 1) {
            throw new IOException("RoomRate has no Total");
        }
        return rates.get(0);
    }

    private Money after(Node total, int rooms) throws IOException {
        for (Node tax : total.list("Taxes", "Tax")) {
            Optional<Money> amount = amount(tax, "Amount", total);
            amount.ifPresent(money -> addTax(tax, money.times(rooms)));
        }
        return money(total, "AmountAfterTax");
    }

    private Money before(Node total, int rooms) throws IOException {
        Money room = money(total, "AmountBeforeTax");
        Optional<Node> taxes = total.find("Taxes");
        List<Node> each = total.list("Taxes", "Tax");
        Optional<Money> whole = taxes.isPresent() ? amount(taxes.get(), "Amount", total) : Optional.empty();
        if (each.isEmpty() && whole.isPresent()) {
            addTax(taxes.get(), whole.get().times(rooms));
            return room.plus(whole.get());
        }
        complete &= !each.isEmpty();
        for (Node tax : each) {
            Optional<Money> amount = amount(tax, "Amount", total);
            complete &= amount.isPresent();
            if (amount.isPresent()) {
                addTax(tax, amount.get().times(rooms));
                boolean inThere = tax.attribute("Type").orElse("").equals(INCLUSIVE);
                room = inThere ? room : room.plus(amount.get());
            }
        }
        return room;
    }

    private void addTax(Node tax, Money amount) {
        if (amount.minor() > 0) {
            String name = tax.find("TaxDescription", "Text").map(Node::text).orElse("taxes");
            charges.add(new Charge(name, amount, Due.IN_TOTAL));
        }
    }

    private static Money money(Node total, String attribute) throws IOException {
        return amount(total, attribute, total)
                .orElseThrow(() -> new IOException("%s has no %s".formatted(total.name(), attribute)));
    }

    /** In the node's own currency, or in that of the total. */
    private static Optional<Money> amount(Node node, String attribute, Node total) throws IOException {
        Optional<String> text = node.attribute(attribute);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            throw new IOException("%s/%s is no amount: '%s'".formatted(node.name(), attribute, text.get()));
        }
        String currency = node.attribute("CurrencyCode").orElse(total.get("CurrencyCode"));
        return Optional.of(Amounts.of(shifted(new BigDecimal(text.get()), node), currency));
    }

    /** Without a point, an amount with {@code DecimalPlaces} is one in minor units. */
    private static BigDecimal shifted(BigDecimal amount, Node node) throws IOException {
        int places = node.number("DecimalPlaces").orElse(0);
        if (places > 6) {
            throw new IOException("%s has %d DecimalPlaces".formatted(node.name(), places));
        }
        return amount.scale() == 0 ? amount.movePointLeft(places) : amount;
    }

    Price price() throws IOException {
        Money total = sum.orElseThrow(() -> new IOException("there is no room"));
        return new Price(total, charges, complete);
    }
}
