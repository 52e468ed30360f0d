package subrosa.vault.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.DossierPart;
import subrosa.vault.Payment;
import subrosa.vault.Payments;

/** What was asked for those who stand between the sides, and what the lawyer said to it. */
@Component
@Order(40)
class PaymentsPart implements DossierPart {

    private final Payments payments;

    PaymentsPart(Payments payments) {
        this.payments = payments;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String template() {
        return "vault/payments";
    }

    @Override
    public List<Payment> of(String channel) {
        return payments.of(channel);
    }
}
