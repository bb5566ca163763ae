package vn.traoquyen.portfolio;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the portfolio as the list that it can be imported from again (xuất danh mục). */
@Service
public class PortfolioExport {

    private static final int PART = 5_000;

    private final Powers powers;
    private final PowerWorkbooks workbooks;

    PortfolioExport(Powers powers, PowerWorkbooks workbooks) {
        this.powers = powers;
        this.workbooks = workbooks;
    }

    /** @param asOf as the powers were told on that day; null as they stand */
    @Transactional(readOnly = true)
    public void write(LocalDate asOf, OutputStream to) {
        workbooks.list(power -> each(asOf, power), to);
    }

    private void each(LocalDate asOf, Consumer<Power> to) {
        int number = 0;
        PowerPage page;
        do {
            page = part(asOf, number++);
            page.items().stream().map(PortfolioExport::asTold).forEach(to);
        } while (page.items().size() == PART);
    }

    private PowerPage part(LocalDate asOf, int number) {
        return powers.search(new PowerSearch(null, null, null, null, number, PART, asOf));
    }

    /** Before a power was handed over there was no instrument. */
    private static Power asTold(Power power) {
        return power.status() == PowerStatus.COMPLETED
                ? power
                : new Power(
                        power.code(),
                        power.name(),
                        power.field(),
                        power.legalBasis(),
                        power.form(),
                        power.transferor(),
                        power.recipient(),
                        power.leadAgency(),
                        power.coordinating(),
                        power.dueOn(),
                        power.status(),
                        null,
                        null,
                        null,
                        power.issuedOn() == null ? power.validUntil() : null,
                        power.note());
    }
}
