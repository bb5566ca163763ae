package vn.traoquyen.register.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.PowersHandedOver;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.register.ImportedTransfers;
import vn.traoquyen.register.RegisterService;

/** Lets the register follow the chain and the imports, each within its own transaction. */
@Component
class HandOverListener {

    private final RegisterService register;
    private final ImportedTransfers imported;

    HandOverListener(RegisterService register, ImportedTransfers imported) {
        this.register = register;
        this.imported = imported;
    }

    @EventListener
    void handedOver(PowersHandedOver transfer) {
        register.enter(transfer);
    }

    @EventListener
    void imported(TransfersImported transfers) {
        imported.enter(transfers);
    }

    @EventListener
    void undone(ImportUndone undone) {
        imported.takeBack(undone);
    }
}
