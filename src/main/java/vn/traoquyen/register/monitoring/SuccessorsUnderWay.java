package vn.traoquyen.register.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.CarriedPowers;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.register.Holding;

/** The open dossiers that already carry on what an instrument hands over (hồ sơ kế tiếp đang xử lý). */
@Component
class SuccessorsUnderWay {

    private final CarriedPowers carriedPowers;
    private final Dossiers dossiers;

    SuccessorsUnderWay(CarriedPowers carriedPowers, Dossiers dossiers) {
        this.carriedPowers = carriedPowers;
        this.dossiers = dossiers;
    }

    /** Those that succeed the instrument and carry any of these holdings, by their ids. */
    List<String> of(String instrumentId, Collection<Holding> holdings) {
        return new TreeSet<>(carriedPowers.underWay(codes(holdings)).values().stream()
                        .filter(dossier -> succeeds(dossier, instrumentId))
                        .map(DossierId::value)
                        .toList())
                .stream().toList();
    }

    private boolean succeeds(DossierId id, String instrumentId) {
        return dossiers.find(id)
                .map(dossier -> dossier.succession())
                .filter(succession -> succession.predecessors().stream()
                        .map(Predecessor::instrumentId)
                        .anyMatch(instrumentId::equals))
                .isPresent();
    }

    /** Of these, those that no open dossier carries; all of them where there are none such, to be refused together. */
    List<Holding> free(List<Holding> holdings) {
        var carried = carriedPowers.underWay(codes(holdings)).keySet();
        var free = holdings.stream()
                .filter(holding -> !carried.contains(holding.powerCode()))
                .toList();
        return free.isEmpty() ? holdings : free;
    }

    private static Set<String> codes(Collection<Holding> holdings) {
        return new TreeSet<>(holdings.stream().map(Holding::powerCode).toList());
    }
}
