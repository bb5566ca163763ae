package vn.traoquyen.register;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.PowersHandedOver;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holdings.NewHolding;

/** What the chain has handed over, as holdings (việc giao đã ban hành). */
@Component
class HandedOver {

    private final Instruments instruments;
    private final WordsOfHolding words;

    HandedOver(Instruments instruments, WordsOfHolding words) {
        this.instruments = instruments;
        this.words = words;
    }

    List<NewHolding> by(PowersHandedOver transfer) {
        var symbol = instruments.byIds(List.of(transfer.instrumentId())).get(0).symbol();
        return IntStream.range(0, transfer.powers().size())
                .mapToObj(index -> holding(transfer, index))
                .map(holding -> words.with(holding, symbol))
                .toList();
    }

    private static Holding holding(PowersHandedOver transfer, int index) {
        var power = transfer.powers().get(index);
        var drawnUpHere = transfer.transferor().capacity() != Capacity.COUNCIL;
        return new Holding(
                null,
                power.code(),
                power.name(),
                transfer.form(),
                transfer.transferor(),
                transfer.recipients(),
                transfer.instrumentId(),
                drawnUpHere ? clause(transfer.form()) : null,
                drawnUpHere ? index + 1 : null,
                transfer.conditions(),
                transfer.effectiveOn(),
                transfer.validUntil(),
                null,
                null,
                null);
    }

    /** Where our decisions hand the powers of their annex over: {@code instrument/delegation.txt} and its neighbour. */
    private static String clause(TransferForm form) {
        return form == TransferForm.DELEGATION ? "khoản 1 Điều 1" : "khoản 1 Điều 2";
    }
}
