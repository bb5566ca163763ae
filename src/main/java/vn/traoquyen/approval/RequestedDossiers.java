package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.DossierRequests;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;

/**
 * Opens the dossiers that an import asks for (lập hồ sơ theo danh mục): one for what one instrument can hand over. What an
 * open dossier carries already is left to it.
 */
@Component
class RequestedDossiers implements DossierRequests {

    private static final String REASON = "Lập hồ sơ theo danh mục đã nhập.";

    private final DossierOpening opening;
    private final Powers powers;
    private final CarriedPowers carriedPowers;
    private final PartyNames names;

    RequestedDossiers(DossierOpening opening, Powers powers, CarriedPowers carriedPowers, PartyNames names) {
        this.opening = opening;
        this.powers = powers;
        this.carriedPowers = carriedPowers;
        this.names = names;
    }

    private record Together(String leadAgency, TransferForm form, Party transferor, List<Party> recipients) {}

    @Override
    public List<String> open(List<ReportedTransfer> inProgress, String by) {
        var codes = inProgress.stream().map(ReportedTransfer::powerCode).toList();
        var leads = powers.byCodes(codes).stream().collect(Collectors.toMap(Power::code, Power::leadAgency));
        leads.keySet().removeAll(carriedPowers.underWay(codes).keySet());
        Map<Together, List<String>> together = new LinkedHashMap<>();
        for (var transfer : inProgress) {
            var lead = leads.get(transfer.powerCode());
            if (lead == null) {
                continue;
            }
            together.computeIfAbsent(
                            new Together(lead, transfer.form(), transfer.transferor(), transfer.recipients()),
                            none -> new ArrayList<>())
                    .add(transfer.powerCode());
        }
        return together.entrySet().stream()
                .map(one -> opening.open(of(one.getKey(), one.getValue())).id().value())
                .toList();
    }

    private Opening of(Together one, List<String> codes) {
        var title = "%s %d nhiệm vụ, quyền hạn do %s chủ trì"
                .formatted(one.form().label(), codes.size(), names.agency(one.leadAgency()));
        return new Opening(
                title,
                one.form(),
                one.leadAgency(),
                one.transferor(),
                one.recipients(),
                codes,
                null,
                null,
                null,
                REASON);
    }
}
