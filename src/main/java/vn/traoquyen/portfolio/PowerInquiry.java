package vn.traoquyen.portfolio;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.Refusal;

/** Answers what the province asks about its powers (tra cứu nhiệm vụ, quyền hạn). */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PowerInquiry {

    private final Powers powers;
    private final PowerStages stages;
    private final LegalBases legalBases;
    private final ReportDay days;

    PowerInquiry(Powers powers, PowerStages stages, LegalBases legalBases, ReportDay days) {
        this.powers = powers;
        this.stages = stages;
        this.legalBases = legalBases;
        this.days = days;
    }

    /** How far a power has come in the chain is known for today alone. */
    public FoundPowers find(PowerSearch search) {
        boolean past = search.asOf() != null && days.come(search.asOf()).isBefore(days.today());
        var page = powers.search(search);
        var codes = page.items().stream().map(Power::code).toList();
        return new FoundPowers(page, past || codes.isEmpty() ? Map.of() : stages.of(codes));
    }

    public PowerDetail detail(String code) {
        var power = powers.find(code).orElseThrow(() -> new Refusal("portfolio.notFound.power", Map.of("codes", code)));
        return new PowerDetail(
                power,
                stages.of(List.of(code)).get(code),
                legalBases.citedBy(List.of(code)).getOrDefault(code, List.of()),
                powers.historyOf(code));
    }
}
